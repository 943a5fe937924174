package org.probity.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.probity.analysis.reach.OutcomeReach;
import org.probity.analysis.reach.ReachText;
import org.probity.analysis.stress.Limits;
import org.probity.model.Case;
import org.probity.pipeline.PackGate;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.Question;
import org.probity.policy.CheckedRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What would change an outcome. */
@Command(
    name = "reach",
    description =
        "Show what would change an outcome: for each other outcome, the fewest open questions to"
            + " answer, arguments to add or claims to withdraw, and the open questions that can no"
            + " longer matter.",
    mixinStandardHelpOptions = true)
final class ReachCommand implements Callable<Integer> {
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
      description = "How many sets of each kind to try. Default: ${DEFAULT-VALUE}.")
  private int evaluations = Limits.USUAL.evaluations();

  @Option(
      names = "--bases",
      paramLabel = "N",
      description =
          "After how many sets of additions or withdrawals to look for answers. Default:"
              + " ${DEFAULT-VALUE}.")
  private int bases = OutcomeReach.USUAL_BASES;

  @Option(names = "--all", description = "Print every set. Default: a few of each kind.")
  private boolean all;

  @Mixin private Results results = new Results();

  @Mixin private DateOptions dates = new DateOptions();
  @Mixin private RuleOptions rules = new RuleOptions();

  @Override
  public Integer call() {
    if (sets < 1 || evaluations < 1 || bases < 1) {
      throw new CommandFailure(
          ExitCode.USAGE, "--limit, --evaluations and --bases: expected at least 1");
    }
    Case subject = named.read();
    PolicyStore store = rules.store();
    OutcomeReach reach =
        new OutcomeReach(rules.evaluator(store), new Limits(sets, evaluations), bases);
    policies
        .questions(subject, dates, store)
        .forEach(
            question ->
                results.print(
                    reach.of(question, rulesOf(question, store)), new ReachText(all)::lines));
    return ExitCode.DONE;
  }

  private static List<CheckedRule> rulesOf(Question question, PolicyStore store) {
    String policy = question.policy().policy().id();
    return new PackGate().check(RuleOptions.policyFiles(store, policy)).rules();
  }
}
