package org.probity.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as comma-separated values (RFC 4180, lines ended by {@code \n}) that is safe to open in a
 * spreadsheet: a cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class CsvText {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  /** What begins a formula, also in the wide forms that spreadsheets read alike. */
  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private CsvText() {}

  /** The rows as text, the header first. */
  public static String of(List<String> header, List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord(header.stream().map(CsvText::neutral));
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(CsvText::neutral));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing into memory", impossible);
    }
    return text.toString();
  }

  /** The cell on one line; with an apostrophe before it if it could be read as a formula. */
  static String neutral(String cell) {
    String line = cell.replaceAll("[\\p{Cntrl}\u0085\u2028\u2029]+", " ").strip();
    return !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
  }
}
