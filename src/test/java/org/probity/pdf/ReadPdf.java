package org.probity.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF as somebody sees it who has only the file.
 *
 * @param text of all pages, each run of white space as one space
 * @param attached content of the attached files by name
 * @param language of the text
 */
public record ReadPdf(
    int pages,
    String title,
    String text,
    Map<String, byte[]> attached,
    String language,
    String created) {

  /** Reads the file. */
  public static ReadPdf of(byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new ReadPdf(
          pdf.getNumberOfPages(),
          pdf.getDocumentInformation().getTitle(),
          new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "),
          attached(pdf),
          pdf.getDocumentCatalog().getLanguage(),
          pdf.getDocumentInformation().getCreationDate().toInstant().toString());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, byte[]> attached(PDDocument pdf) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (pdf.getDocumentCatalog().getNames() != null) {
      Map<String, PDComplexFileSpecification> names =
          pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      for (PDComplexFileSpecification file : names.values()) {
        files.put(file.getFileUnicode(), file.getEmbeddedFileUnicode().toByteArray());
      }
    }
    return files;
  }
}
