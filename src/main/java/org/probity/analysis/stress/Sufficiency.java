package org.probity.analysis.stress;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether items are enough for the outcome: whether it stays the same as long as they are
 * kept, whatever else is kept or lost.
 *
 * <p>Two cases are the worst: of the rest, only what pulls the graver way is kept, or only what
 * pulls the milder way. Where both leave the outcome as it is, everything between them does. An
 * item that pulls both ways has no worst side, so it is tried kept and lost; of more than {@value
 * #MOST_EITHER} such items, not every combination is tried.
 */
final class Sufficiency {
  /** How many items that pull both ways are tried in every combination. */
  static final int MOST_EITHER = 8;

  private static final Set<Pull> BOTH = EnumSet.allOf(Pull.class);

  private final Trial trial;
  private final List<BitSet> oneWay;
  private final BitSet either;
  private boolean exhaustive = true;

  /** Sufficiency of the items of a trial. */
  Sufficiency(Trial trial) {
    this.trial = trial;
    this.oneWay =
        List.of(
            trial.items().pulling(EnumSet.of(Pull.MILDER)),
            trial.items().pulling(EnumSet.of(Pull.GRAVER)));
    this.either = trial.items().pulling(BOTH);
  }

  /** Items with these among them that leave another outcome; empty if none were found. */
  Optional<BitSet> counterexample(BitSet kept) {
    List<Integer> open = either.stream().filter(i -> !kept.get(i)).boxed().toList();
    if (!open.isEmpty() && holdsWithAnyPart(kept)) {
      return Optional.empty();
    }
    for (BitSet some : combinations(open)) {
      for (BitSet rest : oneWay) {
        BitSet tried = HittingSets.union(HittingSets.union(kept, some), rest);
        if (!trial.isSame(tried)) {
          return Optional.of(tried);
        }
      }
    }
    exhaustive &= open.size() <= MOST_EITHER;
    return Optional.empty();
  }

  /**
   * Whether the outcome is the same with any part of each other item, if no single citation pulls
   * both ways; an item of several is then no longer both.
   */
  private boolean holdsWithAnyPart(BitSet kept) {
    Items items = trial.items();
    BitSet own = items.citationsOf(kept);
    BitSet rest = items.citationsOf(trial.without(kept));
    if (rest.stream().anyMatch(i -> items.ways().get(i).equals(BOTH))) {
      return false;
    }
    for (Pull pull : Pull.values()) {
      BitSet worst = (BitSet) own.clone();
      rest.stream().filter(i -> items.ways().get(i).contains(pull)).forEach(worst::set);
      if (!trial.isSameWith(worst)) {
        return false;
      }
    }
    return true;
  }

  /** Whether every combination that could matter was tried so far. */
  boolean isExhaustive() {
    return exhaustive;
  }

  /** All subsets of a few; of many: none, all, each one alone, all but each one. */
  private static List<BitSet> combinations(List<Integer> open) {
    List<BitSet> combinations = new ArrayList<>();
    if (open.size() <= MOST_EITHER) {
      for (long bits = 0; bits < 1L << open.size(); bits++) {
        combinations.add(chosen(open, BitSet.valueOf(new long[] {bits})));
      }
      return combinations;
    }
    BitSet all = new BitSet();
    all.set(0, open.size());
    combinations.add(new BitSet());
    combinations.add(chosen(open, all));
    for (int i = 0; i < open.size(); i++) {
      BitSet one = new BitSet();
      one.set(i);
      combinations.add(chosen(open, one));
      BitSet others = (BitSet) all.clone();
      others.clear(i);
      combinations.add(chosen(open, others));
    }
    return combinations;
  }

  private static BitSet chosen(List<Integer> open, BitSet places) {
    BitSet chosen = new BitSet();
    places.stream().forEach(place -> chosen.set(open.get(place)));
    return chosen;
  }
}
