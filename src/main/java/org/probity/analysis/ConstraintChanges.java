package org.probity.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every small change to one constraint of a rule: a comparison with its edge moved or turned round,
 * a predicate or truth value turned round, a constant replaced by its neighbour, a number one unit
 * of its last place more or less, a list or an {@code &&} or {@code ||} short of one part.
 *
 * <p>Only constraints that the gate has passed come here, so the text is read without checks.
 */
final class ConstraintChanges {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"[^\"]*\"|[A-Za-z_$][A-Za-z0-9_$]*|[0-9]+(?:\\.[0-9]+)?|&&|\\|\\||[<>=]=?|\\S");

  private static final Map<String, List<String>> TURNED =
      Map.of(
          ">=", List.of(">", "<="),
          ">", List.of(">=", "<"),
          "<=", List.of("<", ">="),
          "<", List.of("<=", ">"),
          "true", List.of("false"),
          "false", List.of("true"));

  private record Token(String text, int start, int end) {
    boolean is(String expected) {
      return text.equals(expected);
    }
  }

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final List<String> changes = new ArrayList<>();
  private int at;

  private ConstraintChanges(String text) {
    this.text = text;
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(new Token(matcher.group(), matcher.start(), matcher.end()));
    }
    tokens.add(new Token("", text.length(), text.length()));
  }

  /** The constraint after each change, from left to right. */
  static List<String> of(String constraint) {
    ConstraintChanges changes = new ConstraintChanges(constraint);
    changes.joined("||");
    return changes.changes.stream().distinct().filter(text -> !text.equals(constraint)).toList();
  }

  private Token take() {
    return tokens.get(at++);
  }

  private Token next() {
    return tokens.get(at);
  }

  private void replace(int start, int end, String by) {
    changes.add(text.substring(0, start) + by + text.substring(end));
  }

  /** Parts between {@code ||}, each of them parts between {@code &&}. */
  private void joined(String operator) {
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    do {
      starts.add(next().start());
      if (operator.equals("||")) {
        joined("&&");
      } else {
        one();
      }
      ends.add(tokens.get(at - 1).end());
    } while (next().is(operator) && at++ >= 0);
    lessOne(starts, ends);
  }

  /** The text without each of its parts and one separator beside it. */
  private void lessOne(List<Integer> starts, List<Integer> ends) {
    int parts = starts.size();
    for (int i = 0; parts > 1 && i < parts; i++) {
      boolean first = i == 0;
      replace(first ? starts.get(0) : ends.get(i - 1), first ? starts.get(1) : ends.get(i), "");
    }
  }

  private void one() {
    if (next().is("(")) {
      at++;
      joined("||");
      at++;
      return;
    }
    value(true);
    Token operator = next();
    switch (operator.text()) {
      case "in" -> {
        at++;
        list();
      }
      case "==", "<", "<=", ">", ">=", "contains", "memberOf" -> {
        at++;
        turn(operator);
        value(true);
      }
      default -> changes.add(insertedBehind(tokens.get(at - 1), " == false"));
    }
  }

  private String insertedBehind(Token token, String inserted) {
    return text.substring(0, token.end()) + inserted + text.substring(token.end());
  }

  private void turn(Token token) {
    TURNED
        .getOrDefault(token.text(), List.of())
        .forEach(other -> replace(token.start(), token.end(), other));
  }

  private void list() {
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    do {
      at++;
      starts.add(next().start());
      value(false);
      ends.add(tokens.get(at - 1).end());
    } while (next().is(","));
    at++;
    lessOne(starts, ends);
  }

  /** A literal or a path; a member of a list keeps its constant, since the list also loses it. */
  private void value(boolean alone) {
    Token first = take();
    char c = first.text().charAt(0);
    if (c >= '0' && c <= '9') {
      steps(first);
    } else if (first.is("true") || first.is("false")) {
      turn(first);
    } else if (c != '"') {
      path(first, alone);
    }
  }

  private void steps(Token number) {
    Steps.of(new BigDecimal(number.text()))
        .forEach(step -> replace(number.start(), number.end(), step));
  }

  private void path(Token first, boolean alone) {
    Token last = first;
    while (next().is(".") || next().is("(")) {
      if (take().is(".")) {
        last = take();
      } else {
        arguments();
      }
    }
    Token constant = last;
    if (alone && Character.isUpperCase(first.text().charAt(0))) {
      Constants.neighbour(first.text(), constant.text())
          .ifPresent(other -> replace(constant.start(), constant.end(), other));
    }
  }

  /** What stands between the parentheses of a call, the first of which is passed. */
  private void arguments() {
    while (!next().is(")")) {
      value(true);
      if (next().is(",")) {
        at++;
      }
    }
    at++;
  }
}
