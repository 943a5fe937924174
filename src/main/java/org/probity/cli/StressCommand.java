package org.probity.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.JsonText;
import org.probity.analysis.stress.Limits;
import org.probity.analysis.stress.StressReport;
import org.probity.analysis.stress.StressTest;
import org.probity.analysis.stress.StressText;
import org.probity.model.Case;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.Question;
import org.probity.pipeline.ReadyPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What an outcome rests on. */
@Command(
    name = "stress",
    description =
        "Show what an outcome rests on: the smallest sets of citations that carry it, those whose"
            + " loss changes it, and what will be attacked first.",
    mixinStandardHelpOptions = true)
final class StressCommand implements Callable<Integer> {
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
      description = "How many sets of citations to judge for each list. Default: ${DEFAULT-VALUE}.")
  private int evaluations = Limits.USUAL.evaluations();

  @Option(names = "--all", description = "Print every set. Default: a dozen lines of each kind.")
  private boolean all;

  @Option(names = "--json", description = "Print one line of JSON for each policy.")
  private boolean json;

  @Mixin private DateOptions dates = new DateOptions();
  @Mixin private RuleOptions rules = new RuleOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (sets < 1 || evaluations < 1) {
      throw new CommandFailure(ExitCode.USAGE, "--limit and --evaluations: expected at least 1");
    }
    test(named.read(), out);
    return ExitCode.DONE;
  }

  private void test(Case subject, PrintWriter out) {
    PolicyStore store = rules.store();
    Evaluator evaluator = new Evaluator(store.proof(rules.proofFiles(store)), Versions.read());
    StressTest test = new StressTest(evaluator, new Limits(sets, evaluations));
    for (String word : policies.isEmpty() ? store.ids() : policies) {
      PolicyName name = PolicyName.parse(word);
      ReadyPolicy policy = store.ready(RuleOptions.policyFiles(store, name.id()));
      name.edition().ifPresent(edition -> name.in(policy.policy(), edition));
      Question question =
          new Question(subject, policy, name.edition(), dates.asOf(), dates.knownBy());
      print(test.of(question), out);
    }
  }

  private void print(StressReport report, PrintWriter out) {
    if (json) {
      out.println(JsonText.line(report));
    } else {
      new StressText(all).lines(report).forEach(out::println);
      out.println();
    }
    out.flush();
  }
}
