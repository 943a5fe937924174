package org.probity.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.argument.RaisedArgument;
import org.probity.pipeline.Arguments;
import org.probity.pipeline.WeighedCase;

/**
 * A scenario with what the rules argue about its case; nothing, if the case cannot be used.
 *
 * @param byRule the arguments by the name of the rule
 * @param argued the rules whose arguments concern something that is decided
 * @param differences from what the scenario expects, or why its case cannot be used, one line each
 */
record JudgedScenario(
    ReadyScenario scenario,
    Arguments arguments,
    Map<String, List<RaisedArgument>> byRule,
    Set<String> argued,
    List<String> differences) {

  static JudgedScenario by(Judge judge, ReadyScenario scenario) {
    if (!scenario.isUsable()) {
      return new JudgedScenario(
          scenario, new Arguments(List.of(), List.of()), Map.of(), Set.of(), scenario.problems());
    }
    Arguments arguments = judge.arguments(scenario.subject());
    return new JudgedScenario(
        scenario,
        arguments,
        arguments.raised().stream().collect(Collectors.groupingBy(RaisedArgument::rule)),
        judge.argued(scenario, arguments),
        judge.differences(scenario, arguments));
  }

  /** The case on the scenario's date. */
  WeighedCase subject() {
    return scenario.subject();
  }

  boolean passed() {
    return differences.isEmpty();
  }

  ScenarioResult result() {
    return new ScenarioResult(
        scenario.folder(), scenario.place(), scenario.written().name(), differences, argued);
  }
}
