package org.probity.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.probity.pdf.Attachment;
import org.probity.pdf.PdfDocument;
import org.probity.pdf.PdfPrinter;
import org.probity.report.HtmlReport;
import org.probity.report.Report;
import org.probity.report.ReportFormat;
import org.probity.report.ReportJson;
import org.probity.report.VisibleText;

/**
 * Prints a report as PDF, with its canonical JSON attached. The file is dated by the as-of date.
 * Threads may share one.
 */
final class PdfReport {
  private final PdfPrinter printer = new PdfPrinter();
  private final HtmlReport pages = new HtmlReport();
  private final ReportJson json = new ReportJson();

  /**
   * The bytes of the file.
   *
   * @throws org.probity.pdf.MissingGlyphException if no font shows a character of the report
   */
  byte[] print(Report report) {
    return printer.print(
        new PdfDocument(
            pages.renderPaged(report),
            VisibleText.of(report.heading() + ": " + report.determination().outcome()),
            VisibleText.of(description(report)),
            "en-GB",
            LocalDate.parse(report.asOf()),
            List.of(attached(report))));
  }

  private static String description(Report report) {
    return "What follows for "
        + report.caseView().subject()
        + " from "
        + report.policy().title()
        + ", as of "
        + report.asOf()
        + ", from sources known by "
        + report.knownBy();
  }

  private Attachment attached(Report report) {
    return new Attachment(
        ReportFormat.JSON.fileName(),
        json.pretty(report).getBytes(StandardCharsets.UTF_8),
        "application/json",
        "The report as data, from which these pages were printed; probity verify checks it",
        Attachment.Relationship.SOURCE);
  }
}
