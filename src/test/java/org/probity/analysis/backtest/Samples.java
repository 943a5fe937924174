package org.probity.analysis.backtest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.probity.document.TextFile;
import org.probity.model.PartialDate;
import org.probity.pipeline.Program;

/** A small made-up history under the UN Global Compact, with phrases of its own. */
final class Samples {
  static final Phrases PHRASES =
      Phrases.read(TextFile.of("history-phrases.yaml", resource("history-phrases.yaml")));
  static final BackTester TESTER = new BackTester(Program.EVALUATOR, Program.UNGC, PHRASES);

  private Samples() {}

  static List<HistoryRow> rows() {
    return HistoryFile.read("history.csv", resource("history.csv")).rows();
  }

  static BackTest test(List<HistoryRow> rows) {
    return TESTER.run(rows, "history", "phrases");
  }

  /** A row's content with these facts. */
  static StatedFacts stated(String facts) {
    return new StatedFacts(
        "Example Goods Ltd",
        "Norway",
        PartialDate.parse("2019-02"),
        facts,
        "https://www.example.org/row",
        "primary");
  }

  static String resource(String name) {
    try (InputStream stream = Samples.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
