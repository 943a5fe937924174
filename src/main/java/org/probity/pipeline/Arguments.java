package org.probity.pipeline;

import java.util.List;
import org.probity.argument.RaisedArgument;
import org.probity.report.Evaluated;

/**
 * What the rules of a policy argue about one case.
 *
 * @param raised in canonical order
 * @param taken the evaluations of the policies whose determinations the rules took as facts
 */
public record Arguments(List<RaisedArgument> raised, List<Evaluated> taken) {
  public Arguments {
    raised = List.copyOf(raised);
    taken = List.copyOf(taken);
  }

  /** Other arguments in place of these. */
  public Arguments with(List<RaisedArgument> others) {
    return new Arguments(others.stream().sorted(RaisedArgument.ORDER).toList(), taken);
  }
}
