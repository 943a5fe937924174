package org.probity.report;

import freemarker.template.TemplateModel;

/**
 * Prints a report as one HTML page that needs nothing else: no network, no fonts, no script. It is
 * well-formed XML too. It reads on a phone, on paper and in the dark.
 */
public final class HtmlReport {
  private final Templates templates = new Templates();
  private final EvidenceStrip strip = new EvidenceStrip();

  /** The page; lines end with {@code \n}, the last one too. */
  public String render(Report report) {
    return print(report, false);
  }

  /**
   * The page as it is bound into pages of paper: styles without variables, no drawing, and a line
   * that says where the drawing is.
   */
  public String renderPaged(Report report) {
    return print(report, true);
  }

  private String print(Report report, boolean paged) {
    TemplateModel drawing = Templates.html(strip.render(report));
    return templates.print(
        "report.html.ftlh", new Page(new Arrangement(report).arranged(), drawing, paged));
  }

  /** What the template sees. */
  record Page(ReadersReport report, TemplateModel strip, boolean paged) {}
}
