package org.probity.analysis.stress;

import java.util.BitSet;
import java.util.function.Predicate;

/**
 * Finds a smallest part that still passes a test: QuickXplain, which asks about 2 k log2(n / k)
 * times for k of n.
 *
 * <p>Source: U. Junker, QuickXplain: Preferred explanations and relaxations for over-constrained
 * problems, AAAI 2004.
 */
public final class MinimalSubset {
  private final Predicate<BitSet> test;

  /** A search with a test that a set does not fail once a part of it passes. */
  public MinimalSubset(Predicate<BitSet> test) {
    this.test = test;
  }

  /**
   * A part of {@code passing} that passes the test and does not pass it without any one of its
   * members. Where the test is not as it should be, this still holds; only a smaller part, without
   * two members or more, may then pass as well.
   */
  public BitSet of(BitSet passing) {
    BitSet found = test.test(new BitSet()) ? new BitSet() : part(new BitSet(), false, passing);
    return withoutSpare(test.test(found) ? found : passing);
  }

  private BitSet part(BitSet background, boolean grown, BitSet candidates) {
    if (grown && test.test(background)) {
      return new BitSet();
    }
    if (candidates.cardinality() <= 1) {
      return candidates;
    }
    BitSet first = firstHalf(candidates);
    BitSet second = HittingSets.union(candidates, new BitSet());
    second.andNot(first);
    BitSet ofSecond = part(HittingSets.union(background, first), true, second);
    BitSet ofFirst = part(HittingSets.union(background, ofSecond), !ofSecond.isEmpty(), first);
    return HittingSets.union(ofFirst, ofSecond);
  }

  private BitSet withoutSpare(BitSet found) {
    BitSet left = (BitSet) found.clone();
    boolean again = true;
    while (again) {
      again = false;
      for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
        left.clear(i);
        if (test.test(left)) {
          again = true;
        } else {
          left.set(i);
        }
      }
    }
    return left;
  }

  private static BitSet firstHalf(BitSet set) {
    BitSet half = new BitSet();
    set.stream().limit(set.cardinality() / 2).forEach(half::set);
    return half;
  }
}
