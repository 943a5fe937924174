package org.probity.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probity.citation.CslFields;
import org.probity.model.PartialDate;
import org.probity.model.Source;

/** The sources that are there already, by what tells that two are one document. */
final class KnownSources {
  /** A document that is there already. */
  record Match(String id, String by) {}

  private static final String COPY = "archived copy";

  private final Map<String, Match> byTrait = new HashMap<>();
  private final Map<String, Source> byId = new LinkedHashMap<>();

  /** The source is there from now on. */
  void add(String id, Source source) {
    byId.put(id, source);
    traits(source.url(), CslFields.doi(source.url()), source.archived())
        .forEach((trait, by) -> byTrait.putIfAbsent(trait, new Match(id, by)));
    String doi = doiInNote(source.note());
    if (doi != null) {
      byTrait.putIfAbsent(doiTrait(doi), new Match(id, "DOI"));
    }
    byTrait.putIfAbsent(
        nameTrait(source.title(), source.publisher(), source.published()),
        new Match(id, "title, publisher and date"));
  }

  /** The ids of all sources. */
  Set<String> ids() {
    return byId.keySet();
  }

  /** The title of a source that is there. */
  String title(String id) {
    Source source = byId.get(id);
    return source == null ? "" : source.title();
  }

  /** The source that is the same document as the entry. */
  Optional<Match> find(BibliographyItem item) {
    if (item.isOwn() && byId.containsKey(item.key())) {
      return Optional.of(new Match(item.key(), "id"));
    }
    Map<String, String> traits = traits(item.url(), item.doi(), item.archived());
    for (Map.Entry<String, String> trait : traits.entrySet()) {
      Match match = byTrait.get(trait.getKey());
      if (match != null) {
        String by = match.by().equals(COPY) ? COPY : trait.getValue();
        return Optional.of(new Match(match.id(), by));
      }
    }
    return traits.isEmpty()
        ? Optional.ofNullable(
            byTrait.get(nameTrait(item.title(), item.publisher(), item.published())))
        : Optional.empty();
  }

  /** What tells a document, each with the words for it. */
  private static Map<String, String> traits(
      @Nullable String url, @Nullable String doi, @Nullable String archived) {
    Map<String, String> traits = new LinkedHashMap<>();
    if (doi != null) {
      traits.put(doiTrait(doi), "DOI");
    }
    if (url != null) {
      traits.putIfAbsent(Addresses.compared(url), "URL");
      traits.putIfAbsent(Addresses.compared(Addresses.original(url)), COPY);
    }
    if (archived != null) {
      traits.putIfAbsent(Addresses.compared(archived), COPY);
      traits.putIfAbsent(Addresses.compared(Addresses.original(archived)), COPY);
    }
    return traits;
  }

  private static String doiTrait(String doi) {
    return "doi:" + doi.toLowerCase(Locale.ROOT);
  }

  private static @Nullable String doiInNote(@Nullable String note) {
    return note == null
        ? null
        : note.lines().map(CslFields::doi).filter(doi -> doi != null).findFirst().orElse(null);
  }

  private static String nameTrait(
      String title, @Nullable String publisher, @Nullable PartialDate published) {
    String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return "name:" + plain + "|" + publisher + "|" + published;
  }
}
