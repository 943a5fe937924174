package org.probity.exchange;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.model.SourceKind;

/**
 * The kinds that the author states for entries whose type does not decide it.
 *
 * @param byId the kind of single sources, by the id that they will have
 * @param others the kind of all others; null if the author states none
 */
public record KindChoice(Map<String, SourceKind> byId, @Nullable SourceKind others) {
  public KindChoice {
    byId = Map.copyOf(byId);
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
