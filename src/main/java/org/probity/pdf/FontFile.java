package org.probity.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a TrueType file, changed so that text can be got out of a PDF as it went in. The
 * glyphs are left as they are; the tables that are changed are not part of what a PDF embeds.
 * Offsets are those of the OpenType specification, versions 1.4 and later.
 */
final class FontFile {
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;
  private static final int CMAP_RECORD = 8;
  private static final int SEGMENTED_COVERAGE = 12;
  private static final int GROUPS = 16;
  private static final int GROUP = 12;

  /** Moves a character to plane 15, where text has none. */
  private static final int OUT_OF_THE_WAY = 0xF0000;

  private final byte[] bytes;
  private final ByteBuffer file;

  FontFile(byte[] bytes) {
    this.bytes = bytes;
    this.file = ByteBuffer.wrap(bytes);
  }

  byte[] bytes() {
    return bytes;
  }

  /**
   * Takes the ligatures out. With them PDFBox sets one glyph for "fi", and whoever copies or
   * searches the text finds a character that was never in it. Arabic needs no table: its letters
   * are joined before they are set.
   */
  void withoutLigatures() {
    int table = table("GSUB");
    if (table >= 0) {
      bytes[table] = 'x';
    }
  }

  /**
   * Takes the characters below a code point out of the table from characters to glyphs. Noto Sans
   * SC draws 示 (U+793A) and the radical of the same shape (U+2F70) with one glyph, and PDFBox then
   * writes the lower of the two as the text.
   */
  void onlyFrom(int codePoint) {
    int cmap = file.getInt(table("cmap") + 8);
    int subtables = file.getShort(cmap + 2);
    int done = -1;
    for (int record = cmap + 4;
        record < cmap + 4 + subtables * CMAP_RECORD;
        record += CMAP_RECORD) {
      int subtable = cmap + file.getInt(record + 4);
      if (file.getShort(subtable) == SEGMENTED_COVERAGE && subtable != done) {
        moveGroups(subtable, codePoint);
        done = subtable;
      }
    }
  }

  private void moveGroups(int subtable, int codePoint) {
    int groups = file.getInt(subtable + 12);
    for (int index = 0; index < groups; index++) {
      int group = subtable + GROUPS + index * GROUP;
      if (Integer.compareUnsigned(file.getInt(group + 4), codePoint) < 0) {
        file.putInt(group, file.getInt(group) + OUT_OF_THE_WAY);
        file.putInt(group + 4, file.getInt(group + 4) + OUT_OF_THE_WAY);
      }
    }
  }

  /** Where the entry of a table in the directory begins, or -1. */
  private int table(String name) {
    int tables = file.getShort(4);
    for (int entry = DIRECTORY; entry < DIRECTORY + tables * ENTRY; entry += ENTRY) {
      if (new String(bytes, entry, 4, StandardCharsets.US_ASCII).equals(name)) {
        return entry;
      }
    }
    return -1;
  }
}
