package org.probity.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.probity.pdf.MissingGlyphException.Missing;

/**
 * Prints pages as PDF/A-3a and PDF/UA-1. One document always gives the same bytes with one Java;
 * the colour profile inside is that of the Java that runs. Threads may share one.
 */
public final class PdfPrinter {
  private final Glyphs glyphs = new Glyphs();

  /**
   * The PDF.
   *
   * @throws MissingGlyphException if a character cannot be shown
   * @throws MalformedPage if the page is not well-formed, or has no head
   */
  public byte[] print(PdfDocument document) {
    Page page = Page.of(document);
    List<Missing> missing = glyphs.missing(page.texts());
    if (!missing.isEmpty()) {
      throw new MissingGlyphException(document.title(), missing);
    }
    try {
      return rendered(document, page);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static byte[] rendered(PdfDocument document, Page page) throws IOException {
    XRLog.setLoggingEnabled(false);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
    try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer();
        PDDocument pdf = renderer.createPDFKeepOpen()) {
      new Archive(document).complete(pdf);
      pdf.setDocumentId(identity(document));
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static PdfRendererBuilder builder(Page page) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(page.tree(), "");
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    builder.defaultTextDirection(TextDirection.LTR);
    builder.useExternalResourceAccessControl(
        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    Typeface.ALL.forEach(face -> face.offer(builder));
    return builder;
  }

  /** PDF gives every file a number; the same content has the same. */
  private static long identity(PdfDocument document) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(document.xhtml().getBytes(StandardCharsets.UTF_8));
      document.attachments().forEach(attachment -> digest.update(attachment.bytes()));
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
