package org.probity.analysis.stress;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What an outcome relies on, straight from the definitions, by trying every set of items. */
final class BruteForce {
  private final int items;
  private final boolean[] same;

  /** Judges every set of the items of a trial. */
  BruteForce(Trial trial) {
    this.items = trial.items().size();
    this.same = new boolean[1 << items];
    for (int kept = 0; kept < same.length; kept++) {
      same[kept] = trial.isSame(set(kept));
    }
  }

  private static BitSet set(int bits) {
    return BitSet.valueOf(new long[] {bits});
  }

  /** Whether whoever keeps these items keeps the outcome, whatever else is kept. */
  private boolean isEnough(int kept) {
    return IntStream.range(0, same.length).allMatch(more -> (more & kept) != kept || same[more]);
  }

  private boolean changes(int lost) {
    return !same[(same.length - 1) & ~lost];
  }

  private List<BitSet> minimal(IntPredicate wanted) {
    List<BitSet> minimal = new ArrayList<>();
    List<Integer> found = IntStream.range(0, same.length).filter(wanted).boxed().toList();
    for (int one : found) {
      if (found.stream().noneMatch(other -> other != one && (other & one) == other)) {
        minimal.add(set(one));
      }
    }
    return minimal;
  }

  List<BitSet> supports() {
    return minimal(this::isEnough);
  }

  /** The minimal sets that give the outcome when nothing else is kept. */
  List<BitSet> enoughAlone() {
    return minimal(kept -> same[kept]);
  }

  List<BitSet> corrections() {
    return minimal(this::changes);
  }

  /** Whether evidence that is added to a set with the outcome never changes it. */
  boolean isMonotone() {
    return IntStream.range(0, same.length).noneMatch(kept -> same[kept] && !isEnough(kept));
  }

  /**
   * 1 + k for the smallest number k of other items whose loss, as a whole and in every part, leaves
   * the outcome, and with them the loss of this one changes it; 0 if there are none.
   */
  int shareOf(int item) {
    int alone = 1 << item;
    return IntStream.range(0, same.length)
        .filter(others -> (others & alone) == 0 && changes(others | alone))
        .filter(
            others ->
                IntStream.range(0, same.length)
                    .noneMatch(part -> (part & others) == part && changes(part)))
        .map(others -> Integer.bitCount(others) + 1)
        .min()
        .orElse(0);
  }

  int items() {
    return items;
  }
}
