package org.probity.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.probity.argument.RaisedArgument;

/**
 * Notes the conditions that in some scenario alone stop their rule: without them it argues from
 * facts from which it does not argue with them.
 */
final class AloneInStopping implements RuleTrials.Observer {
  private final Set<RuleMutant> stopping = new HashSet<>();

  /** Whether the condition alone stopped its rule. */
  boolean stopped(RuleMutant dropped) {
    return stopping.contains(dropped);
  }

  @Override
  public boolean wants(RuleMutant mutant, JudgedScenario scenario) {
    return !stopping.contains(mutant);
  }

  @Override
  public void argued(
      RuleMutant mutant,
      JudgedScenario scenario,
      List<RaisedArgument> original,
      List<RaisedArgument> changed) {
    boolean more =
        changed.stream()
            .anyMatch(argument -> original.stream().noneMatch(one -> holds(one, argument)));
    if (more) {
      stopping.add(mutant);
    }
  }

  /** Whether the facts of one argument are among those of another, which may be one more. */
  private static boolean holds(RaisedArgument whole, RaisedArgument part) {
    List<Object> left = new ArrayList<>(whole.facts());
    return part.facts().stream().allMatch(left::remove);
  }

  @Override
  public void failed(RuleMutant mutant) {
    stopping.add(mutant);
  }
}
