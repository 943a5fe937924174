package org.probity.document;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a document: its path from the top, and its first character.
 *
 * @param parent what holds it; absent at the top
 * @param key its key in a map; empty at the top and in a list
 * @param index its index in a list from 0; -1 elsewhere
 * @param line from 1
 * @param column from 1
 * @param source the file that it stands in; absent for the document's own
 */
public record Place(
    @Nullable Place parent, String key, int index, int line, int column, @Nullable String source) {

  /** The top of a document. */
  static Place top(int line, int column) {
    return new Place(null, "", -1, line, column, null);
  }

  /** What a key of this map holds, at a position of its own. */
  Place key(String name, int keyLine, int keyColumn) {
    return new Place(this, name, -1, keyLine, keyColumn, source);
  }

  /** A key that this map does not have; it stands where the map stands. */
  public Place missing(String name) {
    return key(name, line, column);
  }

  /** An entry of this list. */
  Place item(int number, int itemLine, int itemColumn) {
    return new Place(this, "", number, itemLine, itemColumn, source);
  }

  /** The same part of the document, at another of its characters. */
  Place at(int otherLine, int otherColumn) {
    return new Place(parent, key, index, otherLine, otherColumn, source);
  }

  /** The same part of the document, as another text gives it from its first character on. */
  public Place from(String otherSource) {
    return new Place(parent, key, index, 1, 1, otherSource);
  }

  /** The path, such as {@code activities[0].revenue-share}; empty at the top. */
  public String path() {
    if (parent == null) {
      return "";
    }
    String before = parent.path();
    if (index >= 0) {
      return before + "[" + index + "]";
    }
    if (!isPlain(key)) {
      return before + "[" + Quoted.text(key) + "]";
    }
    return before.isEmpty() ? key : before + "." + key;
  }

  private static boolean isPlain(String key) {
    return !key.isEmpty()
        && key.length() <= Quoted.LONGEST
        && key.codePoints()
            .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '/');
  }
}
