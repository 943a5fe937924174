package org.probity.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * Adds to rendered pages what PDF/A-3 asks of a file that is kept: metadata in both places where
 * PDF has it, and the attached files. Every date is the document's.
 */
final class Archive {
  private static final String PRODUCER = "Probity";

  private final PdfDocument document;
  private final Calendar date;

  Archive(PdfDocument document) {
    this.document = document;
    this.date = GregorianCalendar.from(document.dated().atStartOfDay(ZoneOffset.UTC));
  }

  /** Completes the file; nothing is added after this. */
  void complete(PDDocument pdf) throws IOException {
    describe(pdf.getDocumentInformation());
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    byte[] metadata = metadata(document).getBytes(StandardCharsets.UTF_8);
    catalog.setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(metadata)));
    catalog.setLanguage(document.language());
    catalog.setPageMode(PageMode.USE_OUTLINES);
    attach(pdf, catalog);
  }

  private void describe(PDDocumentInformation information) {
    information.setTitle(document.title());
    information.setSubject(document.description());
    information.setProducer(PRODUCER);
    information.setCreator(PRODUCER);
    information.setCreationDate(date);
    information.setModificationDate(date);
  }

  private void attach(PDDocument pdf, PDDocumentCatalog catalog) throws IOException {
    if (document.attachments().isEmpty()) {
      return;
    }
    Map<String, PDComplexFileSpecification> names = new LinkedHashMap<>();
    COSArray associated = new COSArray();
    for (Attachment attachment : document.attachments()) {
      PDComplexFileSpecification file = attached(pdf, attachment);
      names.put(attachment.name(), file);
      associated.add(file.getCOSObject());
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(names);
    PDDocumentNameDictionary dictionary = catalog.getNames();
    if (dictionary == null) {
      dictionary = new PDDocumentNameDictionary(catalog);
    }
    dictionary.setEmbeddedFiles(tree);
    catalog.setNames(dictionary);
    catalog.getCOSObject().setItem(COSName.AF, associated);
  }

  private PDComplexFileSpecification attached(PDDocument pdf, Attachment attachment)
      throws IOException {
    byte[] bytes = attachment.bytes();
    PDEmbeddedFile content =
        new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    content.setSubtype(attachment.mediaType());
    content.setSize(bytes.length);
    content.setCreationDate(date);
    content.setModDate(date);
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(attachment.name());
    file.setFileUnicode(attachment.name());
    file.setFileDescription(attachment.description());
    file.setEmbeddedFile(content);
    file.setEmbeddedFileUnicode(content);
    file.getCOSObject()
        .setName(COSName.getPDFName("AFRelationship"), attachment.relationship().word());
    return file;
  }

  /** The metadata as XMP, from the template beside this class. */
  private static String metadata(PdfDocument document) {
    return template()
        .replace("${date}", instant(document.dated()))
        .replace("${producer}", PRODUCER)
        .replace("${language}", StringEscapeUtils.escapeXml10(document.language()))
        .replace("${description}", StringEscapeUtils.escapeXml10(document.description()))
        .replace("${title}", StringEscapeUtils.escapeXml10(document.title()));
  }

  private static String instant(LocalDate date) {
    return date + "T00:00:00Z";
  }

  private static String template() {
    try (InputStream stream = Archive.class.getResourceAsStream("metadata.xmp")) {
      byte[] bytes = Objects.requireNonNull(stream, "metadata.xmp").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
