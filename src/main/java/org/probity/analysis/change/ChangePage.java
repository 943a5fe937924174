package org.probity.analysis.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.probity.report.Report;
import org.probity.report.TerminalLines;

/** A page for a terminal, of lines of at most 100 columns. */
final class ChangePage {
  private static final int SOME = 12;
  private static final String INDENT = "  ";

  private final int most;
  private final List<String> lines = new ArrayList<>();

  /** A page with every entry of each list, or with a dozen and the number of the rest. */
  ChangePage(boolean all) {
    this.most = all ? Integer.MAX_VALUE : SOME;
  }

  /** An empty line. */
  void space() {
    lines.add("");
  }

  /** Text from the first column, in as many lines as it takes. */
  void text(String text) {
    TerminalLines.paragraph("", text).stream().map(String::stripLeading).forEach(lines::add);
  }

  /** Text at a depth from 1; its further lines are indented more. */
  void entry(int depth, String text) {
    lines.addAll(TerminalLines.paragraph(INDENT.repeat(depth), text));
  }

  /** A table, indented. */
  void table(List<List<String>> rows) {
    lines.addAll(TerminalLines.table(INDENT, rows));
  }

  /** A table, indented, cut where it has too many rows, with how many are left. */
  void rows(List<List<String>> rows) {
    table(rows.stream().limit(most).toList());
    rest(rows.size(), "line", "lines");
  }

  /** A list, cut where it is too long, with how much is left. */
  <T> void entries(String one, String several, List<T> list, Consumer<T> printed) {
    list.stream().limit(most).forEach(printed);
    rest(list.size(), one, several);
  }

  private void rest(int size, String one, String several) {
    if (size > most) {
      entry(1, "and " + counted(size - most, one, several) + " more: see --all or --json");
    }
  }

  /** The lines so far, without line ends. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  static String counted(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  /** A word of a vocabulary as prose. */
  static String prose(String word) {
    return word.replace('-', ' ');
  }

  /** An outcome: its word, the code's words for it, and what the open questions leave possible. */
  static String words(Report.DeterminationView determination) {
    return prose(determination.outcome()).toUpperCase(Locale.ROOT)
        + ": "
        + determination.words()
        + range(determination.floor(), determination.ceiling());
  }

  static String range(String floor, String ceiling) {
    return floor.equals(ceiling) ? "" : " (" + prose(floor) + " to " + prose(ceiling) + ")";
  }
}
