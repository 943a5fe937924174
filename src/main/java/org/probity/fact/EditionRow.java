package org.probity.fact;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probity.model.Party;
import org.probity.model.Right;
import org.probity.model.Vocabulary;
import org.probity.policy.TableRow;

/** Reads the rows of an edition's tables: for each kind its fields and their types. */
final class EditionRow {
  private record Kind(List<String> fields, Function<TableRow, EditionFact> reader) {
    private static Kind of(Function<TableRow, EditionFact> reader, String... fields) {
      return new Kind(List.of(fields), reader);
    }
  }

  /** By the word that files use. */
  private static final SortedMap<String, Kind> KINDS = kinds();

  private EditionRow() {}

  static EditionFact read(TableRow row) {
    Kind kind = KINDS.get(row.fact());
    if (kind == null) {
      throw new IllegalArgumentException(
          "expected one of "
              + String.join(", ", KINDS.keySet())
              + "; found \""
              + row.fact()
              + "\"");
    }
    if (!row.fields().keySet().equals(Set.copyOf(kind.fields()))) {
      throw new IllegalArgumentException(
          row.fact()
              + " takes "
              + String.join(", ", kind.fields())
              + "; found "
              + String.join(", ", row.fields().keySet()));
    }
    return kind.reader().apply(row);
  }

  private static SortedMap<String, Kind> kinds() {
    SortedMap<String, Kind> kinds = new TreeMap<>();
    kinds.put(
        "answering-party",
        Kind.of(row -> new AnsweringParty(word(Party.values(), row, "party")), "party"));
    kinds.put(
        "counted-party",
        Kind.of(row -> new CountedParty(word(Party.values(), row, "party")), "party"));
    kinds.put(
        "covered-right",
        Kind.of(
            row -> new CoveredRight(row.field("ground"), word(Right.values(), row, "right")),
            "ground",
            "right"));
    kinds.put(
        "listed-country",
        Kind.of(
            row -> new ListedCountry(row.field("list"), row.field("country")), "list", "country"));
    kinds.put(
        "look-back",
        Kind.of(
            row -> new LookBack(row.field("name"), count(row, "months"), count(row, "days")),
            "name",
            "months",
            "days"));
    kinds.put(
        "protected-right",
        Kind.of(
            row -> new ProtectedRight(word(Right.values(), row, "right"), count(row, "principle")),
            "right",
            "principle"));
    kinds.put(
        "threshold",
        Kind.of(
            row -> new Threshold(row.field("name"), number(row, "value"), row.field("unit")),
            "name",
            "value",
            "unit"));
    kinds.put(
        "window",
        Kind.of(
            row -> new Window(row.field("name"), day(row, "opens"), day(row, "closes")),
            "name",
            "opens",
            "closes"));
    return Collections.unmodifiableSortedMap(kinds);
  }

  private static <E extends Enum<E> & Vocabulary> E word(E[] words, TableRow row, String field) {
    String written = row.field(field);
    return Arrays.stream(words)
        .filter(word -> word.word().equals(written))
        .findFirst()
        .orElseThrow(() -> expected(row, field, "one of " + words(words)));
  }

  private static <E extends Enum<E> & Vocabulary> String words(E[] words) {
    return Arrays.stream(words).map(Vocabulary::word).collect(Collectors.joining(", "));
  }

  private static int count(TableRow row, String field) {
    BigDecimal number = number(row, field);
    try {
      return number.intValueExact();
    } catch (ArithmeticException notWhole) {
      throw expected(row, field, "a whole number");
    }
  }

  private static BigDecimal number(TableRow row, String field) {
    try {
      return new BigDecimal(row.field(field));
    } catch (NumberFormatException notOne) {
      throw expected(row, field, "a number");
    }
  }

  private static LocalDate day(TableRow row, String field) {
    try {
      return LocalDate.parse(row.field(field));
    } catch (DateTimeException notOne) {
      throw expected(row, field, "a date such as 2024-01-29");
    }
  }

  private static IllegalArgumentException expected(TableRow row, String field, String expected) {
    return new IllegalArgumentException(
        row.fact()
            + " "
            + field
            + ": expected "
            + expected
            + ", found \""
            + row.field(field)
            + "\"");
  }
}
