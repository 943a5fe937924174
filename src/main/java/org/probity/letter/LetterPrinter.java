package org.probity.letter;

import java.util.Optional;
import org.probity.report.Pages;

/** Prints letters. Threads may share one. */
public final class LetterPrinter {
  private final Pages pages = new Pages();

  /**
   * One HTML page; lines end with {@code \n}, the last one too.
   *
   * @param template the text of a FreeMarker template to use instead of the language's own; it sees
   *     the letter as {@code result} and plain values only, escaped for HTML
   * @throws BadTemplate if the given template does not fit
   */
  public String html(Letter letter, Optional<String> template) {
    return template.isPresent()
        ? pages.htmlFrom(template.get(), letter)
        : pages.html("letter." + letter.language(), letter);
  }

  /** The same as Markdown. */
  public String markdown(Letter letter, Optional<String> template) {
    return template.isPresent()
        ? pages.markdownFrom(template.get(), letter)
        : pages.markdown("letter." + letter.language(), letter);
  }
}
