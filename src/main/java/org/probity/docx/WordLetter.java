package org.probity.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.probity.docx.Page.Block;

/** A letter as a Word document. Threads may share one. */
public final class WordLetter {
  private static final String TEMPLATE = "letter.docx";
  private static final BigInteger NUMBERED = BigInteger.ONE;

  /**
   * The bytes of the DOCX file; equal for equal arguments.
   *
   * @param html the page that the letter's template prints
   * @param day of the letter, which is also the day of the file's properties
   * @throws UnsupportedPage if the page holds what has no place in Word
   */
  public byte[] bytes(String html, LocalDate day) {
    Page page = PageReader.read(html);
    try (InputStream template =
            Objects.requireNonNull(WordLetter.class.getResourceAsStream(TEMPLATE));
        XWPFDocument document = new XWPFDocument(template)) {
      describe(document, page, day);
      Footnotes footnotes = new Footnotes(document, page);
      Map<Integer, BigInteger> lists = new HashMap<>();
      for (int i = 0; i < page.blocks().size(); i++) {
        Block block = page.blocks().get(i);
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(block.style());
        if (i + 1 < page.blocks().size() && belongTogether(block, page.blocks().get(i + 1))) {
          paragraph.setKeepNext(true);
        }
        if (block.list() > 0) {
          paragraph.setNumID(
              lists.computeIfAbsent(block.list(), any -> numbered(document, block.level())));
          paragraph.setNumILvl(BigInteger.valueOf(block.level()));
        }
        new Runs(paragraph, footnotes).addAll(block.content());
      }
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      document.write(written);
      return FixedArchive.of(written.toByteArray());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether a page may not end between them: before a list, and before the end of the letter. */
  private static boolean belongTogether(Block block, Block next) {
    return switch (next.style()) {
      case "Closing", "Signature" -> true;
      default -> next.isInList() && block.style().equals("Normal");
    };
  }

  private static void describe(XWPFDocument document, Page page, LocalDate day) {
    document.getStyles().setSpellingLanguage(page.language());
    try {
      PackagePropertiesPart properties =
          document.getProperties().getCoreProperties().getUnderlyingProperties();
      properties.setTitleProperty(page.title());
      if (!page.author().isEmpty()) {
        properties.setCreatorProperty(page.author());
      }
      properties.setLanguageProperty(page.language());
      properties.setCreatedProperty(day + "T00:00:00Z");
      properties.setModifiedProperty(day + "T00:00:00Z");
    } catch (InvalidFormatException never) {
      throw new IllegalStateException("a day that is none: " + day, never);
    }
  }

  /** A new list that counts from 1 at its level. */
  private static BigInteger numbered(XWPFDocument document, int level) {
    XWPFNumbering numbering = document.getNumbering();
    BigInteger id = numbering.addNum(NUMBERED);
    CTNumLvl restarted = numbering.getNum(id).getCTNum().addNewLvlOverride();
    restarted.setIlvl(BigInteger.valueOf(level));
    restarted.addNewStartOverride().setVal(BigInteger.ONE);
    return id;
  }
}
