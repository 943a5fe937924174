package org.probity.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.citation.CslFields;
import org.probity.model.CslDetails;
import org.probity.model.Source;

/** The sources that are there already, by what tells that two are one document. */
final class KnownSources {
  /**
   * A document that is there already.
   *
   * @param by what is the same, in words
   */
  record Match(String id, String by) {}

  private static final String COPY = "archived copy";
  private static final String ID = "id";

  private final Map<String, Match> byTrait = new HashMap<>();
  private final Map<String, List<String>> byLikeness = new HashMap<>();
  private final Map<String, Source> byId = new LinkedHashMap<>();
  private final Set<String> fresh = new HashSet<>();

  /** The source is there from now on. */
  void add(String id, Source source) {
    byId.put(id, source);
    traits(source.url(), CslFields.doi(source.url()), source.archived())
        .forEach((trait, by) -> byTrait.putIfAbsent(trait, new Match(id, by)));
    CslDetails details = source.csl();
    Stream.of(doiInNote(source.note()), Optional.ofNullable(details).map(CslDetails::doi))
        .flatMap(Optional::stream)
        .forEach(doi -> byTrait.putIfAbsent(doiTrait(doi), new Match(id, "DOI")));
    DocumentTraits.traits(source)
        .forEach(trait -> byLikeness.computeIfAbsent(trait, none -> new ArrayList<>()).add(id));
  }

  /** The same for a source that comes from the bibliography that is being read. */
  void addNew(String id, Source source) {
    add(id, source);
    fresh.add(id);
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
    Optional<String> ownId = SourceIds.own(item).filter(byId::containsKey);
    if (ownId.isPresent() && !isAnother(item, ownId.get())) {
      return ownId.map(id -> new Match(id, ID));
    }
    Map<String, String> traits = traits(item.url(), item.doi(), item.archived());
    for (Map.Entry<String, String> trait : traits.entrySet()) {
      Match match = byTrait.get(trait.getKey());
      if (match != null) {
        String by = match.by().equals(COPY) ? COPY : trait.getValue();
        return Optional.of(new Match(match.id(), by));
      }
    }
    Optional<String> named = traits.isEmpty() ? named(item) : Optional.empty();
    return named
        .map(id -> new Match(id, "title, publisher and date"))
        .or(() -> byKey(item).map(id -> new Match(id, ID)));
  }

  /** The source that was there before, of the same title, publisher and date. */
  private Optional<String> named(BibliographyItem item) {
    return byLikeness.getOrDefault(DocumentTraits.byPublisher(item), List.of()).stream()
        .filter(id -> !fresh.contains(id))
        .filter(id -> Objects.equals(item.published(), source(id).published()))
        .findFirst();
  }

  /**
   * The source that is probably the same document: of the same title and date, and on the same host
   * or, where one of the two has no address, by the same publisher.
   */
  Optional<Match> findProbable(BibliographyItem item) {
    boolean titled = !DocumentTraits.plain(item.title()).isEmpty();
    return DocumentTraits.probable(item).entrySet().stream()
        .filter(trait -> titled)
        .flatMap(
            trait ->
                byLikeness.getOrDefault(trait.getKey(), List.of()).stream()
                    .filter(id -> DocumentTraits.overlap(item.published(), source(id).published()))
                    .map(id -> new Match(id, trait.getValue())))
        .findFirst();
  }

  private Source source(String id) {
    Source source = byId.get(id);
    if (source == null) {
      throw new IllegalStateException("an id without a source: " + id);
    }
    return source;
  }

  /** The source that was there before under the id that the entry would get. */
  private Optional<String> byKey(BibliographyItem item) {
    String id = SourceIds.wanted(item);
    return byId.containsKey(id)
            && !fresh.contains(id)
            && DocumentTraits.isEdited(item, source(id), SourceIds.isChosen(item))
        ? Optional.of(id)
        : Optional.empty();
  }

  /** Whether the source with the entry's own id has neither its title nor its address. */
  private boolean isAnother(BibliographyItem item, String id) {
    Source source = source(id);
    String url = item.url();
    String there = source.url();
    return !DocumentTraits.plain(item.title()).equals(DocumentTraits.plain(source.title()))
        && (url == null
            || there == null
            || !Addresses.compared(url).equals(Addresses.compared(there)))
        && !(url == null && there == null);
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

  private static Optional<String> doiInNote(@Nullable String note) {
    return Stream.ofNullable(note)
        .flatMap(String::lines)
        .map(CslFields::doi)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
