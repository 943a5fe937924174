package org.probity.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A font that comes with the program.
 *
 * @param family name that stylesheets know it by
 * @param weight 400 is regular, 700 is bold
 * @param fallback whether it is tried, in the order of the list, for a character that the families
 *     named by a stylesheet do not have
 * @param from the first code point that it is used for
 * @param file path of the TrueType file below {@code fonts/} beside this class
 */
record Typeface(
    String family, int weight, boolean italic, boolean fallback, int from, String file) {

  /** Every font. What the fallbacks have together can be shown whatever a stylesheet names. */
  static final List<Typeface> ALL =
      List.of(
          named("DejaVu Serif Condensed", 400, false, "dejavu/DejaVuSerifCondensed.ttf"),
          named("DejaVu Serif Condensed", 700, false, "dejavu/DejaVuSerifCondensed-Bold.ttf"),
          named("DejaVu Serif Condensed", 400, true, "dejavu/DejaVuSerifCondensed-Italic.ttf"),
          named("DejaVu Serif Condensed", 700, true, "dejavu/DejaVuSerifCondensed-BoldItalic.ttf"),
          named("DejaVu Sans Mono", 400, false, "dejavu/DejaVuSansMono.ttf"),
          fallback("DejaVu Sans Condensed", 400, 0, "dejavu/DejaVuSansCondensed.ttf"),
          fallback("DejaVu Sans Condensed", 700, 0, "dejavu/DejaVuSansCondensed-Bold.ttf"),
          fallback("Noto Sans SC", 400, 0x3000, "noto/NotoSansSC-Regular.ttf"),
          fallback("Nanum Gothic", 400, 0, "nanum/NanumGothic-Regular.ttf"));

  private static Typeface named(String family, int weight, boolean italic, String file) {
    return new Typeface(family, weight, italic, false, 0, file);
  }

  private static Typeface fallback(String family, int weight, int from, String file) {
    return new Typeface(family, weight, false, true, from, file);
  }

  /** Offers the font to a renderer, which opens it only if a character needs it. */
  void offer(PdfRendererBuilder builder) {
    Set<FSFontUseCase> uses = EnumSet.of(FSFontUseCase.DOCUMENT);
    if (fallback) {
      uses.add(FSFontUseCase.FALLBACK_FINAL);
    }
    builder.useFont(
        this::open, family, weight, italic ? FontStyle.ITALIC : FontStyle.NORMAL, true, uses);
  }

  /** The file, to be read by the renderer. */
  private InputStream open() {
    return new ByteArrayInputStream(bytes());
  }

  /**
   * The file as this program uses it.
   *
   * @throws UncheckedIOException if it is not there, which only a broken build brings about
   */
  byte[] bytes() {
    String resource = "fonts/" + file;
    try (InputStream stream = Typeface.class.getResourceAsStream(resource)) {
      FontFile font = new FontFile(Objects.requireNonNull(stream, resource).readAllBytes());
      font.withoutLigatures();
      if (from > 0) {
        font.onlyFrom(from);
      }
      return font.bytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
