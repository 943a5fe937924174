package org.probity.analysis.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.policy.CheckedRule;
import org.probity.policy.Criterion;
import org.probity.policy.Edition;
import org.probity.policy.Policy;

/** Provisions that nothing cites, and rules that rest on provisions that do not exist. */
record ProvisionCheck(LintedPack pack, Policy policy, EditionPlaces places) implements LintCheck {

  @Override
  public List<LintFinding> findings() {
    List<LintFinding> findings = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    for (Edition edition : policy.editions()) {
      known.addAll(edition.provisions().keySet());
      Set<String> cited =
          Stream.concat(
                  edition.criteria().stream().map(Criterion::provision),
                  pack.rules().stream().map(CheckedRule::provision))
              .collect(Collectors.toSet());
      edition.provisions().keySet().stream()
          .filter(provision -> !cited.contains(provision))
          .map(
              provision ->
                  places.finding(
                      edition,
                      "provisions",
                      provision,
                      LintRule.PROVISION_NEVER_CITED,
                      "no criterion and no rule cites the provision \"" + provision + "\""))
          .forEach(findings::add);
    }
    pack.rules().stream()
        .filter(rule -> !known.contains(rule.provision()))
        .map(
            rule ->
                LintFinding.at(
                    rule,
                    LintRule.PROVISION_UNKNOWN,
                    "\"" + rule.provision() + "\" is a provision of no edition"))
        .forEach(findings::add);
    return findings.stream().distinct().toList();
  }
}
