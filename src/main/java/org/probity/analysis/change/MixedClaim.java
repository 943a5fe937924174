package org.probity.analysis.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.AlteredCase;
import org.probity.analysis.change.ClaimStates.Said;
import org.probity.model.Citation;
import org.probity.model.Claim;

/**
 * A claim that two questions may see differently: whether it is in force, what it says, and which
 * citations of it count.
 *
 * <p>A claim that is new together with all its citations has no item of its own; it comes with any
 * of them. The citations of a claim that goes away have none; they go with it.
 */
final class MixedClaim {
  /** A part of the claim that can be taken over alone; of the whole claim if nothing is said. */
  record Part(@Nullable Said said, ChangedItem item) {}

  /** The claim with some parts taken over. */
  record Mixed(Claim claim, boolean later) {}

  private final @Nullable Claim earlier;
  private final @Nullable Claim later;
  private final Map<Said, List<Citation>> before;
  private final Map<Said, List<Citation>> after;
  private final boolean comesWithCitations;
  private final List<Part> parts = new ArrayList<>();

  MixedClaim(String id, ClaimStates one, ClaimStates other) {
    Claim formBefore = one.form(id);
    Claim formAfter = other.form(id);
    this.earlier = formBefore == null ? null : one.claim(id);
    this.later = formAfter == null ? null : other.claim(id);
    this.before = one.citations(id);
    this.after = other.citations(id);
    this.comesWithCitations = earlier == null && before.isEmpty() && !after.isEmpty();
    Claim shown = formAfter == null ? formBefore : formAfter;
    if (shown != null && !Objects.equals(formBefore, formAfter) && !comesWithCitations) {
      String words = id + ": " + shown.text();
      parts.add(new Part(null, item(id, words, one.claim(id) != null, other.claim(id) != null)));
    }
    if (later != null) {
      addCitations(id, one, other);
    }
  }

  private ChangedItem item(String id, String claim, boolean wasThere, boolean isThere) {
    if (earlier == null) {
      return wasThere
          ? new ChangedItem("claim-in-force", id, "in force: " + claim)
          : new ChangedItem("claim-added", id, "added: " + claim);
    }
    if (later == null) {
      return isThere
          ? new ChangedItem("claim-over", id, "no longer in force: " + claim)
          : new ChangedItem("claim-taken-out", id, "taken out: " + claim);
    }
    return new ChangedItem("claim-changed", id, "otherwise: " + claim);
  }

  private void addCitations(String id, ClaimStates one, ClaimStates other) {
    Set<Said> all = new LinkedHashSet<>(before.keySet());
    all.addAll(after.keySet());
    for (Said said : all) {
      List<Citation> earlierOnes = before.getOrDefault(said, List.of());
      List<Citation> laterOnes = after.getOrDefault(said, List.of());
      if (!earlierOnes.equals(laterOnes)) {
        String kind =
            earlierOnes.isEmpty()
                ? one.cites(id, said) ? "published" : "added"
                : laterOnes.isEmpty() ? "withdrawn" : "changed";
        String when = kind.equals("published") ? " " + other.published(said.source()) : "";
        String words =
            said.source() + " " + said.stance().word() + " " + id + " (" + kind + when + ")";
        parts.add(new Part(said, new ChangedItem("citation-" + kind, said.source(), words)));
      }
    }
  }

  /** The parts in which the two questions differ; empty if they see the claim alike. */
  List<Part> parts() {
    return List.copyOf(parts);
  }

  /** The claim with these parts taken over; null if it is then not in force. */
  @Nullable Mixed with(Predicate<Part> taken) {
    boolean whole =
        comesWithCitations
            ? parts.stream().anyMatch(taken)
            : parts.stream().anyMatch(part -> part.said() == null && taken.test(part));
    boolean asLater = whole || earlier != null && later != null && !hasOwnPart();
    Claim claim = asLater ? later : earlier;
    return claim == null ? null : new Mixed(AlteredCase.citing(claim, citations(taken)), asLater);
  }

  private boolean hasOwnPart() {
    return parts.stream().anyMatch(part -> part.said() == null);
  }

  private List<Citation> citations(Predicate<Part> taken) {
    Map<Said, List<Citation>> left = new LinkedHashMap<>(before);
    for (Part part : parts) {
      Said said = part.said();
      if (said != null && taken.test(part)) {
        left.put(said, after.getOrDefault(said, List.of()));
      }
    }
    return left.values().stream().flatMap(List::stream).toList();
  }
}
