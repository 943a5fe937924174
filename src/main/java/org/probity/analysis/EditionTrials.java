package org.probity.analysis;

import java.util.List;
import java.util.Optional;
import org.probity.argument.RaisedArgument;
import org.probity.pipeline.Arguments;
import org.probity.pipeline.ReadyPolicy;
import org.probity.policy.Edition;
import org.probity.policy.Element;

/** Tells which mutants of editions the scenarios of a policy notice. */
final class EditionTrials {
  private final PolicyJudge judge;
  private final List<JudgedScenario> scenarios;

  EditionTrials(PolicyJudge judge, List<JudgedScenario> scenarios) {
    this.judge = judge;
    this.scenarios = List.copyOf(scenarios);
  }

  /** Whether some scenario no longer comes out as expected. */
  boolean isCaught(EditionMutant mutant) {
    ReadyPolicy policy = judge.policy();
    PolicyJudge changed =
        new PolicyJudge(
            judge.evaluator(), ReadyPolicy.of(mutant.changed(), policy.rules(), policy.takes()));
    return scenarios.stream().anyMatch(scenario -> isCaught(changed, scenario));
  }

  private boolean isCaught(PolicyJudge changed, JudgedScenario scenario) {
    Optional<Edition> before = judge.edition(scenario.subject());
    Optional<Edition> after = changed.edition(scenario.subject());
    if (!showsRulesTheSame(before, after)) {
      return differs(changed, scenario, changed.arguments(scenario.subject()));
    }
    return standardMatters(before, after, scenario)
        && differs(changed, scenario, scenario.arguments());
  }

  private static boolean differs(
      PolicyJudge changed, JudgedScenario scenario, Arguments arguments) {
    return !changed.differences(scenario.scenario(), arguments).isEmpty();
  }

  private static boolean showsRulesTheSame(Optional<Edition> before, Optional<Edition> after) {
    return before.map(Edition::id).equals(after.map(Edition::id))
        && before.map(Edition::facts).equals(after.map(Edition::facts));
  }

  /** Whether some argument concerns an element whose standard is another, and the scenario too. */
  private boolean standardMatters(
      Optional<Edition> before, Optional<Edition> after, JudgedScenario scenario) {
    return scenario.arguments().raised().stream()
        .map(RaisedArgument::element)
        .distinct()
        .filter(slug -> !standard(before, slug).equals(standard(after, slug)))
        .anyMatch(slug -> judge.looksAt(scenario.scenario(), slug));
  }

  private static Optional<Element> standard(Optional<Edition> edition, String slug) {
    return edition.map(found -> found.elements().get(slug));
  }
}
