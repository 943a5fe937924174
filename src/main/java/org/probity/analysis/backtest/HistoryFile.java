package org.probity.analysis.backtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;
import org.probity.document.DidYouMean;
import org.probity.document.Problem;
import org.probity.model.PartialDate;

/**
 * Reads a history: comma-separated values with one decision a row and the columns of {@link
 * #COLUMNS}, in any order and beside any others.
 */
public final class HistoryFile {
  /** The columns that a history has. */
  public static final List<String> COLUMNS =
      List.of(
          "company",
          "country",
          "criterion_type",
          "criterion",
          "decision",
          "date",
          "facts",
          "source",
          "certainty");

  /** The most characters that the facts of a row may have. */
  static final int LONGEST_FACTS = 4_000;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private final String name;
  private final String text;
  private final List<Problem> problems = new ArrayList<>();
  private final List<HistoryRow> rows = new ArrayList<>();

  private HistoryFile(String name, String text) {
    this.name = name;
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * Reads a history.
   *
   * @param name what messages call the file
   */
  public static HistoryReading read(String name, String text) {
    HistoryFile file = new HistoryFile(name, text);
    file.read();
    return new HistoryReading(file.rows, file.problems);
  }

  private void read() {
    long reached = 0;
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      List<String> header = parser.getHeaderNames();
      reached = parser.getCurrentLineNumber();
      for (String column : COLUMNS) {
        if (!header.contains(column)) {
          problem(1, column, "a column " + column, "none", DidYouMean.help(column, header));
        }
      }
      if (problems.isEmpty()) {
        for (CSVRecord row : parser) {
          reached = parser.getCurrentLineNumber();
          read(row, header.size());
        }
      }
    } catch (UncheckedIOException malformed) {
      problem((int) reached + 1, "", "comma-separated values", words(malformed), null);
    } catch (IOException | IllegalArgumentException malformed) {
      problem(1, "", "comma-separated values", words(malformed), null);
    }
  }

  private static String words(Throwable malformed) {
    Throwable cause = malformed.getCause();
    return String.valueOf((cause == null ? malformed : cause).getMessage());
  }

  private void read(CSVRecord row, int columns) {
    int line = lineOf(row);
    if (row.size() != columns) {
      problem(line, "", columns + " cells", row.size() + " cells", null);
      return;
    }
    int before = problems.size();
    String company = filled(line, "company", row.get("company"));
    String facts = facts(line, row.get("facts"));
    Optional<HistoryDecision> decision = decision(line, row.get("decision"));
    Optional<PartialDate> date = date(line, row.get("date"));
    if (problems.size() == before) {
      StatedFacts stated =
          new StatedFacts(
              company,
              row.get("country"),
              date.orElseThrow(),
              facts,
              row.get("source"),
              row.get("certainty"));
      rows.add(new HistoryRow(line, row.get("criterion"), decision.orElseThrow(), stated));
    }
  }

  private String filled(int line, String column, String cell) {
    if (cell.isBlank()) {
      problem(line, column, "text", "nothing", null);
    }
    return cell;
  }

  private String facts(int line, String cell) {
    if (cell.length() > LONGEST_FACTS) {
      problem(
          line,
          "facts",
          "at most " + LONGEST_FACTS + " characters",
          cell.length() + " characters",
          null);
    }
    return cell;
  }

  private Optional<HistoryDecision> decision(int line, String cell) {
    Optional<HistoryDecision> decision = HistoryDecision.of(cell);
    if (decision.isEmpty()) {
      List<String> words = HistoryDecision.words();
      problem(
          line,
          "decision",
          "one of " + String.join(", ", words),
          "\"" + cell + "\"",
          DidYouMean.help(cell, words));
    }
    return decision;
  }

  private Optional<PartialDate> date(int line, String cell) {
    try {
      return Optional.of(PartialDate.parse(cell));
    } catch (DateTimeException none) {
      problem(line, "date", "a date such as 2016, 2024-01 or 2024-01-29", "\"" + cell + "\"", null);
      return Optional.empty();
    }
  }

  /** The line on which a row begins; blank lines before it do not count as part of it. */
  private int lineOf(CSVRecord row) {
    int begin = (int) Math.min(row.getCharacterPosition(), text.length());
    while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    return 1 + (int) text.substring(0, begin).chars().filter(letter -> letter == '\n').count();
  }

  private void problem(
      int line, String column, String expected, String found, @Nullable String help) {
    problems.add(new Problem(name, column, line, 1, Problem.Severity.ERROR, found, expected, help));
  }
}
