package org.probity.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.argument.RaisedArgument;
import org.probity.pipeline.Arguments;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.ReadyPolicy;
import org.probity.pipeline.WeighedCase;
import org.probity.policy.Edition;
import org.probity.policy.PackFiles;
import org.probity.report.Report;

/** Judges scenarios by the rules of a policy, in the edition in force on the scenario's date. */
record PolicyJudge(Evaluator evaluator, ReadyPolicy policy) implements Judge {

  /** The edition in force for the case. */
  Optional<Edition> edition(WeighedCase weighed) {
    return evaluator.editionFor(weighed, policy.policy(), Optional.empty());
  }

  @Override
  public Arguments arguments(WeighedCase weighed) {
    return edition(weighed)
        .map(edition -> evaluator.arguments(weighed, policy, edition))
        .orElse(new Arguments(List.of(), List.of()));
  }

  @Override
  public List<String> differences(ReadyScenario scenario, Arguments arguments) {
    WeighedCase weighed = scenario.subject();
    Report report =
        edition(weighed)
            .map(edition -> evaluator.report(weighed, policy, edition, arguments))
            .orElseGet(() -> evaluator.report(weighed, policy, Optional.empty()));
    return new Differences(report, scenario.criterion()).from(scenario.written().expect());
  }

  /**
   * The outcome depends on every element; the value of the scenario's criterion on those that it is
   * composed of.
   */
  @Override
  public boolean looksAt(ReadyScenario scenario, String element) {
    ScenarioFile.Expectation expected = scenario.written().expect();
    boolean outcome =
        expected.outcome() != null || expected.floor() != null || expected.ceiling() != null;
    return outcome
        || edition(scenario.subject()).stream()
            .flatMap(edition -> edition.criteria().stream())
            .filter(criterion -> criterion.id().equals(scenario.criterion()))
            .anyMatch(criterion -> criterion.composition().elements().contains(element));
  }

  @Override
  public Set<String> argued(ReadyScenario scenario, Arguments arguments) {
    WeighedCase weighed = scenario.subject();
    Set<String> decided =
        edition(weighed).stream()
            .flatMap(edition -> edition.criteria().stream())
            .filter(criterion -> criterion.isFor(weighed.subject().subject().kind()))
            .flatMap(criterion -> criterion.composition().elements().stream())
            .collect(Collectors.toSet());
    return arguments.raised().stream()
        .filter(argument -> decided.contains(argument.element()))
        .map(RaisedArgument::rule)
        .collect(Collectors.toSet());
  }

  @Override
  public Judge with(PolicyStore store, PackFiles rules) {
    return new PolicyJudge(
        evaluator,
        new ReadyPolicy(
            policy.policy(),
            store.rules(rules),
            policy.takes(),
            policy.facts(),
            policy.elements()));
  }
}
