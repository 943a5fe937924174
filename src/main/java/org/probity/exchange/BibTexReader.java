package org.probity.exchange;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXObject;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jspecify.annotations.Nullable;
import org.probity.model.PartialDate;

/** Reads BibTeX and BibLaTeX. */
final class BibTexReader {
  /** The deepest that braces may stand within braces; the parser goes down with them. */
  private static final int DEEPEST = 100;

  private static final List<String> PUBLISHERS =
      List.of(
          "journaltitle",
          "journal",
          "publisher",
          "institution",
          "organization",
          "school",
          "howpublished");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final String name;

  BibTexReader(String name) {
    this.name = name;
  }

  /**
   * The entries, in the order of the file.
   *
   * @throws BadBibliography if the text is not BibTeX
   */
  List<BibliographyItem> read(String text) {
    checkDepth(text);
    List<BibliographyItem> items = new ArrayList<>();
    List<BibTeXObject> objects = parse(text);
    Bibliography.checkNumber(name, objects.size());
    for (BibTeXObject object : objects) {
      if (object instanceof BibTeXEntry entry) {
        items.add(item(entry, "item " + (items.size() + 1)));
      }
    }
    if (items.isEmpty() && !text.isBlank()) {
      throw new BadBibliography(name + ": expected CSL-JSON or BibTeX entries, found none", null);
    }
    return items;
  }

  private void checkDepth(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth = c == '{' ? depth + 1 : c == '}' ? Math.max(0, depth - 1) : depth;
      if (depth > DEEPEST) {
        throw new BadBibliography(
            name + ": expected braces at most " + DEEPEST + " deep, found deeper ones", null);
      }
    }
  }

  private List<BibTeXObject> parse(String text) {
    try {
      BibTeXParser parser =
          new BibTeXParser() {
            @Override
            public void checkStringResolution(Key key, @Nullable BibTeXString string) {
              // A word without a definition, such as the name of a journal, stays the word itself.
            }
          };
      return parser.parseFully(new StringReader(text)).getObjects();
    } catch (ParseException | RuntimeException broken) {
      // The parser wraps some of its own exceptions, such as that of an unexpected end.
      String reason = String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
      throw new BadBibliography(name + ": expected well-formed BibTeX, found: " + reason, broken);
    }
  }

  private static BibliographyItem item(BibTeXEntry entry, String place) {
    Map<String, String> raw = new HashMap<>();
    entry
        .getFields()
        .forEach(
            (key, value) -> raw.put(key.getValue().toLowerCase(Locale.ROOT), value.toUserString()));
    List<String> remarks = new ArrayList<>();
    BibTexFields fields = new BibTexFields(raw, remarks);
    ExtraLines extra = ExtraLines.read(fields.lines("note"));
    Addresses addresses = new Addresses(remarks);
    String url = addresses.web(fields.address("url"), "url");
    String type = entry.getType().getValue();
    String title = fields.text("title");
    return new BibliographyItem(
        entry.getKey() == null ? "" : entry.getKey().getValue(),
        place,
        type,
        ItemKinds.ofBibTex(type),
        title == null ? "" : title,
        fields.first(PUBLISHERS),
        fields.names("author"),
        published(fields),
        fields.date("urldate"),
        url,
        addresses.doi(fields.address("doi"), extra.values().get("DOI"), url),
        null,
        language(fields),
        extra.note(),
        extra.own(),
        remarks);
  }

  private static @Nullable PartialDate published(BibTexFields fields) {
    if (fields.text("date") != null) {
      return fields.date("date");
    }
    String year = fields.text("year");
    if (year == null) {
      return null;
    }
    String month = fields.text("month");
    int number = month == null ? 0 : 1 + MONTHS.indexOf(start(month));
    String written = number > 0 ? year + "-" + number : month == null ? year : year + "-" + month;
    PartialDate date = CslDates.iso(written);
    return date == null ? fields.date("year") : date;
  }

  private static String start(String month) {
    String lower = month.toLowerCase(Locale.ROOT);
    return lower.length() < 3 ? lower : lower.substring(0, 3);
  }

  private static @Nullable String language(BibTexFields fields) {
    String written = fields.first(List.of("langid", "language"));
    return written != null && written.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? written : null;
  }
}
