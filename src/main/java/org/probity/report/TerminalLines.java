package org.probity.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines for a terminal that results of analyses are printed in: of at most 100 columns, no colours,
 * and nothing in them can hide or reorder what stands beside it.
 */
public final class TerminalLines {
  /** The most columns of a line. */
  public static final int COLUMNS = 100;

  private static final String GAP = "  ";
  private static final int NARROWEST = 20;

  private TerminalLines() {}

  /** The text in lines, the first after {@code indent} and the rest two columns further in. */
  public static List<String> paragraph(String indent, String text) {
    List<String> words =
        TextColumns.wrapped(VisibleText.of(text), COLUMNS - indent.length() - GAP.length());
    List<String> lines = new ArrayList<>();
    for (String line : words) {
      lines.add(indent + (lines.isEmpty() ? "" : GAP) + line);
    }
    return lines;
  }

  /** How many columns a table of these rows takes. */
  public static int width(List<List<String>> rows) {
    return widths(rows).stream().mapToInt(width -> width + GAP.length()).sum() - GAP.length();
  }

  /**
   * A table, each column as wide as its widest cell. Where that is too wide, the cells of the last
   * column go on in further lines.
   *
   * @param rows all with as many cells as the first
   */
  public static List<String> table(String indent, List<List<String>> rows) {
    List<Integer> widths = widths(rows);
    return rows.stream().flatMap(row -> lines(indent, row, widths).stream()).toList();
  }

  private static List<String> lines(String indent, List<String> row, List<Integer> widths) {
    StringBuilder before = new StringBuilder(indent);
    for (int column = 0; column < row.size() - 1; column++) {
      before.append(TextColumns.padded(VisibleText.of(row.get(column)), widths.get(column)));
      before.append(GAP);
    }
    String head = TextColumns.cut(before.toString(), COLUMNS - NARROWEST);
    int used = TextColumns.width(head);
    List<String> lines = new ArrayList<>();
    for (String words :
        TextColumns.wrapped(VisibleText.of(row.get(row.size() - 1)), COLUMNS - used)) {
      lines.add(((lines.isEmpty() ? head : " ".repeat(used)) + words).stripTrailing());
    }
    return lines;
  }

  private static List<Integer> widths(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; !rows.isEmpty() && column < rows.get(0).size(); column++) {
      int index = column;
      widths.add(
          rows.stream()
              .mapToInt(row -> TextColumns.width(VisibleText.of(row.get(index))))
              .max()
              .orElse(0));
    }
    return widths;
  }
}
