package org.probity.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds the tree of a document from its steps, and reports what YAML allows but these files do
 * not.
 */
final class TreeBuilder {
  /** The most maps and lists within one another. */
  static final int DEEPEST = 100;

  /** The most values, maps and lists of a document. */
  static final int MOST_VALUES = 500_000;

  private static final String ONCE = "write the value out wherever it is needed";

  private final Tokens tokens;
  private final Problems problems;
  private int values;

  TreeBuilder(Tokens tokens, Problems problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  /**
   * The whole document; absent if there is none.
   *
   * @param place where its top stands, but for its line and column
   */
  Optional<Node> document(Place place) throws NotWellFormedException {
    Token first = tokens.next();
    if (first.kind() == Token.Kind.END) {
      problems.error(Place.top(1, 1), "a map", "an empty file");
      return Optional.empty();
    }
    Node top = value(first, place.at(first.line(), first.column()), 0);
    Token next = tokens.next();
    if (next.kind() != Token.Kind.END) {
      problems.error(Place.top(next.line(), next.column()), "one document in a file", "another");
    }
    return Optional.of(top);
  }

  private Node value(Token token, Place place, int depth) throws NotWellFormedException {
    count(token, depth);
    boolean plain = isPlain(token, place);
    return switch (token.kind()) {
      case MAP -> map(place, depth);
      case LIST -> list(place, depth);
      case TEXT -> new Node.Scalar(place, plain ? Node.Kind.TEXT : Node.Kind.REFUSED, token.text());
      case NUMBER ->
          new Node.Scalar(place, plain ? Node.Kind.NUMBER : Node.Kind.REFUSED, token.text());
      case TRUTH ->
          new Node.Scalar(place, plain ? Node.Kind.TRUTH : Node.Kind.REFUSED, token.text());
      case NOTHING -> new Node.Scalar(place, plain ? Node.Kind.NOTHING : Node.Kind.REFUSED, "");
      case ALIAS -> new Node.Scalar(place, Node.Kind.REFUSED, "");
      case CLOSE, DOCUMENT, END -> throw new IllegalStateException("no value: " + token);
    };
  }

  private void count(Token token, int depth) throws NotWellFormedException {
    values++;
    if (values > MOST_VALUES) {
      throw beyond(token, "at most " + MOST_VALUES + " values in a file");
    }
    if (depth >= DEEPEST && token.opens()) {
      throw beyond(token, "at most " + DEEPEST + " maps and lists within one another");
    }
  }

  private static NotWellFormedException beyond(Token token, String limit) {
    return new NotWellFormedException(token.line(), token.column(), limit, "more", null);
  }

  private Node list(Place place, int depth) throws NotWellFormedException {
    List<Node> items = new ArrayList<>();
    for (Token next = tokens.next(); next.kind() != Token.Kind.CLOSE; next = tokens.next()) {
      items.add(value(next, place.item(items.size(), next.line(), next.column()), depth + 1));
    }
    return new Node.Sequence(place, Collections.unmodifiableList(items));
  }

  private Node map(Place place, int depth) throws NotWellFormedException {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (Token key = tokens.next(); key.kind() != Token.Kind.CLOSE; key = tokens.next()) {
      if (key.opens() || key.kind() == Token.Kind.ALIAS) {
        refuseKey(key, place.at(key.line(), key.column()), depth + 1);
      } else {
        entry(key, place, depth, entries);
      }
    }
    return new Node.Mapping(place, Collections.unmodifiableMap(entries));
  }

  private void entry(Token key, Place place, int depth, Map<String, Node.Entry> entries)
      throws NotWellFormedException {
    String name = key.text();
    Place keyPlace = place.key(name, key.line(), key.column());
    boolean plain = isPlain(key, keyPlace);
    Token next = tokens.next();
    Node value = value(next, place.key(name, next.line(), next.column()), depth + 1);
    Node.Entry first = entries.get(name);
    if (first != null) {
      String help = "it is first on line " + first.key().line();
      problems.error(keyPlace, "each key once", Quoted.text(name) + " again", help);
    } else if (plain) {
      entries.put(name, new Node.Entry(keyPlace, value));
    }
  }

  private void refuseKey(Token key, Place place, int depth) throws NotWellFormedException {
    if (isPlain(key, place)) {
      problems.error(place, "text as a key", key.kind() == Token.Kind.MAP ? "a map" : "a list");
    }
    skip(key, depth);
    skip(tokens.next(), depth);
  }

  private void skip(Token token, int depth) throws NotWellFormedException {
    int open = 0;
    Token next = token;
    while (true) {
      count(next, depth + open);
      open += next.opens() ? 1 : next.kind() == Token.Kind.CLOSE ? -1 : 0;
      if (open == 0) {
        return;
      }
      next = tokens.next();
    }
  }

  /** Whether the token has no mark that these files do not allow; one that has is reported. */
  private boolean isPlain(Token token, Place place) {
    if (token.anchor() != null) {
      problems.error(
          place, "a plain value", "the anchor " + Quoted.text("&" + token.anchor()), ONCE);
    }
    if (token.tag() != null) {
      problems.error(
          place, "a plain value", "the tag " + Quoted.text(tag(token.tag())), "leave the tag out");
      return false;
    }
    if (token.kind() == Token.Kind.ALIAS) {
      problems.error(place, "a plain value", "the alias " + Quoted.text("*" + token.text()), ONCE);
      return false;
    }
    if (Characters.isOdd(token.text())) {
      problems.error(place, "text without control characters", Quoted.text(token.text()));
      return false;
    }
    return true;
  }

  private static String tag(String tag) {
    String standard = "tag:yaml.org,2002:";
    return tag.startsWith(standard) ? "!!" + tag.substring(standard.length()) : tag;
  }
}
