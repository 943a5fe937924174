package org.probity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.JsonText;
import org.probity.analysis.backtest.BackTest;
import org.probity.analysis.backtest.BackTest.RowView;
import org.probity.analysis.backtest.BackTestFormat;
import org.probity.analysis.backtest.BackTestPrinter;
import org.probity.analysis.backtest.BackTestText;
import org.probity.analysis.backtest.BackTester;
import org.probity.analysis.backtest.HistoryFile;
import org.probity.analysis.backtest.HistoryReading;
import org.probity.analysis.backtest.Phrases;
import org.probity.document.CanonicalJson;
import org.probity.document.Problem;
import org.probity.document.TextFile;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.PolicyStore;
import org.probity.policy.PackFiles;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whether the criteria decide as the body did. */
@Command(
    name = "backtest",
    description =
        "Judge the body's real decisions by the criteria, on the facts that its history states, and show where they"
            + " agree, where they do not, and why.",
    mixinStandardHelpOptions = true)
final class BacktestCommand implements Callable<Integer> {
  private static final String HISTORY = "history.csv";

  @Parameters(paramLabel = "POLICY", description = "A policy that has a history.")
  private String policy = "";

  @Option(
      names = "--history",
      paramLabel = "FILE",
      description = "A history to judge in place of the policy's own.")
  private @Nullable Path history;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private BackTestFormat format = BackTestFormat.TEXT;

  @Option(
      names = "--explain",
      paramLabel = "ROW",
      description =
          "Show how one row came out: its statements, the phrases found and the case built. ROW is the row's id or"
              + " a part of it.")
  private @Nullable String explained;

  @Mixin private RuleOptions rules = new RuleOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PolicyStore store = rules.store();
    PackFiles files = RuleOptions.policyFiles(store, policy);
    String name = history == null ? files.place() + "/" + HISTORY : history.toString();
    byte[] table = history == null ? bytes(files, HISTORY) : bytes(history);
    byte[] phrases = bytes(files, Phrases.FILE);
    HistoryReading reading = HistoryFile.read(name, text(name, table));
    BackTester tester = tester(store, files, phrases);
    List<Problem> problems = new ArrayList<>(reading.problems());
    problems.addAll(tester.unknownGrounds(name, reading.rows()));
    if (!problems.isEmpty()) {
      problems.stream().sorted().forEach(commandLine().getErr()::println);
      return ExitCode.BAD_CASE;
    }
    print(tester.run(reading.rows(), CanonicalJson.sha256(table), CanonicalJson.sha256(phrases)));
    commandLine().getOut().flush();
    return ExitCode.DONE;
  }

  private BackTester tester(PolicyStore store, PackFiles files, byte[] phrases) {
    Evaluator evaluator = rules.evaluator(store);
    return new BackTester(
        evaluator,
        store.ready(files),
        Phrases.read(TextFile.of(files.place() + "/" + Phrases.FILE, phrases)));
  }

  private static byte[] bytes(PackFiles files, String name) {
    byte[] bytes = files.contents().get(name);
    if (bytes == null) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND, files.place() + "/" + name + ": expected a file, found none");
    }
    return bytes;
  }

  private static byte[] bytes(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new CommandFailure(ExitCode.NOT_FOUND, file + ": expected a file, found none");
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new CommandFailure(
          ExitCode.BAD_CASE, file + ": expected a file, found one that cannot be read");
    }
  }

  private static String text(String name, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException malformed) {
      throw new CommandFailure(ExitCode.BAD_CASE, name + ": expected UTF-8, found other bytes");
    }
  }

  private void print(BackTest test) {
    PrintWriter out = commandLine().getOut();
    if (explained == null) {
      out.print(new BackTestPrinter().print(format, test));
      return;
    }
    String wanted = explained;
    List<RowView> rows = test.rows().stream().filter(row -> row.id().contains(wanted)).toList();
    if (rows.isEmpty()) {
      throw new CommandFailure(
          ExitCode.USAGE, "no row \"" + wanted + "\"; the ids of all rows are in --format csv");
    }
    for (RowView row : rows) {
      BackTestText.explanation(row).forEach(out::println);
      out.print(JsonText.of(row.caseFile()));
    }
  }

  private CommandLine commandLine() {
    return Objects.requireNonNull(spec).commandLine();
  }
}
