package org.probity.analysis.lint;

import org.probity.model.Vocabulary;

/**
 * The kinds of findings, each with the id that is printed behind it, such as {@code threshold-gap}.
 */
public enum LintRule implements Vocabulary {
  POLICY_INVALID(
      Level.ERROR, "A manifest or an edition does not have its form, or names what is not there."),
  RULE_REFUSED(
      Level.ERROR, "A rule uses what rules may not use, or names what the facts do not have."),
  RULE_NOT_COMPILED(Level.ERROR, "The rule compiler cannot compile a rule that passed the gate."),
  SCENARIOS_INVALID(Level.ERROR, "A scenario file cannot be used."),
  ELEMENT_UNKNOWN(Level.WARNING, "A rule argues an element that no edition has."),
  ELEMENT_NEVER_ARGUED(
      Level.WARNING, "No rule argues an element, so that it stays unknown in every case."),
  ELEMENT_UNUSED(Level.WARNING, "No criterion of the edition is composed of the element."),
  PROVISION_UNKNOWN(Level.WARNING, "A rule rests on a provision that no edition has."),
  PROVISION_NEVER_CITED(Level.WARNING, "No criterion and no rule rests on a provision."),
  RULE_WITHOUT_ROW(
      Level.WARNING,
      "A rule never argues: no edition with its element has the table row that it asks for."),
  RULE_NEVER_EXERCISED(Level.WARNING, "No scenario makes a rule argue."),
  CRITERION_NEVER_HOLDS(
      Level.WARNING, "With the rules that exist, no evidence can make the criterion hold."),
  CRITERION_NEVER_FAILS(
      Level.WARNING,
      "No rule argues any way in which the criterion could fail: an exclusion that nothing clears,"
          + " a requirement that tells against nobody."),
  THRESHOLD_GAP(
      Level.WARNING,
      "A number or a day falls between the rules of an element, and none of them argues."),
  THRESHOLD_OVERLAP(
      Level.WARNING,
      "For one number or day, rules argue an element both ways, so that it is contested."),
  EDITION_GAP(Level.WARNING, "Between two editions there are days on which none is in force."),
  EDITION_OVERLAP(Level.WARNING, "An edition is to end after the next has taken its place."),
  SCENARIOS_MISSING(Level.WARNING, "The folder of a criterion has no scenarios."),
  README_HEADINGS(
      Level.WARNING, "The README of a criterion does not have the fixed headings, in order.");

  /** Whether a pack with such a finding can be used. */
  public enum Level implements Vocabulary {
    /** It cannot. */
    ERROR,
    /** It can, but its author should know. */
    WARNING
  }

  private final Level level;
  private final String description;

  LintRule(Level level, String description) {
    this.level = level;
    this.description = description;
  }

  /** Whether a pack with such a finding can be used. */
  public Level level() {
    return level;
  }

  /** What a finding of this kind says, in one sentence. */
  public String description() {
    return description;
  }
}
