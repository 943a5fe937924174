package org.probity.citation;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/**
 * A citation as a style prints it.
 *
 * @param id the id of the source
 * @param runs the text in its faces, in order; for writers that set type themselves
 */
public record FormattedCitation(String id, List<TextRun> runs) {
  public FormattedCitation {
    runs = List.copyOf(runs);
  }

  /** The citation without faces, in one line. */
  public String text() {
    return runs.stream().map(TextRun::text).collect(Collectors.joining());
  }

  /**
   * The citation as a part of an HTML or XHTML paragraph: {@code i}, {@code b} and {@code span} of
   * class {@code small-caps}, everything else escaped. Addresses are text in it; {@link #runs} tell
   * which may be links.
   */
  public String html() {
    return runs.stream().map(FormattedCitation::html).collect(Collectors.joining());
  }

  private static String html(TextRun run) {
    String html = StringEscapeUtils.escapeXml10(run.text());
    html = run.smallCaps() ? "<span class=\"small-caps\">" + html + "</span>" : html;
    html = run.bold() ? "<b>" + html + "</b>" : html;
    return run.italic() ? "<i>" + html + "</i>" : html;
  }
}
