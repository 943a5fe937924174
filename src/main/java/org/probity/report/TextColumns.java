package org.probity.report;

import java.util.ArrayList;
import java.util.List;

/** Fits text into the columns of a terminal, in which East Asian characters take two. */
public final class TextColumns {
  private TextColumns() {}

  /** How many columns the text takes. */
  public static int width(String text) {
    return text.codePoints().map(TextColumns::width).sum();
  }

  private static int width(int codePoint) {
    if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
      return 0;
    }
    return Character.isIdeographic(codePoint)
            || (codePoint >= 0x1100 && codePoint <= 0x115F)
            || (codePoint >= 0x3000 && codePoint <= 0x30FF)
            || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
            || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
        ? 2
        : 1;
  }

  /** The text in {@code columns} columns: spaces added, or cut with an ellipsis. */
  public static String padded(String text, int columns) {
    String fitting = cut(text, columns);
    return fitting + " ".repeat(columns - width(fitting));
  }

  /** The text in at most {@code columns} columns, cut with an ellipsis if need be. */
  public static String cut(String text, int columns) {
    return width(text) <= columns ? text : head(text, columns - 1) + "…";
  }

  /**
   * The text in lines of at most {@code columns} columns, broken between words, or within a word
   * that is longer.
   */
  public static List<String> wrapped(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" +", -1)) {
      if (line.length() > 0 && width(line.toString()) + 1 + width(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      String rest = word;
      while (width(rest) > columns) {
        String head = head(rest, columns);
        lines.add(head);
        rest = rest.substring(head.length());
      }
      line.append(line.length() == 0 ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String head(String text, int columns) {
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      used += width(codePoint);
      if (used > columns) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return text.substring(0, end);
  }
}
