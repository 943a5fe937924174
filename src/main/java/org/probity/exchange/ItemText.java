package org.probity.exchange;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text of bibliographies as case files may hold it. */
final class ItemText {
  /** The markup that Zotero lets its users write into titles. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "</?(?:i|b|sub|sup)>|<span (?:class=\"nocase\"|style=\"font-variant:\\s?small-caps;?\")>|</span>");

  private ItemText() {}

  /** Marks that turn the direction of what follows, and so make it look like something else. */
  private static final Pattern TURNING =
      Pattern.compile("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}]");

  /** The text in one line, without control characters and without space at either end. */
  static String line(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Z}\\x{FFFE}\\x{FFFF}]+", " ")
        .replaceAll("\\p{Cs}", "")
        .strip();
  }

  /** The text without Zotero's own markup; what else looks like markup is text. */
  static @Nullable String withoutMarkup(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String plain = MARKUP.matcher(text).replaceAll("").strip();
    return plain.isEmpty() ? null : plain;
  }

  /** A line of a note, with its spaces as they are. */
  static String noteLine(String text) {
    return text.replaceAll("[\\p{Cc}\\x{FFFE}\\x{FFFF}]", " ")
        .replaceAll("[\\p{Zl}\\p{Zp}]", " ")
        .replaceAll("\\p{Cs}", "")
        .stripTrailing();
  }

  /** A title without marks that turn its direction; that they were left out is said. */
  static String title(@Nullable String text, List<String> remarks) {
    String title = text == null ? "" : text;
    String plain = line(TURNING.matcher(title).replaceAll(""));
    if (TURNING.matcher(title).find()) {
      remarks.add("title: marks that turn the direction of the text left out");
    }
    return plain;
  }

  /** A text in quotation marks for a message, without characters that show nothing. */
  static String quoted(String text) {
    String line = line(text).replaceAll("\\p{Cf}", "");
    return "\"" + (line.length() > 80 ? line.substring(0, 80) + "…" : line) + "\"";
  }
}
