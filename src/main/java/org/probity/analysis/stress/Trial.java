package org.probity.analysis.stress;

import java.util.BitSet;
import org.probity.policy.Rung;

/**
 * Whether an outcome stays the same when only some items are kept.
 *
 * @param outcome of the whole case
 * @param most how many sets the judge may have judged, those of earlier trials among them
 */
record Trial(Judge judge, Items items, Rung outcome, int most) {
  /** A trial in which so many more sets may be judged. */
  static Trial of(Judge judge, Items items, Rung outcome, int evaluations) {
    return new Trial(judge, items, outcome, judge.evaluations() + evaluations);
  }

  /**
   * Whether the outcome is the same with these items only.
   *
   * @throws LimitReached if no more sets may be judged
   */
  boolean isSame(BitSet kept) {
    return isSameWith(items.citationsOf(kept));
  }

  /**
   * Whether the outcome is the same with these citations only.
   *
   * @throws LimitReached if no more sets may be judged
   */
  boolean isSameWith(BitSet citations) {
    if (judge.evaluations() >= most && !judge.judged().containsKey(citations)) {
      throw new LimitReached("sets judged: " + most);
    }
    return judge.outcome(citations) == outcome;
  }

  /** The items that are not among these. */
  BitSet without(BitSet some) {
    BitSet rest = items.all();
    rest.andNot(some);
    return rest;
  }
}
