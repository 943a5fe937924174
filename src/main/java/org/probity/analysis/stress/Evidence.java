package org.probity.analysis.stress;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probity.analysis.AlteredCase;
import org.probity.fact.CaseFacts.Status;
import org.probity.model.Case;
import org.probity.model.Citation;
import org.probity.model.Claim;
import org.probity.model.Stance;
import org.probity.pipeline.WeighedCase;

/**
 * The admissible citations of a case on a date, numbered from 0 in the order of its claims, and the
 * case with some of them left out.
 *
 * <p>They are those of the claims in force, and of the claims that others take the place of: these
 * come back into force when the others lose their citations. What the case says of a claim stays; a
 * claim may be left without any source. Not safe for use by several threads.
 */
final class Evidence {
  /**
   * A claim with citations that can be left out.
   *
   * @param places for each citation of the claim, its number; -1 for one that is not admissible
   * @param all the numbers
   * @param kept the forms of the claim that were made, by the numbers that they keep
   */
  private record Part(Claim claim, List<Integer> places, BitSet all, Map<BitSet, Claim> kept) {}

  private final Case whole;
  private final Map<ClaimCitation, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Part> parts = new HashMap<>();

  /** The citations of a case as it was weighed. */
  Evidence(WeighedCase weighed) {
    this.whole = weighed.subject();
    for (Claim claim : whole.claims()) {
      Status status = weighed.facts().status().get(claim.id());
      if (status == Status.APPLIED || status == Status.SUPERSEDED) {
        parts.put(claim.id(), part(claim, weighed));
      }
    }
  }

  private Part part(Claim claim, WeighedCase weighed) {
    List<Integer> places = new ArrayList<>();
    BitSet all = new BitSet();
    for (Citation citation : claim.sources()) {
      if (!weighed.admission().admits(citation.source())) {
        places.add(-1);
        continue;
      }
      ClaimCitation item = new ClaimCitation(claim.id(), citation.source(), citation.stance());
      int place = numbers.computeIfAbsent(item, any -> numbers.size());
      places.add(place);
      all.set(place);
    }
    return new Part(claim, List.copyOf(places), all, new HashMap<>());
  }

  /** The citations, by number. */
  List<ClaimCitation> citations() {
    return List.copyOf(numbers.keySet());
  }

  /** The numbers of all citations. */
  BitSet all() {
    BitSet all = new BitSet();
    all.set(0, numbers.size());
    return all;
  }

  /** The numbers of the citations of this stance. */
  BitSet citing(Stance stance) {
    BitSet found = new BitSet();
    numbers.forEach(
        (citation, number) -> {
          if (citation.stance() == stance) {
            found.set(number);
          }
        });
    return found;
  }

  /** The case with these citations only. */
  Case keeping(BitSet kept) {
    return AlteredCase.of(whole, claim -> keeping(claim, kept));
  }

  private Claim keeping(Claim claim, BitSet kept) {
    Part part = parts.get(claim.id());
    if (part == null) {
      return claim;
    }
    BitSet own = (BitSet) part.all().clone();
    own.and(kept);
    return own.equals(part.all())
        ? claim
        : part.kept().computeIfAbsent(own, left -> only(part, left));
  }

  private static Claim only(Part part, BitSet wanted) {
    List<Citation> left = new ArrayList<>();
    for (int i = 0; i < part.places().size(); i++) {
      int place = part.places().get(i);
      if (place < 0 || wanted.get(place)) {
        left.add(part.claim().sources().get(i));
      }
    }
    return AlteredCase.citing(part.claim(), left);
  }
}
