package org.probity.analysis.stress;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The numbers, from 1, by which a stress report names citations: those that matter first, claim by
 * claim, the claims of those with the greatest responsibility first.
 */
final class CitationNumbers {
  private final List<Integer> order;
  private final Map<Integer, Integer> shares = new HashMap<>();
  private final Map<Integer, Integer> numbers = new HashMap<>();

  CitationNumbers(Strained found) {
    List<ClaimCitation> citations = found.evidence().citations();
    Relied relied = found.citations();
    for (int i = 0; i < relied.items().size(); i++) {
      shares.put(Integer.valueOf(relied.items().names().get(i)), relied.reliance().shareOf(i));
    }
    Map<String, Integer> ofClaims = new HashMap<>();
    for (int i = 0; i < citations.size(); i++) {
      ofClaims.merge(citations.get(i).claim(), lastIfNone(share(i)), Math::min);
    }
    this.order =
        IntStream.range(0, citations.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> share(i) == 0)
                    .thenComparing(i -> ofClaims.getOrDefault(citations.get(i).claim(), 0))
                    .thenComparing(i -> citations.get(i).claim())
                    .thenComparing(i -> lastIfNone(share(i)))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    order.forEach(i -> numbers.put(i, numbers.size() + 1));
  }

  private static int lastIfNone(int share) {
    return share == 0 ? Integer.MAX_VALUE : share;
  }

  /** The places of the citations in the evidence, in the order of their numbers. */
  List<Integer> inOrder() {
    return order;
  }

  /** The number of the citation at a place in the evidence. */
  int of(int place) {
    return numbers.getOrDefault(place, 0);
  }

  /** The numbers of these citations, lowest first. */
  List<Integer> of(BitSet places) {
    List<Integer> found = new ArrayList<>();
    places.stream().map(this::of).sorted().forEach(found::add);
    return List.copyOf(found);
  }

  /** How many citations, this one among them, must be lost together; 0 if it does not matter. */
  int share(int place) {
    return shares.getOrDefault(place, 0);
  }
}
