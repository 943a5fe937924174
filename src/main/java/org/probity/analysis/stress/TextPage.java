package org.probity.analysis.stress;

import java.util.ArrayList;
import java.util.List;
import org.probity.report.TextColumns;
import org.probity.report.VisibleText;

/** Lines of at most 100 columns, in which no text can hide or reorder what stands beside it. */
final class TextPage {
  private static final int COLUMNS = 100;
  private static final String INDENT = "  ";

  private final List<String> lines = new ArrayList<>();

  /** An empty line. */
  void space() {
    lines.add("");
  }

  /** Text from the first column, in as many lines as it takes. */
  void text(String text) {
    lines.addAll(TextColumns.wrapped(VisibleText.of(text), COLUMNS));
  }

  /** An entry below a text: indented, its further lines indented more. */
  void entry(String text) {
    List<String> words = TextColumns.wrapped(VisibleText.of(text), COLUMNS - 2 * INDENT.length());
    for (int i = 0; i < words.size(); i++) {
      lines.add((i == 0 ? INDENT : INDENT + INDENT) + words.get(i));
    }
  }

  /** A line that is cut where it is too long. */
  void line(String text) {
    lines.add(TextColumns.cut(VisibleText.of(text), COLUMNS));
  }

  /** The end of a list of which not all is shown, with how much is left. */
  void rest(int left, String what) {
    if (left > 0) {
      entry("and " + counted(left, what) + " more: see --all or --json");
    }
  }

  /** The lines so far, without line ends. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  /** A word of a vocabulary as prose. */
  static String prose(String word) {
    return word.replace('-', ' ');
  }

  static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
