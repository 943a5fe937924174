package org.probity.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.model.PartialDate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads CSL-JSON: a list of items, or a map with such a list under {@code items}. */
final class CslJsonReader {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** Where the name of the newspaper, journal or site says who published. */
  private static final List<String> PUBLISHERS =
      List.of("container-title", "publisher", "authority", "event-title");

  private final String name;

  CslJsonReader(String name) {
    this.name = name;
  }

  /**
   * The items.
   *
   * @throws BadBibliography if the text is not CSL-JSON
   */
  Bibliography read(String text) {
    JsonNode top = parse(text);
    JsonNode list = top.isObject() && top.has("items") ? top.get("items") : top;
    if (!list.isArray()) {
      throw new BadBibliography(
          name + ": expected a list of CSL-JSON items, found something else", null);
    }
    Bibliography.checkNumber(name, list.size());
    List<BibliographyItem> items = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    int number = 0;
    for (JsonNode item : list.values()) {
      String place = "item " + ++number;
      if (item.isObject()) {
        items.add(item(item, place));
      } else {
        unread.add(place + ": expected a map, found none");
      }
    }
    return new Bibliography(items, unread);
  }

  private JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (JacksonException broken) {
      TokenStreamLocation at = broken.getLocation();
      String place = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
      throw new BadBibliography(
          name
              + place
              + ": expected well-formed JSON, found "
              + firstLine(broken.getOriginalMessage()),
          broken);
    }
  }

  private static String firstLine(@Nullable String message) {
    return message == null
        ? "something else"
        : message
            .lines()
            .findFirst()
            .orElse("something else")
            .replaceFirst(" \\(start marker.*$", "");
  }

  private static BibliographyItem item(JsonNode item, String place) {
    List<String> remarks = new ArrayList<>();
    ExtraLines extra = ExtraLines.read(text(item, "note"));
    PartialDate published = CslDates.read(item.get("issued"), "issued", remarks);
    PartialDate accessed = CslDates.read(item.get("accessed"), "accessed", remarks);
    String type = text(item, "type", "");
    Addresses addresses = new Addresses(remarks);
    String url = addresses.web(text(item, "URL"), "URL");
    String title = ItemText.title(ItemText.withoutMarkup(text(item, "title")), remarks);
    String doi = addresses.doi(text(item, "DOI"), extra.values().get("DOI"), url);
    return new BibliographyItem(
        extra.keyOr(text(item, "citation-key", text(item, "id", ""))),
        place,
        type,
        ItemKinds.ofCsl(type),
        title,
        publisher(item),
        CslNames.read(item.get("author")),
        published,
        accessed,
        url,
        doi,
        archived(item, addresses),
        text(item, "language"),
        extra.note(),
        CslJsonDetails.read(item, doi, remarks),
        extra.own(),
        remarks);
  }

  private static @Nullable String archived(JsonNode item, Addresses addresses) {
    for (String key : List.of("archive_location", "archive")) {
      String written = text(item, key);
      if (written != null && Addresses.isWeb(written)) {
        return addresses.web(written, key);
      }
    }
    return null;
  }

  private static @Nullable String publisher(JsonNode item) {
    for (String key : PUBLISHERS) {
      String name = ItemText.withoutMarkup(text(item, key));
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private static String text(JsonNode item, String key, String absent) {
    String text = text(item, key);
    return text == null ? absent : text;
  }

  /** The text or number under a key; null if there is none, or only space. */
  static @Nullable String text(JsonNode item, String key) {
    JsonNode value = item.get(key);
    if (value == null || !(value.isString() || value.isNumber())) {
      return null;
    }
    String text = key.equals("note") ? value.asString().strip() : ItemText.line(value.asString());
    return text.isEmpty() ? null : text;
  }
}
