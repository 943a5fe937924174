package org.probity.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import org.probity.analysis.TextPage;
import org.probity.analysis.comparison.Comparison.CellView;
import org.probity.analysis.comparison.Comparison.ColumnView;
import org.probity.analysis.comparison.Comparison.CriterionName;
import org.probity.analysis.comparison.Comparison.EditionsView;
import org.probity.analysis.comparison.Comparison.RowView;
import org.probity.report.TerminalLines;

/**
 * Prints a comparison for a terminal: a matrix where it is narrow enough, or else one line a cell
 * under its case; then what changes between editions.
 */
final class ComparisonText {
  /** How many criteria a cell names; the forms for machines name all. */
  private static final int MOST_CRITERIA = 4;

  private final Comparison comparison;

  ComparisonText(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The lines, without line ends, of at most 100 columns. */
  List<String> lines() {
    TextPage page = new TextPage(true);
    page.text(
        TextPage.counted(comparison.rows().size(), "case")
            + ", "
            + TextPage.counted(comparison.columns().size(), "column")
            + ", as of "
            + comparison.asOf()
            + ", known by "
            + comparison.knownBy());
    page.space();
    List<List<String>> matrix = matrix();
    if (TerminalLines.width(matrix) <= TerminalLines.COLUMNS) {
      page.table(0, matrix);
    } else {
      byCase(page);
    }
    for (EditionsView editions : comparison.editions()) {
      page.space();
      EditionsText.print(page, editions);
    }
    return page.lines();
  }

  private List<List<String>> matrix() {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("case"));
    comparison.columns().forEach(column -> header.add(column.name()));
    rows.add(header);
    for (RowView row : comparison.rows()) {
      List<String> cells = new ArrayList<>(List.of(row.caseView().id()));
      row.cells().forEach(cell -> cells.add(words(cell)));
      rows.add(cells);
    }
    return rows;
  }

  /** Such as {@code undetermined (clear to excluded): tobacco, mines}. */
  static String words(CellView cell) {
    String because = because(cell);
    return cell.outcome() + range(cell) + (because.isEmpty() ? "" : ": " + because);
  }

  /** The criteria, or the first few of many. */
  private static String because(CellView cell) {
    List<String> ids = cell.because().stream().map(CriterionName::id).toList();
    return ids.size() <= MOST_CRITERIA
        ? String.join(", ", ids)
        : String.join(", ", ids.subList(0, MOST_CRITERIA))
            + " and "
            + (ids.size() - MOST_CRITERIA)
            + " more";
  }

  private static String range(CellView cell) {
    return cell.floor().equals(cell.ceiling())
        ? ""
        : " (" + cell.floor() + " to " + cell.ceiling() + ")";
  }

  private void byCase(TextPage page) {
    List<List<String>> cells = new ArrayList<>();
    for (RowView row : comparison.rows()) {
      for (int index = 0; index < row.cells().size(); index++) {
        CellView cell = row.cells().get(index);
        ColumnView column = comparison.columns().get(index);
        cells.add(
            List.of(
                column.policy() + "@" + cell.edition(),
                cell.outcome() + range(cell),
                because(cell)));
      }
    }
    grouped(page, cells);
  }

  /** All groups share the widths of their columns. */
  private void grouped(TextPage page, List<List<String>> cells) {
    int columns = comparison.columns().size();
    int policy = cells.stream().mapToInt(cell -> cell.get(0).length()).max().orElse(0);
    int outcome = cells.stream().mapToInt(cell -> cell.get(1).length()).max().orElse(0);
    for (int index = 0; index < comparison.rows().size(); index++) {
      RowView row = comparison.rows().get(index);
      page.entry(0, row.caseView().id() + ": " + row.caseView().subject());
      for (List<String> cell : cells.subList(index * columns, (index + 1) * columns)) {
        List<String> padded =
            List.of(padded(cell.get(0), policy), padded(cell.get(1), outcome), cell.get(2));
        page.table(1, List.of(padded));
      }
    }
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
