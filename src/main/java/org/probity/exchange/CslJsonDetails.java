package org.probity.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.citation.CslFields;
import org.probity.model.CslDetails;
import org.probity.model.CslName;
import org.probity.model.CslType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of CSL-JSON that only citation styles need. */
final class CslJsonDetails {
  /** What is read elsewhere, and what no citation shows. */
  private static final Set<String> READ =
      Set.of(
          "id",
          "type",
          "title",
          "author",
          "editor",
          "issued",
          "accessed",
          "URL",
          "DOI",
          "language",
          "note",
          "archive",
          "archive_location",
          "citation-key",
          "abstract",
          "keyword",
          "source",
          "title-short",
          "shortTitle",
          "journalAbbreviation",
          "container-title-short",
          "categories",
          "call-number",
          "PMID",
          "PMCID",
          "event-title",
          "event",
          "annote");

  private CslJsonDetails() {}

  /** The details of an item; fields that a case file has no place for are told. */
  static CslDetails read(JsonNode item, @Nullable String doi, List<String> remarks) {
    Set<String> more = new TreeSet<>(item.propertyNames());
    more.removeAll(READ);
    more.removeAll(texts(CslDetails.NONE).keySet());
    more.removeIf(
        field ->
            item.get(field).isNull()
                || item.get(field).asString("").isBlank() && item.get(field).isValueNode());
    if (!more.isEmpty()) {
      remarks.add("left out: " + ItemText.quoted(String.join(", ", more)));
    }
    return new CslDetails(
        type(item, remarks),
        names(item.get("author")),
        names(item.get("editor")),
        text(item, "container-title"),
        text(item, "collection-title"),
        text(item, "collection-number"),
        text(item, "publisher"),
        text(item, "publisher-place"),
        text(item, "authority"),
        text(item, "volume"),
        text(item, "issue"),
        text(item, "page"),
        text(item, "number"),
        text(item, "number-of-pages"),
        text(item, "chapter-number"),
        text(item, "section"),
        text(item, "edition"),
        text(item, "genre"),
        Optional.ofNullable(text(item, "event-title")).orElse(text(item, "event")),
        text(item, "event-place"),
        doi,
        text(item, "ISBN"),
        text(item, "ISSN"));
  }

  private static @Nullable CslType type(JsonNode item, List<String> remarks) {
    String written = CslJsonReader.text(item, "type");
    Optional<CslType> type = written == null ? Optional.empty() : CslType.of(written);
    if (written != null && type.isEmpty()) {
      remarks.add("type left out: expected one of CSL, found " + ItemText.quoted(written));
    }
    return type.orElse(null);
  }

  private static @Nullable String text(JsonNode item, String key) {
    return ItemText.withoutMarkup(CslJsonReader.text(item, key));
  }

  private static List<CslName> names(@Nullable JsonNode names) {
    List<CslName> read = new ArrayList<>();
    if (names != null && names.isArray()) {
      names.values().stream()
          .map(CslJsonDetails::name)
          .flatMap(Optional::stream)
          .forEach(read::add);
    }
    return read;
  }

  private static Optional<CslName> name(JsonNode name) {
    String literal =
        name.isString() ? ItemText.line(name.asString()) : CslJsonReader.text(name, "literal");
    if (literal != null) {
      return CslNames.of(null, null, null, null, literal);
    }
    String particle =
        Stream.of("dropping-particle", "non-dropping-particle")
            .map(part -> CslJsonReader.text(name, part))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return CslNames.of(
        CslJsonReader.text(name, "family"),
        CslJsonReader.text(name, "given"),
        particle.isEmpty() ? null : particle,
        CslJsonReader.text(name, "suffix"),
        null);
  }

  /** Writes what {@link #read} reads. */
  static void write(CslFields fields, ObjectNode item) {
    write("editor", fields.details().editors(), item);
    texts(fields.details())
        .forEach((key, value) -> value.ifPresent(text -> item.put(key, ItemText.line(text))));
    put("container-title", fields.containerTitle(), item);
    put("publisher", fields.publisher(), item);
    put("authority", fields.authority(), item);
  }

  static void write(String key, List<CslName> names, ObjectNode item) {
    ArrayNode list = names.isEmpty() ? item.arrayNode() : item.putArray(key);
    for (CslName name : names) {
      ObjectNode one = list.addObject();
      put("family", name.family(), one);
      put("given", name.given(), one);
      put("non-dropping-particle", name.particle(), one);
      put("suffix", name.suffix(), one);
      put("literal", name.literal(), one);
    }
  }

  private static void put(String key, @Nullable String value, ObjectNode item) {
    if (value != null) {
      item.put(key, value);
    }
  }

  /** The fields of text that nothing else of a source says, by their names in CSL. */
  private static Map<String, Optional<String>> texts(CslDetails details) {
    return Stream.of(
            text("container-title", details.containerTitle()),
            text("collection-title", details.collectionTitle()),
            text("collection-number", details.collectionNumber()),
            text("publisher", details.publisher()),
            text("publisher-place", details.publisherPlace()),
            text("authority", details.authority()),
            text("volume", details.volume()),
            text("issue", details.issue()),
            text("page", details.page()),
            text("number", details.number()),
            text("number-of-pages", details.numberOfPages()),
            text("chapter-number", details.chapterNumber()),
            text("section", details.section()),
            text("edition", details.edition()),
            text("genre", details.genre()),
            text("event-title", details.event()),
            text("event-place", details.eventPlace()),
            text("ISBN", details.isbn()),
            text("ISSN", details.issn()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
  }

  private static Map.Entry<String, Optional<String>> text(String key, @Nullable String value) {
    return Map.entry(key, Optional.ofNullable(value));
  }
}
