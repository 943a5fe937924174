package org.probity.analysis.lint;

import java.util.List;
import java.util.Optional;
import org.probity.analysis.ScenarioResult;
import org.probity.policy.CheckedRule;
import org.probity.policy.Edition;
import org.probity.policy.PackFiles;
import org.probity.policy.Policy;

/**
 * A rule pack whose rules passed the gate, with what is known of it.
 *
 * @param rules their files named with the place of the pack
 * @param policy empty for the rules on proof
 * @param scenarios the results of all scenarios; empty if they could not be run
 */
record LintedPack(
    PackFiles files,
    List<CheckedRule> rules,
    Optional<Policy> policy,
    Optional<List<ScenarioResult>> scenarios) {
  LintedPack {
    rules = List.copyOf(rules);
    scenarios = scenarios.map(List::copyOf);
  }

  /** The editions, oldest first; none for the rules on proof. */
  List<Edition> editions() {
    return policy.map(Policy::editions).orElse(List.of());
  }

  /** The rules on an element. */
  List<CheckedRule> rulesOn(String element) {
    return rules.stream().filter(rule -> rule.element().equals(element)).toList();
  }
}
