package org.probity.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probity.pipeline.PolicyStore;
import org.probity.report.ExplainText;
import org.probity.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Why a criterion has its value, as a tree. */
@Command(
    name = "explain",
    description =
        "Show why a criterion has its value and why not another, as a tree with citations.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Mixin private OneCase named = new OneCase();

  @Option(
      names = "--policy",
      paramLabel = "P[@EDITION]",
      description = "The policy. Default: every policy.")
  private List<String> policies = List.of();

  @Option(
      names = "--criterion",
      paramLabel = "C",
      description = "The criterion. Default: every criterion.")
  private @Nullable String criterion;

  @Mixin private DateOptions dates = new DateOptions();
  @Mixin private RuleOptions rules = new RuleOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    PolicyStore store = rules.store();
    Evaluation evaluation = new Evaluation(rules, store, policies, dates.asOf(), dates.knownBy());
    for (Report report : evaluation.reports(named.read())) {
      wanted(report).forEach(id -> new ExplainText().lines(report, id).forEach(out::println));
    }
    return ExitCode.DONE;
  }

  private List<String> wanted(Report report) {
    List<String> ids = report.criteria().stream().map(Report.CriterionView::id).toList();
    if (criterion == null) {
      return ids;
    }
    if (!ids.contains(criterion)) {
      String edition = report.policy().id() + "@" + report.policy().edition();
      throw new CommandFailure(
          ExitCode.USAGE,
          "no criterion \""
              + criterion
              + "\" in "
              + edition
              + "; there are "
              + String.join(", ", ids));
    }
    return List.of(criterion);
  }
}
