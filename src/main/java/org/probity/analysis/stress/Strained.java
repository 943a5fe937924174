package org.probity.analysis.stress;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.probity.pipeline.WeighedCase;
import org.probity.policy.Edition;
import org.probity.policy.Rung;

/**
 * What was found about a case that was put to the test.
 *
 * @param citations what the outcome relies on among single citations
 * @param sources the same among sources, each with all its citations
 * @param origins the same among independent origins, each with all its citations
 */
record Strained(
    WeighedCase whole,
    Edition edition,
    Evidence evidence,
    Judge judge,
    Relied citations,
    Relied sources,
    Relied origins) {

  /**
   * Evidence that changes an outcome when it is added.
   *
   * @param kept numbers of citations that leave the outcome as it is, on their own
   * @param added numbers of further citations
   */
  record Counterexample(BitSet kept, BitSet added, Rung becomes) {}

  Rung outcome() {
    return judge.outcome(evidence.all());
  }

  /** The outcome of the whole case without these citations. */
  Rung without(BitSet lost) {
    BitSet kept = evidence.all();
    kept.andNot(lost);
    return judge.outcome(kept);
  }

  /**
   * Whether each support alone gives the outcome, and the whole without each correction does not.
   */
  boolean isConfirmed() {
    Rung outcome = outcome();
    return citations.supports().stream().allMatch(set -> judge.outcome(set) == outcome)
        && Stream.of(citations, sources, origins)
            .flatMap(relied -> relied.corrections().stream())
            .allMatch(set -> without(set) != outcome);
  }

  /** Whether what pulls either way was tried in every combination that could matter. */
  boolean isExhaustive() {
    return Stream.of(citations, sources, origins)
        .allMatch(relied -> relied.reliance().exhaustive());
  }

  /** Among all that was judged, the fewest citations whose addition changes the outcome. */
  Optional<Counterexample> counterexample() {
    Rung outcome = outcome();
    List<BitSet> same = judged(rung -> rung == outcome);
    List<BitSet> others = judged(rung -> rung != outcome);
    return others.stream()
        .flatMap(more -> counterexamples(more, same))
        .min(
            Comparator.comparingInt((Counterexample found) -> found.added().cardinality())
                .thenComparingInt(found -> found.kept().cardinality()));
  }

  private List<BitSet> judged(Predicate<Rung> wanted) {
    return judge.judged().entrySet().stream()
        .filter(entry -> wanted.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Stream<Counterexample> counterexamples(BitSet more, List<BitSet> same) {
    return same.stream()
        .filter(kept -> HittingSets.contains(more, kept))
        .map(
            kept -> {
              BitSet added = (BitSet) more.clone();
              added.andNot(kept);
              return new Counterexample(kept, added, judge.outcome(more));
            });
  }
}
