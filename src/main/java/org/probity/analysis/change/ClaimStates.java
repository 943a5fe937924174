package org.probity.analysis.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.AlteredCase;
import org.probity.fact.Admission;
import org.probity.model.Case;
import org.probity.model.Citation;
import org.probity.model.Claim;
import org.probity.model.InForce;
import org.probity.model.Stance;

/** How the claims of a case stand on a date, each with the citations that count by then. */
final class ClaimStates {
  private final Case subject;
  private final LocalDate asOf;
  private final Admission admission;

  ClaimStates(Case subject, LocalDate asOf, LocalDate knownBy) {
    this.subject = subject;
    this.asOf = asOf;
    this.admission = new Admission(subject, knownBy);
  }

  /** What one source says for or against a claim. */
  record Said(String source, Stance stance) {}

  /** The ids of all claims, in the order of the case. */
  Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    subject.claims().forEach(claim -> ids.add(claim.id()));
    return ids;
  }

  /** The claim as the case has it, with its citations; null if the case does not have it. */
  @Nullable Claim claim(String id) {
    return subject.claim(id).orElse(null);
  }

  /** The claim as rules see it, without citations; null if it is not in force. */
  @Nullable Claim form(String id) {
    Claim claim = claim(id);
    return claim == null || claim.inForceOn(asOf) != InForce.YES
        ? null
        : AlteredCase.citing(claim.asOf(asOf), List.of());
  }

  /** The citations of the claim that count, by source and stance. */
  Map<Said, List<Citation>> citations(String id) {
    Map<Said, List<Citation>> found = new LinkedHashMap<>();
    Claim claim = claim(id);
    if (claim != null) {
      for (Citation citation : admission.admitted(claim.sources())) {
        found
            .computeIfAbsent(
                new Said(citation.source(), citation.stance()), any -> new ArrayList<>())
            .add(citation);
      }
    }
    return found;
  }

  /** Whether the case has the citation, be it admissible or not. */
  boolean cites(String id, Said said) {
    Claim claim = claim(id);
    return claim != null
        && claim.sources().stream()
            .anyMatch(one -> one.source().equals(said.source()) && one.stance() == said.stance());
  }

  /** When the source became public, in words. */
  String published(String source) {
    return String.valueOf(admission.source(source).publicOn());
  }
}
