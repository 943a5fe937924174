package org.probity.cli;

import java.util.concurrent.Callable;
import org.probity.analysis.stress.Limits;
import org.probity.analysis.stress.StressTest;
import org.probity.analysis.stress.StressText;
import org.probity.model.Case;
import org.probity.pipeline.PolicyStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What an outcome rests on. */
@Command(
    name = "stress",
    description =
        "Show what an outcome rests on: the smallest sets of citations that carry it, those whose"
            + " loss changes it, and what will be attacked first.",
    mixinStandardHelpOptions = true)
final class StressCommand implements Callable<Integer> {
  @Mixin private OneCase named = new OneCase();

  @Mixin private PolicyOptions policies = new PolicyOptions();

  @Option(
      names = "--limit",
      paramLabel = "SETS",
      description = "How many sets of each kind to look for. Default: ${DEFAULT-VALUE}.")
  private int sets = Limits.USUAL.sets();

  @Option(
      names = "--evaluations",
      paramLabel = "N",
      description = "How many sets of citations to judge for each list. Default: ${DEFAULT-VALUE}.")
  private int evaluations = Limits.USUAL.evaluations();

  @Option(names = "--all", description = "Print every set. Default: a dozen lines of each kind.")
  private boolean all;

  @Mixin private Results results = new Results();

  @Mixin private DateOptions dates = new DateOptions();
  @Mixin private RuleOptions rules = new RuleOptions();

  @Override
  public Integer call() {
    if (sets < 1 || evaluations < 1) {
      throw new CommandFailure(ExitCode.USAGE, "--limit and --evaluations: expected at least 1");
    }
    Case subject = named.read();
    PolicyStore store = rules.store();
    StressTest test = new StressTest(rules.evaluator(store), new Limits(sets, evaluations));
    policies
        .questions(subject, dates, store)
        .forEach(question -> results.print(test.of(question), new StressText(all)::lines));
    return ExitCode.DONE;
  }
}
