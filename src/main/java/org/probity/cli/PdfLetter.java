package org.probity.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.probity.letter.Letter;
import org.probity.pdf.Attachment;
import org.probity.pdf.PdfDocument;
import org.probity.pdf.PdfPrinter;
import org.probity.report.Report;
import org.probity.report.ReportFormat;
import org.probity.report.ReportJson;
import org.probity.report.VisibleText;

/** Prints a letter as PDF, with the report that it was drafted from attached as JSON. */
final class PdfLetter {
  private PdfLetter() {}

  /**
   * The bytes of the file, dated as the letter is.
   *
   * @param page the letter as XHTML
   * @throws org.probity.pdf.MissingGlyphException if no font shows a character of it
   */
  static byte[] print(Letter letter, String page, Report report) {
    return new PdfPrinter()
        .print(
            new PdfDocument(
                page,
                VisibleText.of("Letter on " + letter.subject() + " to " + letter.to().name()),
                VisibleText.of(
                    "A letter of the kind "
                        + letter.kind()
                        + " under "
                        + letter.code().title()
                        + ", with footnotes"),
                "en-GB",
                LocalDate.parse(letter.date()),
                List.of(attached(report))));
  }

  private static Attachment attached(Report report) {
    return new Attachment(
        ReportFormat.JSON.fileName(),
        new ReportJson().pretty(report).getBytes(StandardCharsets.UTF_8),
        "application/json",
        "The report that the letter was drafted from; probity verify checks it",
        Attachment.Relationship.SOURCE);
  }
}
