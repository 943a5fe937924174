package org.probity.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of case files and policies as a letter sets it: typographic quotation marks and apostrophes,
 * and dates in words. Web addresses stay as they are.
 */
final class Prose {
  /** What is left alone. */
  static final String ADDRESS = "https?://[^\\s\"“”<>]+";

  private static final Pattern DATE =
      Pattern.compile(
          ADDRESS
              + "|(?<![\\w/.-])(?<day>\\d{4}-\\d{2}-\\d{2})(?![\\w/]|[-.]\\w)"
              // Elsewhere a year and a month could be the span of some years.
              + "|(?<=\\()(?<month>\\d{4}-\\d{2})(?=[),;])");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  private Prose() {}

  /** The text in the letter's typography; what is in it already comes back as it is. */
  static String of(String text) {
    return DATE.matcher(QuotationMarks.in(text))
        .replaceAll(date -> Matcher.quoteReplacement(inWords(date)));
  }

  private static String inWords(MatchResult found) {
    String written = found.group();
    try {
      return switch (written.length()) {
        case 10 -> DAY.format(LocalDate.parse(written));
        case 7 -> MONTH.format(YearMonth.parse(written));
        default -> written;
      };
    } catch (DateTimeException none) {
      return written; // An address, or a number that only looks like a date.
    }
  }
}
