package org.probity.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probity.pipeline.PolicyStore;
import org.probity.report.Report;
import org.probity.report.ReportJson;
import org.probity.report.SummaryText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job: cases to reports. */
@Command(
    name = "evaluate",
    description = "Evaluate cases under policies, print a summary, and write reports.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "CASE",
      arity = "1..*",
      description = "A case file, a folder of cases, or an id in cases/.")
  private List<String> cases = new ArrayList<>();

  @Option(
      names = "--policy",
      paramLabel = "P[@EDITION]",
      description =
          "A policy, if wanted in one edition whatever the date. Repeatable. Default: every policy.")
  private List<String> policies = new ArrayList<>();

  @Mixin private DateOptions dates = new DateOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where reports are written. Default: reports")
  private @Nullable Path out;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description =
          "Formats to write: ${COMPLETION-CANDIDATES}. Default: all but PDF, which takes longer.")
  private List<FileFormat> formats = new ArrayList<>();

  @Option(
      names = "--json",
      description = "Print one report a line on stdout; files are written only with --out.")
  private boolean json;

  @Option(
      names = "--exit-outcome",
      description =
          "Exit with 0 clear, 10 discretion, 11 excluded, 12 undetermined, 13 out of scope (the gravest of several).")
  private boolean exitOutcome;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many cases to evaluate at once. Default: one for each core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  private final ReportJson lineOfJson = new ReportJson();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PolicyStore store = rules.store();
    Evaluation evaluation = new Evaluation(rules, store, policies, dates.asOf(), dates.knownBy());
    PrintWriter stdout = spec().commandLine().getOut();
    PrintWriter stderr = spec().commandLine().getErr();
    NamedCases named = NamedCases.of(cases);
    named.missing().forEach(stderr::println);
    ReportWriter writer = writer();
    Batch batch = new Batch(Math.max(1, threads), new Progress("evaluating", named.files().size()));
    Batch.Outcome outcome =
        batch.run(
            named.files(),
            evaluation,
            report -> lines(report, writer),
            lines -> lines.forEach(stdout::println));
    stdout.flush();
    outcome.problems().forEach(stderr::println);
    outcome.summary(named.files().size()).ifPresent(stderr::println);
    return exitCode(named, outcome);
  }

  private int exitCode(NamedCases named, Batch.Outcome outcome) {
    if (outcome.exitCode() != ExitCode.DONE) {
      return outcome.exitCode();
    }
    if (!named.missing().isEmpty()) {
      return ExitCode.NOT_FOUND;
    }
    return exitOutcome ? OutcomeCode.gravest(outcome.outcomes()) : ExitCode.DONE;
  }

  private ReportWriter writer() {
    Optional<Path> folder =
        json ? Optional.ofNullable(out) : Optional.of(out == null ? Path.of("reports") : out);
    List<FileFormat> wanted = formats.isEmpty() ? FileFormat.usual() : formats;
    return new ReportWriter(folder, wanted);
  }

  private List<String> lines(Report report, ReportWriter writer) {
    List<Path> written = writer.write(report);
    if (json) {
      return List.of(lineOfJson.line(report));
    }
    List<String> lines = new ArrayList<>(new SummaryText().lines(report));
    written.forEach(place -> lines.add("written: " + place));
    lines.add("");
    return lines;
  }

  private CommandSpec spec() {
    return Objects.requireNonNull(spec);
  }
}
