package org.probity.analysis.stress;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What an outcome relies on. Sets are of items by number, small sets first.
 *
 * @param supports minimal sets such that the outcome stays the same as long as one is kept,
 *     whatever else is kept or lost
 * @param corrections minimal sets whose loss from the whole changes the outcome
 * @param complete whether these are all; otherwise a limit was reached
 * @param exhaustive whether every combination of the rest that could matter was tried on each
 *     support
 */
record Reliance(
    List<BitSet> supports, List<BitSet> corrections, boolean complete, boolean exhaustive) {
  Reliance {
    supports = supports.stream().sorted(HittingSets.SMALL_FIRST).toList();
    corrections = corrections.stream().sorted(HittingSets.SMALL_FIRST).toList();
  }

  /**
   * The degree of responsibility of an item is 1 / (1 + k), where k is the smallest number of other
   * items that can be lost, without any of their losses changing the outcome, so that then the loss
   * of this one changes it. These others and the item are a minimal correction, and every other
   * member of a minimal correction can be lost so; hence 1 + k is the size of the smallest one with
   * the item.
   *
   * <p>Source: H. Chockler and J. Y. Halpern, Responsibility and blame: a structural-model
   * approach, Journal of Artificial Intelligence Research 22, 2004.
   *
   * @return 1 + k, or 0 for an item without responsibility
   */
  int shareOf(int item) {
    return corrections.stream()
        .filter(correction -> correction.get(item))
        .mapToInt(BitSet::cardinality)
        .min()
        .orElse(0);
  }

  /**
   * Whether each kind consists of exactly the minimal sets that hit every set of the other; empty
   * where this was not checked, since a limit was reached.
   */
  Optional<Boolean> isDual() {
    try {
      return complete
          ? Optional.of(isDual(supports, corrections) && isDual(corrections, supports))
          : Optional.empty();
    } catch (LimitReached tooMany) {
      return Optional.empty();
    }
  }

  private static boolean isDual(List<BitSet> sets, List<BitSet> hitting) {
    List<BitSet> minimal = HittingSets.of(sets).minimal();
    return minimal.size() == hitting.size() && minimal.containsAll(hitting);
  }
}
