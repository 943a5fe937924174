package org.probity.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.JsonText;
import org.probity.analysis.precedent.PrecedentReport;
import org.probity.analysis.precedent.PrecedentText;
import org.probity.analysis.precedent.Precedents;
import org.probity.model.Case;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.ReadyPolicy;
import org.probity.pipeline.ReadyProof;
import org.probity.report.Report;
import org.probity.report.ReportBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Real decisions held against one another. */
@Command(
    name = "precedents",
    description =
        "Hold real decisions under a policy against one another: show pairs in which a case with at"
            + " least as much against it as another, and no more for it, met a milder decision.",
    mixinStandardHelpOptions = true)
final class PrecedentsCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "CASE",
      arity = "1..*",
      description = "A case file, a folder of cases, or an id in cases/.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--policy",
      paramLabel = "P",
      required = true,
      description = "The policy; each decision is judged by the edition in force on its date.")
  private String policy = "";

  @Option(names = "--json", description = "Print one line of JSON.")
  private boolean json;

  @Mixin private RuleOptions rules = new RuleOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (policy.contains("@")) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "--policy: each decision is judged by the edition of its date; found \"" + policy + "\"");
    }
    List<Case> cases = NamedCases.of(words).read();
    PolicyStore store = rules.store();
    ReadyPolicy ready = store.ready(RuleOptions.policyFiles(store, policy));
    ReadyProof proof = store.proof(rules.proofFiles(store));
    ReportBuilder.Versions versions = Versions.read();
    Report.EngineView engine =
        new Report.EngineView(
            versions.probity(),
            versions.drools(),
            ready.policy().rulesSha256(),
            proof.sha256(),
            "probity precedents " + String.join(" ", words) + " --policy " + policy);
    print(new Precedents(new Evaluator(proof, versions), ready).of(cases, engine));
    return ExitCode.DONE;
  }

  private void print(PrecedentReport report) {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      out.println(JsonText.line(report));
    } else {
      PrecedentText.lines(report).forEach(out::println);
    }
    out.flush();
  }
}
