package org.probity.analysis.backtest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.probity.analysis.CsvText;
import org.probity.analysis.JsonText;
import org.probity.analysis.backtest.BackTest.RowView;
import org.probity.report.Pages;

/** Prints back-tests in every form. */
public final class BackTestPrinter {
  private static final List<String> HEADER =
      List.of(
          "id",
          "company",
          "ground",
          "decision",
          "date",
          "edition",
          "criteria",
          "value",
          "own_standards",
          "outcome",
          "agreement",
          "reason",
          "phrases");

  /** The back-test in this form; lines end with {@code \n}, the last one too. */
  public String print(BackTestFormat format, BackTest test) {
    return switch (format) {
      case TEXT -> String.join("\n", BackTestText.lines(test)) + "\n";
      case MD -> new Pages().markdown("backtest", test);
      case JSON -> JsonText.of(test);
      case CSV -> CsvText.of(HEADER, test.rows().stream().map(BackTestPrinter::cells).toList());
    };
  }

  private static List<String> cells(RowView row) {
    return List.of(
        row.id(),
        row.company(),
        row.ground(),
        row.decision(),
        row.date(),
        Optional.ofNullable(row.edition()).orElse(""),
        String.join(" ", row.criteria()),
        row.value(),
        row.ownValue(),
        row.outcome(),
        row.agreement(),
        row.reason(),
        row.statements().stream()
            .flatMap(statement -> statement.phrases().stream())
            .map(BackTest.PhraseView::id)
            .distinct()
            .collect(Collectors.joining(" ")));
  }
}
