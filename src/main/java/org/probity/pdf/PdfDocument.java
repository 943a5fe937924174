package org.probity.pdf;

import java.time.LocalDate;
import java.util.List;

/**
 * What a PDF is made from.
 *
 * @param xhtml the page as well-formed XHTML; its styles suit paper and use no CSS variables; every
 *     heading level follows the one above; it refers to no file and has no script
 * @param title title of the document, shown in the title bar of a viewer
 * @param description one sentence on what the document is
 * @param language of the text, as a BCP 47 tag such as {@code en-GB}
 * @param dated the day that the file says it was made on, at midnight UTC
 * @param attachments files inside, in the order in which a viewer lists them
 */
public record PdfDocument(
    String xhtml,
    String title,
    String description,
    String language,
    LocalDate dated,
    List<Attachment> attachments) {

  /** Copies the list. */
  public PdfDocument {
    attachments = List.copyOf(attachments);
  }
}
