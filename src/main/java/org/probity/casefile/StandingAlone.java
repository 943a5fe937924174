package org.probity.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.model.Case;
import org.probity.model.Claim;
import org.probity.model.HistoryEntry;
import org.probity.model.Source;
import org.probity.model.Wording;

/**
 * Takes into a case the sources and wordings of its libraries that it needs, so that it needs no
 * library any more.
 */
final class StandingAlone {
  private StandingAlone() {}

  /**
   * The case with its own sources and wordings, those of {@code wordings} that its statements can
   * be held against, and those of {@code shared} that these and its claims cite or that the sources
   * derive from.
   */
  static Case of(Case read, Map<String, Source> shared, Map<String, Wording> wordings) {
    Map<String, Wording> beside = new HashMap<>(wordings);
    beside.putAll(read.wordings());
    List<Wording> own =
        read.statements().stream().flatMap(said -> said.wordingIn(beside).stream()).toList();
    beside.keySet().removeIf(id -> !read.wordings().containsKey(id) && none(own, beside.get(id)));
    Map<String, Source> sources = new HashMap<>(read.sources());
    read.sources().values().forEach(source -> take(source.derivesFrom(), shared, sources));
    Stream.of(
            read.claims().stream().map(Claim::sources),
            read.history().stream().map(HistoryEntry::sources),
            beside.values().stream().map(Wording::sources))
        .flatMap(holders -> holders)
        .flatMap(List::stream)
        .forEach(citation -> take(citation.source(), shared, sources));
    return new Case(
        read.format(),
        read.id(),
        read.title(),
        read.subject(),
        read.history(),
        List.of(),
        sources,
        beside,
        read.activities(),
        read.listings(),
        read.conduct(),
        read.findings(),
        read.measures(),
        read.responses(),
        read.statements(),
        read.attributes(),
        read.searches());
  }

  private static boolean none(List<Wording> own, @Nullable Wording wording) {
    return wording == null || own.stream().noneMatch(wording::isBeside);
  }

  private static void take(
      @Nullable String id, Map<String, Source> shared, Map<String, Source> sources) {
    String next = id;
    while (next != null && !sources.containsKey(next)) {
      Source source = shared.get(next);
      if (source == null) {
        throw new IllegalStateException("a checked case refers to no unknown source: " + next);
      }
      sources.put(next, source);
      next = source.derivesFrom();
    }
  }
}
