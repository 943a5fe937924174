package org.probity.analysis.backtest;

import org.probity.analysis.ChangedPolicy;
import org.probity.model.ProofLevel;
import org.probity.policy.Edition;
import org.probity.policy.Standard;

/**
 * An edition that takes facts as stated: one independent source is enough for an argument for an
 * element, and the company's own word for one against it. The criteria stay as they are.
 */
final class LoweredStandards {
  /** What counts for an element. */
  static final ProofLevel PRO = ProofLevel.ALLEGED;

  /** What counts against it. */
  static final ProofLevel CON = ProofLevel.ASSERTED;

  private LoweredStandards() {}

  /** The edition with no standard above these. */
  static Edition of(Edition edition) {
    return ChangedPolicy.withStandards(edition, LoweredStandards::lowered);
  }

  private static Standard lowered(Standard standard) {
    return new Standard(lower(standard.pro(), PRO), lower(standard.con(), CON));
  }

  private static ProofLevel lower(ProofLevel one, ProofLevel other) {
    return one.reaches(other) ? other : one;
  }
}
