package org.probity.exchange;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.JsonText;
import org.probity.citation.CslFields;
import org.probity.model.Case;
import org.probity.model.CslName;
import org.probity.model.PartialDate;
import org.probity.model.Source;
import org.probity.model.Vocabulary;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sources of a case as CSL-JSON, which Zotero and others import. What CSL has no field for is
 * kept in the note, line by line, so that {@link CaseImport} finds it again.
 */
public final class CslJsonExport {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CslJsonExport() {}

  /** The items in the order of their ids; lines end with {@code \n}, the last one too. */
  public static String of(Case value) {
    ArrayNode items = NODES.arrayNode();
    value.sources().forEach((id, source) -> items.add(item(id, source)));
    return JsonText.of(items);
  }

  private static ObjectNode item(String id, Source source) {
    CslFields fields = CslFields.of(id, source);
    ObjectNode item = NODES.objectNode();
    item.put("id", id);
    item.put("type", fields.type());
    item.put("title", source.title());
    List<CslName> authors = fields.details().authors();
    if (!authors.isEmpty()) {
      CslJsonDetails.write("author", authors, item);
    } else if (fields.author() != null) {
      item.putArray("author").addObject().put("literal", fields.author());
    }
    CslJsonDetails.write(fields, item);
    put(item, "issued", source.published());
    put(item, "accessed", source.accessed());
    put(item, "URL", source.url());
    put(item, "DOI", fields.doi());
    put(item, "archive_location", source.archived());
    put(item, "language", source.language());
    item.put("note", note(id, source));
    return item;
  }

  private static void put(ObjectNode item, String key, @Nullable String value) {
    if (value != null) {
      item.put(key, value);
    }
  }

  private static void put(ObjectNode item, String key, @Nullable PartialDate date) {
    if (date != null) {
      ArrayNode parts = item.putObject(key).putArray("date-parts").addArray();
      CslFields.numbers(date).forEach(parts::add);
    }
  }

  private static String note(String id, Source source) {
    List<String> lines = new ArrayList<>();
    if (source.note() != null) {
      lines.add(ExtraLines.noteLines(source.note()));
    }
    own(id, source)
        .forEach(
            entry -> {
              if (entry.getValue() != null) {
                lines.add(ExtraLines.line(entry.getKey(), entry.getValue()));
              }
            });
    return String.join("\n", lines);
  }

  private static List<Map.Entry<String, @Nullable String>> own(String id, Source source) {
    List<Map.Entry<String, @Nullable String>> own = new ArrayList<>();
    own.add(entry(ExtraLines.ID, id));
    own.add(entry("kind", source.kind().word()));
    own.add(entry(ExtraLines.CSL, ItemDetails.stated(source.csl())));
    own.add(entry("publisher", source.publisher()));
    own.add(entry("author", source.author()));
    own.add(entry("origin", source.origin()));
    own.add(entry("derives-from", source.derivesFrom()));
    own.add(entry("voice", word(source.voice())));
    own.add(entry("certainty", word(source.certainty())));
    own.add(entry("sha256", source.sha256()));
    return own;
  }

  private static Map.Entry<String, @Nullable String> entry(String key, @Nullable String value) {
    return new SimpleImmutableEntry<>(key, value);
  }

  private static @Nullable String word(@Nullable Vocabulary word) {
    return word == null ? null : word.word();
  }
}
