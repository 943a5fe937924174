package org.probity.analysis.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.probity.policy.CheckedRule;
import org.probity.policy.Edition;

/**
 * Which rules can argue in which edition: a rule that joins on the edition's tables cannot where
 * they have no row for it.
 */
final class RuleReach {
  private final Map<String, Set<CheckedRule>> reaching = new TreeMap<>();

  RuleReach(List<Edition> editions, List<CheckedRule> rules) {
    List<ReadRule> read = rules.stream().map(ReadRule::of).toList();
    for (Edition edition : editions) {
      EditionTables tables = EditionTables.of(edition, edition.from());
      reaching.put(
          edition.id(),
          read.stream()
              .filter(rule -> edition.elements().containsKey(rule.rule().element()))
              .filter(rule -> !tables.choices(rule).isEmpty())
              .map(ReadRule::rule)
              .collect(Collectors.toSet()));
    }
  }

  /** Whether the rule can argue in the edition. */
  boolean reaches(CheckedRule rule, Edition edition) {
    return reaching.getOrDefault(edition.id(), Set.of()).contains(rule);
  }

  /** The elements of the edition that some rule argues on this side, {@code pro} or {@code con}. */
  Set<String> argued(Edition edition, String side) {
    return reaching.getOrDefault(edition.id(), Set.of()).stream()
        .filter(rule -> rule.side().equals(side))
        .map(CheckedRule::element)
        .collect(Collectors.toSet());
  }
}
