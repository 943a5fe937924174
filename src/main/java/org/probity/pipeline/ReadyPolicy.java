package org.probity.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.probity.engine.RulePack;
import org.probity.fact.EditionFact;
import org.probity.policy.Edition;
import org.probity.policy.Policy;

/**
 * A policy with its compiled rules and the typed facts of each edition. Threads may share it.
 *
 * @param facts by name of the edition
 * @param takes the policies whose determinations its rules take as facts
 * @param elements slugs of the elements of all editions; a rule may argue for no other
 */
public record ReadyPolicy(
    Policy policy,
    RulePack rules,
    List<ReadyPolicy> takes,
    Map<String, List<EditionFact>> facts,
    Set<String> elements) {
  public ReadyPolicy {
    takes = List.copyOf(takes);
  }

  /** A policy made ready with its compiled rules. */
  public static ReadyPolicy of(Policy policy, RulePack rules, List<ReadyPolicy> takes) {
    Map<String, List<EditionFact>> facts = new TreeMap<>();
    for (Edition edition : policy.editions()) {
      facts.put(edition.id(), edition.facts().stream().map(EditionFact::of).toList());
    }
    Set<String> elements =
        policy.editions().stream()
            .flatMap(edition -> edition.elements().keySet().stream())
            .collect(Collectors.toUnmodifiableSet());
    return new ReadyPolicy(policy, rules, takes, Map.copyOf(facts), elements);
  }
}
