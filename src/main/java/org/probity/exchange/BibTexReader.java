package org.probity.exchange;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXObject;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jspecify.annotations.Nullable;

/** Reads BibTeX and BibLaTeX, entry by entry. */
final class BibTexReader {
  /** Entries that hold nothing for a case. */
  private static final Set<String> NO_ITEMS = Set.of("comment", "preamble");

  private final String name;
  private final List<BibTeXString> words = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  BibTexReader(String name) {
    this.name = name;
  }

  /**
   * The entries, in the order of the file.
   *
   * @throws BadBibliography if the text is not BibTeX
   */
  Bibliography read(String text) {
    List<BibTexItem> items = new ArrayList<>();
    for (BibTexEntries.Entry entry : new BibTexEntries(text).list()) {
      if (!NO_ITEMS.contains(entry.type())) {
        parsed(entry).ifPresent(read -> take(read, items));
      }
    }
    Bibliography.checkNumber(name, items.size());
    if (items.isEmpty() && unread.isEmpty() && !text.isBlank()) {
      throw new BadBibliography(name + ": expected CSL-JSON or BibTeX entries, found none", null);
    }
    return new Bibliography(finished(items), unread);
  }

  private void take(BibTeXObject read, List<BibTexItem> items) {
    if (read instanceof BibTeXString word) {
      words.add(word);
    } else if (read instanceof BibTeXEntry entry) {
      Map<String, String> raw = new HashMap<>();
      entry
          .getFields()
          .forEach(
              (key, value) ->
                  raw.put(key.getValue().toLowerCase(Locale.ROOT), value.toUserString()));
      String key = entry.getKey() == null ? "" : entry.getKey().getValue();
      items.add(new BibTexItem(key, entry.getType().getValue(), raw));
    }
  }

  /** The entry as the parser reads it; absent, and told, if it is broken. */
  private Optional<BibTeXObject> parsed(BibTexEntries.Entry entry) {
    if (entry.isTooDeep()) {
      String most = "braces at most " + BibTexEntries.DEEPEST + " deep";
      return unread(entry, "expected " + most + ", found deeper ones");
    }
    if (!entry.closed()) {
      return unread(entry, "expected well-formed BibTeX, found no end of the entry");
    }
    try {
      BibTeXParser parser = parser();
      return parser.parse(new StringReader(entry.text())).getObjects().stream()
          .findFirst()
          .or(() -> unread(entry, broken(entry, parser)));
    } catch (ParseException | TokenMgrException | ObjectResolutionException broken) {
      return unread(entry, broken(entry, broken));
    }
  }

  private BibTeXParser parser() throws ParseException {
    BibTeXParser parser =
        new BibTeXParser() {
          @Override
          public String nextKey() {
            return ""; // An entry without a key has none.
          }

          @Override
          public void checkStringResolution(Key key, @Nullable BibTeXString string) {
            // A word without a definition, such as the name of a journal, stays the word itself.
          }

          @Override
          public void checkCrossReferenceResolution(Key key, @Nullable BibTeXEntry entry) {
            // Entries are read one by one, and put together afterwards.
          }
        };
    words.forEach(parser::addMacro);
    return parser;
  }

  private Optional<BibTeXObject> unread(BibTexEntries.Entry entry, String reason) {
    unread.add(entry.label() + ": " + reason);
    return Optional.empty();
  }

  private static String broken(BibTexEntries.Entry entry, BibTeXParser parser) {
    List<Exception> found = parser.getExceptions();
    return found.isEmpty()
        ? "expected well-formed BibTeX, found something else"
        : broken(entry, found.get(0));
  }

  /** What the parser could not read, in the words of the file and not in those of the parser. */
  private static String broken(BibTexEntries.Entry entry, Exception reason) {
    if (reason instanceof ParseException parse && parse.currentToken != null) {
      org.jbibtex.Token next =
          parse.currentToken.next == null ? parse.currentToken : parse.currentToken.next;
      int line = entry.line() + Math.max(1, next.beginLine) - 1;
      String found = next.image.isEmpty() ? "its end" : ItemText.quoted(next.image);
      return "expected well-formed BibTeX, such as a comma between fields, found "
          + found
          + " on line "
          + line;
    }
    return "expected well-formed BibTeX, found a character that has no place there";
  }

  /** The items with what they have from the entries that they refer to. */
  private List<BibliographyItem> finished(List<BibTexItem> items) {
    Map<String, BibTexItem> byKey = new HashMap<>();
    items.forEach(item -> byKey.putIfAbsent(item.key().toLowerCase(Locale.ROOT), item));
    List<BibliographyItem> finished = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (BibTexItem item : items) {
      List<String> remarks = new ArrayList<>();
      if (!item.key().isEmpty() && !keys.add(item.key())) {
        remarks.add("its key " + ItemText.quoted(item.key()) + " is that of an earlier entry, too");
      }
      Map<String, String> raw = BibTexItem.whole(item, byKey, remarks);
      finished.add(item.item("item " + (finished.size() + 1), raw, remarks));
    }
    return finished;
  }
}
