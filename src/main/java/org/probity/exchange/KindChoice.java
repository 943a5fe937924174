package org.probity.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probity.model.SourceKind;

/**
 * What the author states of entries: the kinds of those whose type does not decide it, and which of
 * them to add although they look like a source that is there.
 *
 * @param byId the kind of single sources, by the id that they will have
 * @param others the kind of all others; null if the author states none
 * @param anyway the ids that the entries will have that are no duplicates, whatever they look like
 */
public record KindChoice(
    Map<String, SourceKind> byId, @Nullable SourceKind others, Set<String> anyway) {
  public KindChoice {
    byId = Map.copyOf(byId);
    anyway = Set.copyOf(anyway);
  }

  /** Kinds alone. */
  public KindChoice(Map<String, SourceKind> byId, @Nullable SourceKind others) {
    this(byId, others, Set.of());
  }

  /** Every id that is named. */
  Set<String> named() {
    Set<String> named = new TreeSet<>(byId.keySet());
    named.addAll(anyway);
    return named;
  }

  /** Nothing is stated. */
  public static KindChoice none() {
    return new KindChoice(Map.of(), null);
  }

  Optional<SourceKind> of(String id, @Nullable SourceKind stated) {
    SourceKind chosen = byId.get(id);
    return Optional.ofNullable(chosen != null ? chosen : stated != null ? stated : others);
  }
}
