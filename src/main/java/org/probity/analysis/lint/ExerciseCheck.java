package org.probity.analysis.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.analysis.ScenarioResult;

/** Rules that no scenario makes argue. */
record ExerciseCheck(LintedPack pack, List<ScenarioResult> scenarios, Fragments fragments)
    implements LintCheck {

  @Override
  public List<LintFinding> findings() {
    Set<String> argued =
        scenarios.stream().flatMap(result -> result.argued().stream()).collect(Collectors.toSet());
    return pack.rules().stream()
        .filter(rule -> !argued.contains(rule.name()))
        .map(
            rule ->
                LintFinding.at(
                        rule,
                        LintRule.RULE_NEVER_EXERCISED,
                        "no scenario makes the rule \"" + rule.name() + "\" argue")
                    .with(fragments.of(rule)))
        .toList();
  }
}
