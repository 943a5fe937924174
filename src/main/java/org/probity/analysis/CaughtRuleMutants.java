package org.probity.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.probity.argument.RaisedArgument;

/** Notes the mutants of rules after which some scenario no longer comes out as expected. */
final class CaughtRuleMutants implements RuleTrials.Observer {
  private final Judge judge;
  private final Set<RuleMutant> caught = new HashSet<>();

  CaughtRuleMutants(Judge judge) {
    this.judge = judge;
  }

  Set<RuleMutant> caught() {
    return caught;
  }

  @Override
  public boolean wants(RuleMutant mutant, JudgedScenario scenario) {
    return !caught.contains(mutant) && judge.looksAt(scenario.scenario(), mutant.rule().element());
  }

  @Override
  public void argued(
      RuleMutant mutant,
      JudgedScenario scenario,
      List<RaisedArgument> original,
      List<RaisedArgument> changed) {
    if (!areSame(original, changed)) {
      List<RaisedArgument> raised = new ArrayList<>(scenario.arguments().raised());
      raised.removeIf(argument -> argument.rule().equals(mutant.rule().name()));
      raised.addAll(changed);
      boolean differs =
          !judge.differences(scenario.scenario(), scenario.arguments().with(raised)).isEmpty();
      if (differs) {
        caught.add(mutant);
      }
    }
  }

  /** Whether both are the same arguments, in any order. */
  private static boolean areSame(List<RaisedArgument> one, List<RaisedArgument> other) {
    List<RaisedArgument> left = new ArrayList<>(one);
    return one.size() == other.size() && other.stream().allMatch(left::remove);
  }

  @Override
  public void failed(RuleMutant mutant) {
    caught.add(mutant);
  }
}
