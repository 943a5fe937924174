package org.probity.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Archives whose bytes depend on their content alone: entries in one order, with one time, and
 * stored as they are, because compressed bytes differ between versions of zlib.
 */
final class FixedArchive {
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String FIRST = "[Content_Types].xml";

  private FixedArchive() {}

  /** The same archive in the one form. */
  static byte[] of(byte[] archive) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return of(entries);
  }

  /** An archive of these entries, by name. */
  static byte[] of(Map<String, byte[]> entries) throws IOException {
    Map<String, byte[]> ordered =
        new TreeMap<>(
            Comparator.comparing((String name) -> !name.equals(FIRST))
                .thenComparing(Comparator.naturalOrder()));
    ordered.putAll(entries);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : ordered.entrySet()) {
        out.putNextEntry(entry(each.getKey(), each.getValue()));
        out.write(each.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static ZipEntry entry(String name, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    entry.setTimeLocal(TIME);
    return entry;
  }
}
