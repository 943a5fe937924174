package org.probity.analysis.change;

import org.probity.determination.Determination;
import org.probity.policy.Rung;

/** Where an evaluation leads: the outcome, and what its open questions leave possible. */
record Result(Rung outcome, Rung floor, Rung ceiling) {
  /** The policy does not cover the subject, whatever the evidence. */
  static final Result OUT_OF_SCOPE = of(Determination.OUT_OF_SCOPE);

  static Result of(Determination determination) {
    return new Result(determination.outcome(), determination.floor(), determination.ceiling());
  }

  /** What of two results is compared. */
  enum Aspect {
    OUTCOME,
    /** The outcome with its floor and ceiling. */
    RANGE;

    boolean isSame(Result one, Result other) {
      return this == RANGE ? one.equals(other) : one.outcome() == other.outcome();
    }
  }
}
