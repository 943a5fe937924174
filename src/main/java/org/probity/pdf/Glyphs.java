package org.probity.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.probity.pdf.MissingGlyphException.Missing;

/**
 * Knows which characters can be shown. The renderer would print {@code #} for the others and say
 * nothing. Fonts are read when a character first needs them, and kept; threads may share one.
 */
final class Glyphs {
  private static final int CONTEXT = 20;

  private final Map<Typeface, CmapLookup> read = new ConcurrentHashMap<>();

  /** Every character of these texts that no font has, once each, in the order of the texts. */
  List<Missing> missing(List<String> texts) {
    Map<Integer, Boolean> known = new TreeMap<>();
    List<Missing> missing = new ArrayList<>();
    for (String text : texts) {
      for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
        int codePoint = text.codePointAt(at);
        if (known.putIfAbsent(codePoint, true) == null && !canShow(codePoint)) {
          missing.add(new Missing(codePoint, near(text, at)));
        }
      }
    }
    return missing;
  }

  private boolean canShow(int codePoint) {
    return isLayout(codePoint)
        || Typeface.ALL.stream()
            .filter(face -> face.fallback() && face.weight() == 400)
            .anyMatch(face -> glyphs(face).getGlyphId(codePoint) != 0);
  }

  /** Line ends and tabs, which become spaces. */
  private static boolean isLayout(int codePoint) {
    return codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
  }

  private CmapLookup glyphs(Typeface face) {
    return read.computeIfAbsent(face, Glyphs::read);
  }

  private static CmapLookup read(Typeface face) {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()))) {
      return font.getUnicodeCmapLookup();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(face.file() + " is not a font", unreadable);
    }
  }

  private static String near(String text, int at) {
    int from = Math.max(0, at - CONTEXT);
    int to = Math.min(text.length(), at + CONTEXT);
    return text.substring(from, to).replaceAll("\\s+", " ").strip();
  }
}
