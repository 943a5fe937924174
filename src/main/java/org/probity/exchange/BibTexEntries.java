package org.probity.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A BibTeX file cut into its entries, so that one that is broken does not take the others with it.
 * What stands between entries is a comment, as in BibTeX itself.
 */
record BibTexEntries(String text) {
  /** The deepest that braces may stand within braces; the parser goes down with them. */
  static final int DEEPEST = 100;

  private static final Pattern BEGIN = Pattern.compile("@[ \\t]*([A-Za-z]++)\\s*+([{(])");

  /** A line on which, at its very beginning, an entry with its key begins. */
  private static final Pattern NEXT =
      Pattern.compile(
          "(?m)^@[A-Za-z]++[ \\t]*+[{(][ \\t]*+(?:[^\\s,{}()\"=]++[ \\t]*+,|[A-Za-z]++[ \\t]*+=)");

  private static final Pattern KEY = Pattern.compile("^[^{(]*+[{(]\\s*+([^\\s,{}=]++)");

  /**
   * One entry, as written.
   *
   * @param type in lower case, such as {@code article} or {@code string}
   * @param line of its first character, from 1
   * @param closed whether its last brace or bracket is there
   */
  record Entry(String type, String text, int line, boolean closed) {
    /** How messages call it: by its line, and its key if it has one. */
    String label() {
      Matcher key = KEY.matcher(text);
      return "line " + line + (key.find() ? ", entry " + ItemText.quoted(key.group(1)) : "");
    }

    boolean isTooDeep() {
      int depth = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        depth = c == '{' ? depth + 1 : c == '}' ? Math.max(0, depth - 1) : depth;
        if (depth > DEEPEST) {
          return true;
        }
      }
      return false;
    }
  }

  /** The entries in the order of the file. */
  List<Entry> list() {
    List<Entry> entries = new ArrayList<>();
    Matcher begin = BEGIN.matcher(text);
    Matcher next = NEXT.matcher(text);
    int line = 1;
    int counted = 0;
    int from = 0;
    while (begin.find(from)) {
      line += lines(counted, begin.start());
      counted = begin.start();
      int limit = next.find(begin.end()) ? next.start() : text.length();
      int end = end(begin.end(), begin.group(2).charAt(0), limit);
      boolean closed = end > 0;
      from = closed ? end : limit;
      String type = begin.group(1).toLowerCase(Locale.ROOT);
      String whole = text.substring(begin.start(), from);
      entries.add(new Entry(type, closed ? inBraces(whole) : whole, line, closed));
    }
    return entries;
  }

  /** The entry in braces where it is written in brackets, which the parser does not know. */
  private static String inBraces(String entry) {
    int open = entry.indexOf('(');
    int brace = entry.indexOf('{');
    boolean bracketed = open >= 0 && (brace < 0 || open < brace) && entry.endsWith(")");
    return bracketed
        ? entry.substring(0, open) + "{" + entry.substring(open + 1, entry.length() - 1) + "}"
        : entry;
  }

  private int lines(int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      lines += c == '\n' || c == '\r' && !text.startsWith("\n", i + 1) ? 1 : 0;
    }
    return lines;
  }

  /** Behind the bracket that closes what was opened before {@code from}; -1 if none does. */
  private int end(int from, char opened, int limit) {
    int depth = opened == '{' ? 1 : 0;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      boolean ends = opened == '{' ? depth == 0 : c == ')' && depth == 0;
      if (ends || depth < 0) {
        return i + 1;
      }
    }
    return -1;
  }
}
