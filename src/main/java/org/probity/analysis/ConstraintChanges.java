package org.probity.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

  /**
   * One change.
   *
   * @param what the part that changes, before and after
   * @param constraint the whole constraint after it
   */
  record Change(String what, String constraint) {}

  private record Token(String text, int start, int end) {
    boolean is(String expected) {
      return text.equals(expected);
    }
  }

  private record Span(int start, int end) {}

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  /** The whole text after each change of the condition that is being read. */
  private final List<String> changed = new ArrayList<>();

  private int at;

  private ConstraintChanges(String text) {
    this.text = text;
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(new Token(matcher.group(), matcher.start(), matcher.end()));
    }
    tokens.add(new Token("", text.length(), text.length()));
  }

  /** Every change, each with another outcome, from left to right and from within to without. */
  static List<Change> of(String constraint) {
    ConstraintChanges made = new ConstraintChanges(constraint);
    made.joined("||");
    Map<String, Change> distinct = new LinkedHashMap<>();
    made.changes.forEach(change -> distinct.putIfAbsent(change.constraint(), change));
    return List.copyOf(distinct.values());
  }

  private Token take() {
    return tokens.get(at++);
  }

  private Token next() {
    return tokens.get(at);
  }

  private Token last() {
    return tokens.get(at - 1);
  }

  /** Parts between {@code ||}, each of them parts between {@code &&}. */
  private void joined(String operator) {
    List<Span> parts = new ArrayList<>();
    do {
      at += parts.isEmpty() ? 0 : 1;
      int start = next().start();
      if (operator.equals("||")) {
        joined("&&");
      } else {
        one();
      }
      parts.add(new Span(start, last().end()));
    } while (next().is(operator));
    for (int i = 0; i < parts.size() && parts.size() > 1; i++) {
      Span part = parts.get(i);
      changes.add(
          new Change(text.substring(part.start(), part.end()) + " dropped", without(parts, i)));
    }
  }

  /** The text without one of several parts, and without one separator beside it. */
  private String without(List<Span> parts, int part) {
    boolean first = part == 0;
    int start = first ? parts.get(0).start() : parts.get(part - 1).end();
    int end = first ? parts.get(1).start() : parts.get(part).end();
    return text.substring(0, start) + text.substring(end);
  }

  private void one() {
    if (next().is("(")) {
      at++;
      joined("||");
      at++;
      return;
    }
    int start = next().start();
    condition();
    int behind = text.length() - last().end();
    for (String whole : changed) {
      String before = text.substring(start, last().end());
      String after = whole.substring(start, whole.length() - behind);
      changes.add(new Change(before + " -> " + after, whole));
    }
    changed.clear();
  }

  private void condition() {
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
      default -> replace(last().end(), last().end(), " == false");
    }
  }

  private void replace(int start, int end, String by) {
    changed.add(text.substring(0, start) + by + text.substring(end));
  }

  private void turn(Token token) {
    TURNED
        .getOrDefault(token.text(), List.of())
        .forEach(other -> replace(token.start(), token.end(), other));
  }

  private void list() {
    List<Span> members = new ArrayList<>();
    do {
      at++;
      int start = next().start();
      value(false);
      members.add(new Span(start, last().end()));
    } while (next().is(","));
    at++;
    for (int i = 0; i < members.size() && members.size() > 1; i++) {
      changed.add(without(members, i));
    }
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
