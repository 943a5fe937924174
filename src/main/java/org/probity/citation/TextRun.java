package org.probity.citation;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one face.
 *
 * @param text the text itself, not escaped in any way
 * @param link the address that the text is, apart from angle brackets around it, if it may be a
 *     link: http or https, without spaces, brackets or control characters; null for other text
 */
public record TextRun(
    String text, boolean italic, boolean bold, boolean smallCaps, @Nullable String link) {

  /** Upright text. */
  static TextRun plain(String text) {
    return new TextRun(text, false, false, false, null);
  }

  /** The same face with another text. */
  TextRun with(String other) {
    return new TextRun(other, italic, bold, smallCaps, null);
  }

  /** The same face with an address that is a link, as it is printed. */
  TextRun leadingTo(String printed, String address) {
    return new TextRun(printed, italic, bold, smallCaps, address);
  }

  boolean hasFaceOf(TextRun other) {
    return italic == other.italic && bold == other.bold && smallCaps == other.smallCaps;
  }
}
