package org.probity.analysis.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.probity.analysis.TextPage;
import org.probity.analysis.backtest.BackTest.ClaimView;
import org.probity.analysis.backtest.BackTest.CountView;
import org.probity.analysis.backtest.BackTest.PhraseView;
import org.probity.analysis.backtest.BackTest.RowView;
import org.probity.analysis.backtest.BackTest.StatementView;

/** Prints a back-test for a terminal. */
public final class BackTestText {
  private static final List<String> HEADER =
      List.of(
          "criterion",
          "rows",
          "agree",
          "disagree",
          "discretion",
          "scope",
          "undetermined",
          "own standards");

  private BackTestText() {}

  /** The lines, without line ends, of at most 100 columns. */
  static List<String> lines(BackTest test) {
    TextPage page = new TextPage(true);
    page.entry(0, test.policy().title() + ", back-test");
    page.entry(0, premise(test));
    page.space();
    page.table(0, table(test));
    page.space();
    test.rows().stream()
        .filter(row -> !isUndetermined(row) && !row.agreement().equals(Agreement.AGREE.word()))
        .forEach(row -> page.entry(0, difference(row)));
    undetermined(test).forEach((reason, rows) -> open(page, reason, rows));
    return page.lines();
  }

  private static boolean isUndetermined(RowView row) {
    return row.agreement().equals(Agreement.UNDETERMINED.word());
  }

  /** The rows by what is not known of them. */
  private static Map<String, List<String>> undetermined(BackTest test) {
    Map<String, List<String>> rows = new TreeMap<>();
    test.rows().stream()
        .filter(BackTestText::isUndetermined)
        .forEach(
            row ->
                rows.computeIfAbsent(
                        String.join(", ", row.criteria()) + ": " + row.reason(),
                        any -> new ArrayList<>())
                    .add(row.id()));
    return rows;
  }

  private static void open(TextPage page, String reason, List<String> rows) {
    page.entry(0, "undetermined, " + reason);
    page.entry(1, String.join(", ", rows));
  }

  /** What the back-test takes as given. */
  private static String premise(BackTest test) {
    return "Each row's facts are taken as stated: one source counts (for "
        + test.standards().pro()
        + ", against "
        + test.standards().con()
        + "). Under the editions' own standards "
        + test.totals().settledByOwnStandards()
        + " of "
        + test.totals().rows()
        + " rows would be settled.";
  }

  private static List<List<String>> table(BackTest test) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    test.criteria().forEach(count -> rows.add(cells(count)));
    rows.add(cells(test.totals()));
    return rows;
  }

  private static List<String> cells(CountView count) {
    List<String> cells = new ArrayList<>(List.of(count.criteria()));
    for (int number :
        List.of(
            count.rows(),
            count.agree(),
            count.disagree(),
            count.discretion(),
            count.scope(),
            count.undetermined(),
            count.settledByOwnStandards())) {
      cells.add(String.valueOf(number));
    }
    return cells;
  }

  private static String difference(RowView row) {
    return row.id()
        + " ("
        + row.ground()
        + ", "
        + row.decision()
        + "): "
        + row.agreement()
        + (row.reason().isEmpty() ? "" : "; " + row.reason());
  }

  /** Why one row came out as it did: its statements with the phrases found, and the case. */
  public static List<String> explanation(RowView row) {
    TextPage page = new TextPage(true);
    page.entry(0, difference(row));
    page.entry(
        1,
        "edition "
            + (row.edition() == null ? "none" : row.edition())
            + ", as of "
            + row.asOf()
            + "; "
            + String.join(", ", row.criteria())
            + " "
            + row.value()
            + "; under its own standards "
            + row.ownValue());
    for (StatementView statement : row.statements()) {
      page.entry(1, "\"" + statement.text() + "\"");
      for (PhraseView phrase : statement.phrases()) {
        page.entry(2, phrase.id() + " (" + phrase.kind() + "): \"" + phrase.words() + "\"");
      }
    }
    page.entry(1, "claims:" + (row.claims().isEmpty() ? " none" : ""));
    for (ClaimView claim : row.claims()) {
      String voice = claim.voice().equals("subject") ? " (the company's own words)" : "";
      page.entry(2, claim.section() + " " + claim.id() + ": " + claim.text() + voice);
    }
    return page.lines();
  }
}
