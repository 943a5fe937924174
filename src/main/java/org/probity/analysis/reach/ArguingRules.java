package org.probity.analysis.reach;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.probity.argument.Side;
import org.probity.pipeline.ReadyPolicy;
import org.probity.policy.CheckedPattern;
import org.probity.policy.CheckedRule;
import org.probity.policy.Edition;

/**
 * Which rules can argue an element under an edition, and from what kinds of claims. A rule that
 * joins on a table of which the edition has no row cannot.
 */
final class ArguingRules {
  private static final Map<String, String> CLAIMS =
      Map.of(
          "Activity", "an activity",
          "Attribute", "an attribute",
          "Conduct", "the conduct",
          "Finding", "a finding",
          "Listing", "a listing",
          "Measure", "a measure",
          "Response", "a response",
          "Statement", "a statement",
          "Determined", "a determination under another policy");

  private static final Set<String> TABLES =
      Set.of(
          "AnsweringParty",
          "CountedParty",
          "CoveredRight",
          "ListedCountry",
          "ProtectedRight",
          "Since",
          "Threshold",
          "Window");

  private final List<CheckedRule> rules;

  ArguingRules(List<CheckedRule> rules, ReadyPolicy policy, Edition edition) {
    Set<String> rows =
        policy.facts().getOrDefault(edition.id(), List.of()).stream()
            .map(fact -> fact.getClass().getSimpleName())
            .map(name -> name.equals("LookBack") ? "Since" : name)
            .collect(Collectors.toCollection(TreeSet::new));
    this.rules =
        rules.stream()
            .filter(
                rule ->
                    rule.patterns().stream()
                        .map(CheckedPattern::type)
                        .allMatch(type -> !TABLES.contains(type) || rows.contains(type)))
            .toList();
  }

  /** Whether a rule argues this side of the element. */
  boolean argue(String element, Side side) {
    return !of(element, side).isEmpty();
  }

  /** The rules that argue this side of the element, in the order of files and lines. */
  List<ReachReport.RuleView> of(String element, Side side) {
    return rules.stream()
        .filter(rule -> rule.element().equals(element) && rule.side().equals(side.word()))
        .map(rule -> new ReachReport.RuleView(rule.name(), claims(rule)))
        .toList();
  }

  private static List<String> claims(CheckedRule rule) {
    return rule.patterns().stream()
        .map(CheckedPattern::type)
        .filter(CLAIMS::containsKey)
        .map(CLAIMS::get)
        .distinct()
        .toList();
  }
}
