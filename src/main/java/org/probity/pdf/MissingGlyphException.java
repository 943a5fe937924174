package org.probity.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Characters that no font here can show; a PDF with holes in it is not made. */
public final class MissingGlyphException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * One such character.
   *
   * @param near some of the text around it
   */
  public record Missing(int codePoint, String near) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "U+%04X %s \"%s\" in \"%s\"",
          codePoint,
          Character.getName(codePoint),
          Character.toString(codePoint),
          near);
    }
  }

  private final transient List<Missing> missing;

  MissingGlyphException(String title, List<Missing> missing) {
    super(
        missing.stream()
            .map(Missing::toString)
            .collect(
                Collectors.joining(
                    "\n  ",
                    "cannot print \""
                        + title
                        + "\" as PDF: no font that comes with the program shows\n  ",
                    "\nhelp: write the word in other letters, or choose another format")));
    this.missing = List.copyOf(missing);
  }

  /** Every such character, in the order of the text. */
  public List<Missing> missing() {
    return missing;
  }
}
