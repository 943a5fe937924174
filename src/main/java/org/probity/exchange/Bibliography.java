package org.probity.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.probity.document.TextFile;

/**
 * A bibliography that was read.
 *
 * @param items in the order of the file
 * @param unread what could not be read as an entry, each with its place, in one line
 */
public record Bibliography(List<BibliographyItem> items, List<String> unread) {
  /** The most entries that one bibliography may have. */
  static final int MOST_ITEMS = 10_000;

  public Bibliography {
    items = List.copyOf(items);
    unread = List.copyOf(unread);
  }

  /**
   * Reads CSL-JSON or BibTeX; a name that ends in {@code .bib} or {@code .bibtex} makes it BibTeX,
   * one that ends in {@code .json} JSON, and for others the first character decides.
   *
   * @throws BadBibliography if it is neither, or too large
   */
  public static Bibliography read(String name, byte[] bytes) {
    if (bytes.length > TextFile.MOST_BYTES) {
      throw new BadBibliography(
          name + ": expected a file of at most 16 MiB, found a larger one", null);
    }
    String text = text(name, bytes);
    Bibliography read =
        isBibTex(name, text)
            ? new BibTexReader(name).read(text)
            : new CslJsonReader(name).read(text);
    if (read.items().isEmpty() && !read.unread().isEmpty()) {
      throw new BadBibliography(name + ": " + read.unread().get(0), null);
    }
    return read;
  }

  private static String text(String name, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException malformed) {
      throw new BadBibliography(
          name + ": expected text in UTF-8, found other bytes; export it again as UTF-8",
          malformed);
    }
  }

  private static boolean isBibTex(String name, String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".bib") || lower.endsWith(".bibtex")) {
      return true;
    }
    String start = text.stripLeading();
    return !lower.endsWith(".json") && !start.startsWith("[") && !start.startsWith("{");
  }

  static void checkNumber(String name, int items) {
    if (items > MOST_ITEMS) {
      throw new BadBibliography(
          name + ": expected at most " + MOST_ITEMS + " entries, found " + items, null);
    }
  }
}
