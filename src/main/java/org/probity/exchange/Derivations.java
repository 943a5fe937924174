package org.probity.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probity.model.Source;

/**
 * Which source a new one derives from. An export names it by the id that it had there; here it may
 * have another one, be there already, or be missing.
 */
final class Derivations {
  private static final String COUNTS =
      "; until you say which, it counts by its own origin or publisher";

  /**
   * New sources with what they derive from.
   *
   * @param dropped why a source no longer derives from anything, by its id
   */
  record Resolved(Map<String, Source> sources, Map<String, String> dropped) {}

  private final Set<String> there;
  private final Map<String, String> byOwnId = new HashMap<>();

  /**
   * @param there the ids of the case and its libraries
   */
  Derivations(Set<String> there) {
    this.there = there;
  }

  /** The entry is now the source with this id. */
  void standsFor(BibliographyItem item, String id) {
    SourceIds.own(item).ifPresent(own -> byOwnId.putIfAbsent(own, id));
  }

  /** The new sources, each deriving from what is there or new, and never from itself. */
  Resolved of(Map<String, Source> planned) {
    Map<String, Source> sources = new LinkedHashMap<>(planned);
    Map<String, String> dropped = new HashMap<>();
    planned.forEach(
        (id, source) -> {
          String named = source.derivesFrom();
          if (named == null) {
            return;
          }
          String meant = byOwnId.getOrDefault(named, named);
          boolean exists = there.contains(meant) || planned.containsKey(meant);
          if (!exists) {
            dropped.put(id, "derives-from left out: no source " + ItemText.quoted(named) + COUNTS);
          }
          sources.put(id, deriving(source, exists ? meant : null));
        });
    planned.keySet().forEach(id -> breakCircle(id, sources, dropped));
    return new Resolved(sources, dropped);
  }

  private static void breakCircle(
      String id, Map<String, Source> sources, Map<String, String> dropped) {
    Set<String> way = new HashSet<>();
    String next = id;
    while (next != null && way.add(next)) {
      Source source = sources.get(next);
      next = source == null ? null : source.derivesFrom();
    }
    Source source = sources.get(id);
    if (id.equals(next) && source != null) {
      dropped.put(id, "derives-from left out: it leads back to the source itself" + COUNTS);
      sources.put(id, deriving(source, null));
    }
  }

  private static Source deriving(Source source, @Nullable String from) {
    return new Source(
        source.kind(),
        source.title(),
        source.publisher(),
        source.author(),
        source.published(),
        source.url(),
        source.origin(),
        from,
        source.voice(),
        source.certainty(),
        source.archived(),
        source.sha256(),
        source.accessed(),
        source.language(),
        source.note(),
        source.csl());
  }
}
