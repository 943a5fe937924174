package org.probity.analysis.stress;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds all minimal supports and corrections of an outcome together: each kind is the minimal
 * hitting sets of the other.
 *
 * <p>A smallest set that hits every correction known so far is tried as a support. If it is not
 * enough, what is lost from the set that shows it contains a correction that is not known yet.
 *
 * <p>Source: D. Gunopulos and others, Discovering all most specific sentences, ACM Transactions on
 * Database Systems 28, 2003 (dualize and advance).
 */
final class MinimalSets {
  private final Trial trial;
  private final int limit;
  private final Sufficiency sufficiency;
  private final HittingSets corrections = new HittingSets(HittingSets.USUAL);
  private final Set<BitSet> supports = new LinkedHashSet<>();

  /**
   * A search among the items of a trial.
   *
   * @param limit how many sets of each kind to look for, at least 1
   */
  MinimalSets(Trial trial, int limit) {
    this.trial = trial;
    this.limit = limit;
    this.sufficiency = new Sufficiency(trial);
  }

  /**
   * One minimal support.
   *
   * @throws LimitReached if too many sets would have to be judged
   */
  BitSet first() {
    return new MinimalSubset(kept -> sufficiency.counterexample(kept).isEmpty())
        .of(trial.items().all());
  }

  /** All of both kinds, or those found before a limit was reached. */
  Reliance find() {
    boolean complete;
    try {
      seed();
      complete = search();
    } catch (LimitReached tooMany) {
      complete = false;
    }
    if (complete) {
      supports.retainAll(Set.copyOf(corrections.minimal()));
    } else {
      contraries().forEach(this::drop);
    }
    return new Reliance(
        List.copyOf(supports), corrections.family(), complete, sufficiency.isExhaustive());
  }

  /** Starts from one support, and from the corrections that show that it is minimal. */
  private void seed() {
    BitSet support = first();
    supports.add(support);
    for (int item : support.stream().toArray()) {
      BitSet less = (BitSet) support.clone();
      less.clear(item);
      sufficiency.counterexample(less).ifPresent(this::correct);
    }
  }

  private void correct(BitSet kept) {
    corrections.add(
        new MinimalSubset(lost -> !trial.isSame(trial.without(lost))).of(trial.without(kept)));
    drop(kept);
  }

  private void drop(BitSet contrary) {
    supports.removeIf(support -> HittingSets.contains(contrary, support));
  }

  /** Whether everything was found before a limit was reached. */
  private boolean search() {
    while (true) {
      Optional<BitSet> candidate = candidate();
      Optional<BitSet> contrary =
          candidate.isPresent() ? sufficiency.counterexample(candidate.get()) : contrary();
      if (contrary.isPresent()) {
        if (corrections.family().size() >= limit) {
          return false;
        }
        correct(contrary.get());
      } else if (candidate.isPresent()) {
        if (supports.size() >= limit) {
          return false;
        }
        supports.add(candidate.get());
      } else {
        return true;
      }
    }
  }

  private Optional<BitSet> candidate() {
    return corrections.minimal().stream()
        .filter(set -> !supports.contains(set))
        .min(Comparator.comparingInt(BitSet::cardinality));
  }

  /**
   * A set of items that contains a support and has another outcome: a sign that some citation pulls
   * another way than its arguments show.
   */
  private Optional<BitSet> contrary() {
    return contraries()
        .filter(kept -> supports.stream().anyMatch(set -> HittingSets.contains(kept, set)))
        .findFirst();
  }

  /** The sets of items that were judged, in this search or before, to have another outcome. */
  private Stream<BitSet> contraries() {
    Items items = trial.items();
    return List.copyOf(trial.judge().judged().entrySet()).stream()
        .filter(judged -> judged.getValue() != trial.outcome())
        .map(Map.Entry::getKey)
        .filter(citations -> items.citationsOf(items.within(citations)).equals(citations))
        .map(items::within);
  }
}
