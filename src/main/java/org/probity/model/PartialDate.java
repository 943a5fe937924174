package org.probity.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date known to the year, the month or the day, such as {@code 2016}, {@code 2024-01} or {@code
 * 2024-01-29}. It stands for the interval from {@link #earliest} to {@link #latest}, both
 * inclusive.
 */
public record PartialDate(LocalDate earliest, LocalDate latest) implements Comparable<PartialDate> {
  private static final java.util.regex.Pattern WRITTEN =
      java.util.regex.Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  public PartialDate {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(latest + " is before " + earliest);
    }
  }

  /** The exact day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, day);
  }

  /**
   * Reads ISO-8601 {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}.
   *
   * @throws DateTimeException if the text is none of these, or names a day that does not exist
   */
  public static PartialDate parse(String text) {
    if (!WRITTEN.matcher(text).matches()) {
      throw new DateTimeException("not a date: " + text);
    }
    int year = Integer.parseInt(text, 0, 4, 10);
    if (text.length() == 4) {
      return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    int month = Integer.parseInt(text, 5, 7, 10);
    if (text.length() == 7) {
      LocalDate first = LocalDate.of(year, month, 1);
      return new PartialDate(first, first.withDayOfMonth(first.lengthOfMonth()));
    }
    return of(LocalDate.of(year, month, Integer.parseInt(text, 8, 10, 10)));
  }

  /** Whether the whole interval lies on or before {@code day}. */
  public boolean isCertainlyOnOrBefore(LocalDate day) {
    return !latest.isAfter(day);
  }

  /** Whether the whole interval lies after {@code day}. */
  public boolean isCertainlyAfter(LocalDate day) {
    return earliest.isAfter(day);
  }

  /** Whether the whole interval lies on or after {@code day}. */
  public boolean isCertainlyOnOrAfter(LocalDate day) {
    return !earliest.isBefore(day);
  }

  /** How something that begins on this date stands on {@code day}. */
  public InForce begunBy(LocalDate day) {
    if (isCertainlyOnOrBefore(day)) {
      return InForce.YES;
    }
    return isCertainlyAfter(day) ? InForce.NOT_YET : InForce.UNCERTAIN;
  }

  /** Orders by the earliest day, then the latest. */
  @Override
  public int compareTo(PartialDate other) {
    int byEarliest = earliest.compareTo(other.earliest);
    return byEarliest != 0 ? byEarliest : latest.compareTo(other.latest);
  }

  /** The ISO-8601 text that {@link #parse} reads. */
  @Override
  public String toString() {
    if (earliest.equals(latest)) {
      return earliest.toString();
    }
    return earliest.getMonth() == latest.getMonth()
        ? YearMonth.from(earliest).toString()
        : earliest.toString().substring(0, 4);
  }
}
