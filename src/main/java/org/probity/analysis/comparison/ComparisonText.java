package org.probity.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
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
  private static final String INDENT = "  ";

  /** How many criteria a cell names; the forms for machines name all. */
  private static final int MOST_CRITERIA = 4;

  private final Comparison comparison;

  ComparisonText(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The lines, without line ends, of at most 100 columns. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        counted(comparison.rows().size(), "case", "cases")
            + ", "
            + counted(comparison.columns().size(), "column", "columns")
            + ", as of "
            + comparison.asOf()
            + ", known by "
            + comparison.knownBy());
    lines.add("");
    List<List<String>> matrix = matrix();
    if (TerminalLines.width(matrix) <= TerminalLines.COLUMNS) {
      lines.addAll(TerminalLines.table("", matrix));
    } else {
      lines.addAll(byCase());
    }
    for (EditionsView editions : comparison.editions()) {
      lines.add("");
      lines.addAll(new EditionsText(editions).lines());
    }
    return lines;
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

  private List<String> byCase() {
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
    return grouped(cells);
  }

  /** All groups share the widths of their columns. */
  private List<String> grouped(List<List<String>> cells) {
    int columns = comparison.columns().size();
    int policy = cells.stream().mapToInt(cell -> cell.get(0).length()).max().orElse(0);
    int outcome = cells.stream().mapToInt(cell -> cell.get(1).length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int index = 0; index < comparison.rows().size(); index++) {
      RowView row = comparison.rows().get(index);
      lines.addAll(
          TerminalLines.paragraph("", row.caseView().id() + ": " + row.caseView().subject()));
      for (List<String> cell : cells.subList(index * columns, (index + 1) * columns)) {
        List<String> padded =
            List.of(padded(cell.get(0), policy), padded(cell.get(1), outcome), cell.get(2));
        lines.addAll(TerminalLines.table(INDENT, List.of(padded)));
      }
    }
    return lines;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
