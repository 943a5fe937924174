package org.probity.citation;

/**
 * A stretch of text in one face.
 *
 * @param text the text itself, not escaped in any way
 */
public record TextRun(String text, boolean italic, boolean bold, boolean smallCaps) {

  /** Upright text. */
  static TextRun plain(String text) {
    return new TextRun(text, false, false, false);
  }

  /** The same face with another text. */
  TextRun with(String other) {
    return new TextRun(other, italic, bold, smallCaps);
  }

  boolean hasFaceOf(TextRun other) {
    return italic == other.italic && bold == other.bold && smallCaps == other.smallCaps;
  }
}
