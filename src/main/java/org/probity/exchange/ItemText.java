package org.probity.exchange;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text of bibliographies as case files may hold it. */
final class ItemText {
  /** The markup that Zotero lets its users write into titles. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "</?(?:i|b|sub|sup)>|<span (?:class=\"nocase\"|style=\"font-variant:\\s?small-caps;?\")>|</span>");

  private ItemText() {}

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
}
