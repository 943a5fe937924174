package org.probity.analysis.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.AlteredCase;
import org.probity.fact.Admission;
import org.probity.fact.CaseFacts;
import org.probity.model.Case;
import org.probity.model.Claim;
import org.probity.model.Source;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.Question;
import org.probity.pipeline.WeighedCase;

/**
 * The evidence of one question with some of what is different in another. The items are numbered
 * from 0: the kind of subject, the sources that are described otherwise, the claims and their
 * citations in the order of the case, and the date itself.
 */
final class EvidenceMixture {
  /** What an item takes over. */
  private record Slot(@Nullable String key, MixedClaim.@Nullable Part part, ChangedItem item) {}

  private static final String DATE = "date";
  private static final String SOURCE = "source ";
  private static final String SUBJECT = "subject";

  private final Question before;
  private final Question after;
  private final Map<String, MixedClaim> claims = new LinkedHashMap<>();
  private final List<Slot> slots = new ArrayList<>();
  private final LocalDate latest;

  EvidenceMixture(Question before, Question after) {
    this.before = before;
    this.after = after;
    this.latest = before.knownBy().isAfter(after.knownBy()) ? before.knownBy() : after.knownBy();
    addSubject();
    addSources();
    addClaims();
    if (!before.asOf().equals(after.asOf())) {
      String words = "the date itself, from which periods are reckoned: " + after.asOf();
      slots.add(new Slot(DATE, null, new ChangedItem(DATE, after.asOf().toString(), words)));
    }
  }

  private void addSubject() {
    if (before.subject().subject().kind() != after.subject().subject().kind()) {
      String kind = after.subject().subject().kind().word();
      slots.add(
          new Slot(
              SUBJECT,
              null,
              new ChangedItem("subject-kind", kind, "the subject is of kind " + kind)));
    }
  }

  private void addSources() {
    Map<String, Source> earlier = before.subject().sources();
    after
        .subject()
        .sources()
        .forEach(
            (id, source) -> {
              Source former = earlier.get(id);
              if (former != null && !former.equals(source)) {
                slots.add(
                    new Slot(
                        SOURCE + id,
                        null,
                        new ChangedItem(
                            "source-changed", id, "described otherwise: source " + id)));
              }
            });
  }

  private void addClaims() {
    ClaimStates one = new ClaimStates(before.subject(), before.asOf(), before.knownBy());
    ClaimStates other = new ClaimStates(after.subject(), after.asOf(), after.knownBy());
    Set<String> ids = new LinkedHashSet<>(other.ids());
    ids.addAll(one.ids());
    for (String id : ids) {
      MixedClaim mixed = new MixedClaim(id, one, other);
      claims.put(id, mixed);
      mixed.parts().forEach(part -> slots.add(new Slot(null, part, part.item())));
    }
  }

  /** The items, by number. */
  List<ChangedItem> items() {
    return slots.stream().map(Slot::item).toList();
  }

  /** A mixture that was weighed, with all that rules on claims can see of it. */
  record Weighed(WeighedCase weighed, List<Object> seen) {}

  /** The evidence before with these items of the evidence after. */
  Weighed weighed(BitSet taken, Evaluator evaluator) {
    Set<Object> keys = new LinkedHashSet<>();
    taken.stream()
        .mapToObj(slots::get)
        .forEach(
            slot ->
                keys.add(slot.part() == null ? Objects.requireNonNull(slot.key()) : slot.part()));
    List<Claim> mixed = new ArrayList<>();
    Map<String, Boolean> later = new HashMap<>();
    for (MixedClaim claim : claims.values()) {
      MixedClaim.Mixed one = claim.with(keys::contains);
      if (one != null) {
        mixed.add(one.claim());
        later.put(one.claim().id(), one.later());
      }
    }
    Case template = (keys.contains(SUBJECT) ? after : before).subject();
    Case subject = AlteredCase.holding(template, sources(keys), mixed);
    LocalDate asOf = (keys.contains(DATE) ? after : before).asOf();
    Admission admission = new Admission(subject, latest);
    CaseFacts facts =
        CaseFacts.of(
            subject,
            asOf,
            latest,
            admission,
            claim -> (later.getOrDefault(claim.id(), false) ? after : before).asOf());
    List<Object> seen = new ArrayList<>(List.of(asOf, template.subject().kind()));
    facts.applied().forEach(claim -> seen.add(AlteredCase.citing(claim, List.of())));
    return new Weighed(evaluator.weigh(subject, admission, facts), seen);
  }

  private Map<String, Source> sources(Set<Object> keys) {
    Map<String, Source> sources = new HashMap<>(after.subject().sources());
    before
        .subject()
        .sources()
        .forEach(
            (id, source) -> {
              if (!keys.contains(SOURCE + id)) {
                sources.put(id, source);
              }
            });
    return sources;
  }
}
