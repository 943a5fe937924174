package org.probity.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Typographic quotation marks and apostrophes for straight ones. Marks that do not clearly belong
 * together stay straight, since a wrong one would say that something else is quoted.
 */
final class QuotationMarks {
  private static final Pattern STRAIGHT = Pattern.compile(Prose.ADDRESS + "|[\"']");

  private final StringBuilder text;

  private QuotationMarks(String text) {
    this.text = new StringBuilder(text);
  }

  /** The text with its straight marks turned, in as many characters; web addresses are left. */
  static String in(String text) {
    List<Integer> doubles = new ArrayList<>();
    List<Integer> singles = new ArrayList<>();
    for (MatchResult found : STRAIGHT.matcher(text).results().toList()) {
      switch (found.group()) {
        case "\"" -> doubles.add(found.start());
        case "'" -> singles.add(found.start());
        default -> {} // A web address.
      }
    }
    QuotationMarks marks = new QuotationMarks(text);
    if (text.indexOf('“') < 0 && text.indexOf('”') < 0) {
      marks.pair(doubles, '“', '”');
    }
    marks.apostrophes(singles);
    return marks.text.toString();
  }

  /** Turns the marks if they open and close by turns; none of them otherwise. */
  private void pair(List<Integer> places, char opening, char closing) {
    boolean pairs = places.size() % 2 == 0;
    for (int i = 0; pairs && i < places.size(); i++) {
      pairs = i % 2 == 0 ? opens(places.get(i)) : closes(places.get(i));
    }
    for (int i = 0; pairs && i < places.size(); i++) {
      text.setCharAt(places.get(i), i % 2 == 0 ? opening : closing);
    }
  }

  /**
   * Those within a word are apostrophes; so are those that end one, where none opens a quotation.
   */
  private void apostrophes(List<Integer> places) {
    List<Integer> others = new ArrayList<>();
    for (int place : places) {
      if (isInWord(place - 1) && isInWord(place + 1)) {
        text.setCharAt(place, '’');
      } else {
        others.add(place);
      }
    }
    if (others.stream().noneMatch(this::opens)) {
      others.stream()
          .filter(place -> closes(place) && Character.isLetter(text.charAt(place - 1)))
          .forEach(place -> text.setCharAt(place, '’'));
    } else if (text.indexOf("‘") < 0) {
      pair(others, '‘', '’');
    }
  }

  private boolean opens(int place) {
    return !isInWord(place - 1) && !isSpace(place + 1);
  }

  private boolean closes(int place) {
    return !isSpace(place - 1) && !isInWord(place + 1);
  }

  /** Whether a letter or digit of a script that parts its words stands there. */
  private boolean isInWord(int place) {
    return place >= 0
        && place < text.length()
        && Character.isLetterOrDigit(text.charAt(place))
        && !Character.isIdeographic(text.charAt(place));
  }

  private boolean isSpace(int place) {
    return place < 0
        || place >= text.length()
        || Character.isWhitespace(text.charAt(place))
        || Character.isSpaceChar(text.charAt(place));
  }
}
