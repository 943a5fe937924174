package org.probity.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.JsonText;
import org.probity.analysis.reach.OutcomeReach;
import org.probity.analysis.reach.ReachReport;
import org.probity.analysis.reach.ReachText;
import org.probity.analysis.stress.Limits;
import org.probity.model.Case;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.PackGate;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.Question;
import org.probity.pipeline.ReadyPolicy;
import org.probity.policy.PackFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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

  @Option(
      names = "--policy",
      paramLabel = "P[@EDITION]",
      description = "The policy. Repeatable. Default: every policy.")
  private List<String> policies = List.of();

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

  @Option(names = "--json", description = "Print one line of JSON for each policy.")
  private boolean json;

  @Mixin private DateOptions dates = new DateOptions();
  @Mixin private RuleOptions rules = new RuleOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (sets < 1 || evaluations < 1 || bases < 1) {
      throw new CommandFailure(
          ExitCode.USAGE, "--limit, --evaluations and --bases: expected at least 1");
    }
    search(named.read(), Objects.requireNonNull(spec).commandLine().getOut());
    return ExitCode.DONE;
  }

  private void search(Case subject, PrintWriter out) {
    PolicyStore store = rules.store();
    Evaluator evaluator = new Evaluator(store.proof(rules.proofFiles(store)), Versions.read());
    OutcomeReach reach = new OutcomeReach(evaluator, new Limits(sets, evaluations), bases);
    for (String word : policies.isEmpty() ? store.ids() : policies) {
      PolicyName name = PolicyName.parse(word);
      PackFiles files = RuleOptions.policyFiles(store, name.id());
      ReadyPolicy policy = store.ready(files);
      name.edition().ifPresent(edition -> name.in(policy.policy(), edition));
      Question question =
          new Question(subject, policy, name.edition(), dates.asOf(), dates.knownBy());
      print(reach.of(question, new PackGate().check(files).rules()), out);
    }
  }

  private void print(ReachReport report, PrintWriter out) {
    if (json) {
      out.println(JsonText.line(report));
    } else {
      new ReachText(all).lines(report).forEach(out::println);
      out.println();
    }
    out.flush();
  }
}
