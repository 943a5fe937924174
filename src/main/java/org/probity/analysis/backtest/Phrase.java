package org.probity.analysis.backtest;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.probity.model.PartialDate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A phrase ready to be looked for. Its pattern is matched in time linear in the text, whatever it
 * is.
 */
final class Phrase {
  private static final int LONGEST_PATTERN = 1_000;
  private static final String DATE = "date";
  private static final String NUMBER = "number";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private final PhraseFile.Phrase written;
  private final int rank;
  private final Pattern pattern;

  private Phrase(PhraseFile.Phrase written, int rank, Pattern pattern) {
    this.written = written;
    this.rank = rank;
    this.pattern = pattern;
  }

  /**
   * A phrase as written, its pieces filled in.
   *
   * @param rank its place in its file, from 0
   * @throws IllegalArgumentException in plain words, if the pattern cannot be used, or the phrase
   *     lacks what its kind needs
   */
  static Phrase of(PhraseFile.Phrase written, int rank, Map<String, String> pieces) {
    String expression = written.matches();
    for (Map.Entry<String, String> piece : pieces.entrySet()) {
      expression = expression.replace("{" + piece.getKey() + "}", piece.getValue());
    }
    if (expression.length() > LONGEST_PATTERN) {
      throw new IllegalArgumentException(
          "a pattern has at most " + LONGEST_PATTERN + " characters");
    }
    checkParts(written);
    try {
      Pattern pattern = Pattern.compile("\\b(?:" + expression + ")\\b", Pattern.CASE_INSENSITIVE);
      if (Pattern.compile(expression).matches("")) {
        throw new IllegalArgumentException("the pattern matches no words at all");
      }
      if (written.measure() != null && !pattern.namedGroups().containsKey(NUMBER)) {
        throw new IllegalArgumentException("the pattern of a measure has a group " + NUMBER);
      }
      return new Phrase(written, rank, pattern);
    } catch (PatternSyntaxException malformed) {
      throw new IllegalArgumentException(String.valueOf(malformed.getMessage()), malformed);
    }
  }

  private static void checkParts(PhraseFile.Phrase written) {
    boolean gives = written.gives() instanceof ObjectNode;
    switch (written.kind()) {
      case ASIDE, ENDED, OWN_WORDS, WITHDRAWN -> require(written.gives() == null, "gives nothing");
      case MEASURE -> require(written.measure() != null, "has a measure");
      default -> require(gives, "gives a part of a claim");
    }
    require(written.measure() == null || written.kind() == PhraseKind.MEASURE, "has no measure");
  }

  private static void require(boolean met, String what) {
    if (!met) {
      throw new IllegalArgumentException("a phrase of this kind " + what);
    }
  }

  String id() {
    return written.id();
  }

  /** A matcher for the pattern. */
  Matcher matcher(String text) {
    return pattern.matcher(text);
  }

  /** What was found, where the matcher stands. */
  PhraseMatch found(Matcher matcher) {
    ObjectNode gives = JsonNodeFactory.instance.objectNode();
    if (written.gives() instanceof ObjectNode part) {
      gives.setAll(part);
    }
    PhraseFile.Measure measure = written.measure();
    if (measure != null) {
      BigDecimal number =
          new BigDecimal(group(matcher, NUMBER).orElseThrow().replaceAll("[ ,]", ""));
      BigDecimal times = Objects.requireNonNullElse(measure.times(), BigDecimal.ONE);
      BigDecimal step = Objects.requireNonNullElse(measure.step(), BigDecimal.ONE);
      gives.put(measure.field(), measure.bound().nearest(number.multiply(times), step));
    }
    return new PhraseMatch(
        written.id(),
        written.kind(),
        rank,
        matcher.start(),
        matcher.group(),
        gives,
        group(matcher, DATE).flatMap(Phrase::date));
  }

  private Optional<String> group(Matcher matcher, String name) {
    return pattern.namedGroups().containsKey(name)
        ? Optional.ofNullable(matcher.group(name))
        : Optional.empty();
  }

  /** A date in English words; empty if there is no such day. */
  static Optional<PartialDate> date(String words) {
    String plain = words.replaceAll("\\s+", " ");
    try {
      return Optional.of(
          switch (plain.split(" ", -1).length) {
            case 1 -> PartialDate.parse(plain);
            case 2 -> PartialDate.parse(YearMonth.parse(plain, MONTH).toString());
            default -> PartialDate.of(LocalDate.parse(plain, DAY));
          });
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
