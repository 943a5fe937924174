package org.probity.exchange;

import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.probity.citation.CitationStyle;
import org.probity.citation.Citations;
import org.probity.model.Case;

/** The sources of a case as a list in a citation style. */
public final class SourceList {
  private SourceList() {}

  /** One source a line. */
  public static String text(Case value, CitationStyle style) {
    return new Citations(style)
        .list(value.sources()).stream()
            .map(entry -> entry.text() + "\n")
            .collect(Collectors.joining());
  }

  /** A page with one source a list item. */
  public static String html(Case value, CitationStyle style) {
    String items =
        new Citations(style)
            .list(value.sources()).stream()
                .map(entry -> "<li>" + entry.html() + "</li>\n")
                .collect(Collectors.joining());
    String title = StringEscapeUtils.escapeXml10(value.title());
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
        + title
        + ": sources</title>\n<style>.small-caps { font-variant: small-caps }</style>\n</head>\n<body>\n<h1>"
        + title
        + "</h1>\n<ul>\n"
        + items
        + "</ul>\n</body>\n</html>\n";
  }
}
