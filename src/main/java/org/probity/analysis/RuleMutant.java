package org.probity.analysis;

import java.util.Optional;
import org.probity.policy.CheckedRule;

/**
 * A rule changed in one place.
 *
 * @param rule the rule as it stands
 * @param place file and line of the part
 * @param part the part that is changed, in words that name it in the pack
 * @param change what is done to the part, in words
 * @param changed the rule after the change, under the same name; empty if it is removed
 */
record RuleMutant(
    CheckedRule rule,
    Kind kind,
    String place,
    String part,
    String change,
    Optional<CheckedRule> changed)
    implements Mutant {

  /** What is done to a rule. */
  enum Kind {
    REMOVED,
    /** A condition is dropped: a whole pattern, or a constraint that says something of one fact. */
    DROPPED,
    /** A constraint that joins a fact to another is dropped. */
    UNJOINED,
    CHANGED;

    /** Whether the rule has one condition less. */
    boolean isDrop() {
      return this == DROPPED || this == UNJOINED;
    }
  }

  @Override
  public String description() {
    return part + change;
  }

  /** Mutants are looked up often, and the words tell nearly all of them apart. */
  @Override
  public int hashCode() {
    return 31 * part.hashCode() + change.hashCode();
  }
}
