package org.probity.analysis.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.probity.analysis.ScenarioResult;
import org.probity.policy.CheckedRule;
import org.probity.policy.PackFiles;
import org.probity.policy.Policy;

/** What a rule pack leaves out, although nothing in it is refused. */
public final class Lint {
  private final PackFiles files;
  private final List<CheckedRule> rules;

  /**
   * Lint of a pack whose rules passed the gate; their files are named with the place of the pack.
   */
  public Lint(PackFiles files, List<CheckedRule> rules) {
    this.files = files;
    this.rules = List.copyOf(rules);
  }

  /**
   * Every finding, in the order of the checks.
   *
   * @param policy the policy; empty for the rules on proof
   * @param scenarios the results of all scenarios of the pack; empty if they could not be run
   */
  public List<LintFinding> findings(
      Optional<Policy> policy, Optional<List<ScenarioResult>> scenarios) {
    LintedPack pack = new LintedPack(files, rules, policy, scenarios);
    Fragments fragments = new Fragments(files, policy);
    List<LintCheck> checks = new ArrayList<>();
    policy.ifPresent(
        each -> {
          EditionPlaces places = new EditionPlaces(files, each);
          RuleReach reach = new RuleReach(each.editions(), rules);
          checks.add(new ElementCheck(pack, each, places));
          checks.add(new ProvisionCheck(pack, each, places));
          checks.add(new RowCheck(pack, reach));
          checks.add(new CriterionCheck(each, reach, places));
          checks.add(new EditionCheck(each, places));
        });
    checks.add(new ThresholdCheck(pack, fragments));
    checks.add(new FolderCheck(files));
    scenarios.ifPresent(results -> checks.add(new ExerciseCheck(pack, results, fragments)));
    return checks.stream().flatMap(check -> check.findings().stream()).toList();
  }
}
