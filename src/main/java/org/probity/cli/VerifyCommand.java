package org.probity.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probity.casefile.Reading;
import org.probity.pipeline.PolicyStore;
import org.probity.report.Report;
import org.probity.report.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Recomputes a report and compares it byte for byte. */
@Command(
    name = "verify",
    description = "Recompute a report.json and compare it byte for byte.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "REPORT", description = "A report.json.")
  private Path file = Path.of("");

  @Option(
      names = "--case",
      paramLabel = "CASE",
      description = "The case. Default: the id that the report names.")
  private @Nullable String caseName;

  @Mixin private RuleOptions rules = new RuleOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (!Files.isRegularFile(file)) {
      throw new CommandFailure(ExitCode.NOT_FOUND, file + ": expected a report.json, found none");
    }
    ReportFile written = ReportFile.read(file.toString());
    Report report = written.report();
    NamedCases named = NamedCases.of(List.of(caseName == null ? report.caseView().id() : caseName));
    if (named.files().size() != 1) {
      throw new CommandFailure(ExitCode.NOT_FOUND, String.join("\n", named.missing()));
    }
    Reading reading = named.files().get(0).read();
    if (reading.value().isEmpty()) {
      throw new CommandFailure(
          ExitCode.BAD_CASE,
          named.files().get(0).name() + ": the case has errors; see probity validate");
    }
    PolicyStore store = rules.store();
    String policy =
        report.policy().edition().equals("none")
            ? report.policy().id()
            : report.policy().id() + "@" + report.policy().edition();
    Evaluation evaluation =
        new Evaluation(
            rules,
            store,
            List.of(policy),
            LocalDate.parse(report.asOf()),
            LocalDate.parse(report.knownBy()));
    Report again = evaluation.reports(reading.value().get()).get(0);
    if (new ReportJson().pretty(again).equals(written.text())) {
      out.println(file + ": the same bytes");
      return ExitCode.DONE;
    }
    differences(report, again).forEach(out::println);
    return ExitCode.TESTS_FAILED;
  }

  private List<String> differences(Report before, Report now) {
    return List.of(
        file + ": differs from what this program computes",
        line("case", before.caseView().sha256(), now.caseView().sha256()),
        line("policy", before.policy().sha256(), now.policy().sha256()),
        line("rules", before.engine().rulesSha256(), now.engine().rulesSha256()),
        line("rules on proof", before.engine().proofSha256(), now.engine().proofSha256()),
        line("program", before.engine().probity(), now.engine().probity()),
        line("outcome", before.determination().outcome(), now.determination().outcome()));
  }

  private static String line(String what, String before, String now) {
    return "  "
        + what
        + ": "
        + (before.equals(now) ? "the same" : before + " in the report, " + now + " now");
  }
}
