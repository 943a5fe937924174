package org.probity.report;

import java.util.Locale;

/**
 * Text from case files and policies, made safe to show: nothing in it can hide or reorder what
 * stands beside it.
 */
public final class VisibleText {
  private VisibleText() {}

  /**
   * The text in one line. Line breaks and tabs become spaces; control characters, marks that
   * reverse the direction of reading, invisible marks and broken characters are shown by number,
   * such as {@code ⟨U+202E⟩}.
   */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(codePoint -> append(visible, codePoint));
    return visible.toString();
  }

  private static boolean isPlain(String text) {
    for (int index = 0; index < text.length(); index++) {
      char letter = text.charAt(index);
      if (letter < ' ' || (letter > '~' && needsCare(text.codePointAt(index)))) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder visible, int codePoint) {
    if (!needsCare(codePoint)) {
      visible.appendCodePoint(codePoint);
    } else if (breaksLine(codePoint)) {
      visible.append(' ');
    } else {
      visible.append(String.format(Locale.ROOT, "⟨U+%04X⟩", codePoint));
    }
  }

  private static boolean needsCare(int codePoint) {
    return breaksLine(codePoint)
        || Character.getType(codePoint) == Character.CONTROL
        || Character.getType(codePoint) == Character.SURROGATE
        || (codePoint & 0xFFFE) == 0xFFFE
        || reorders(codePoint)
        || isInvisible(codePoint);
  }

  private static boolean breaksLine(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\r'
        || codePoint == '\t'
        || codePoint == 0x85
        || codePoint == 0x2028
        || codePoint == 0x2029;
  }

  private static boolean reorders(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  private static boolean isInvisible(int codePoint) {
    return codePoint == 0x200B
        || codePoint == 0x2060
        || codePoint == 0xFEFF
        || (codePoint >= 0xE0000 && codePoint <= 0xE007F);
  }
}
