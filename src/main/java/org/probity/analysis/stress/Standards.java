package org.probity.analysis.stress;

import java.util.ArrayList;
import java.util.List;
import org.probity.analysis.ChangedPolicy;
import org.probity.analysis.stress.StressReport.StandardView;
import org.probity.model.ProofLevel;
import org.probity.model.Stance;
import org.probity.policy.Edition;
import org.probity.policy.Standard;

/** The outcome under other standards of proof than those of the edition. */
final class Standards {
  /** What stands for the edition's own standards. */
  static final String AS_WRITTEN = "as-written";

  private Standards() {}

  /**
   * The edition's own standards, then each level of proof in turn as the standard of every argument
   * for an element. What is said against an element is held to the edition's standard throughout,
   * and so are the policies whose determinations the rules take.
   */
  static List<StandardView> of(Judge judge, Evidence evidence, Edition edition) {
    List<StandardView> views = new ArrayList<>();
    views.add(view(judge, evidence, AS_WRITTEN, edition));
    for (ProofLevel level : ProofLevel.values()) {
      if (level != ProofLevel.NONE) {
        views.add(
            view(
                judge,
                evidence,
                level.word(),
                ChangedPolicy.withStandards(edition, own -> new Standard(level, own.con()))));
      }
    }
    return views;
  }

  private static StandardView view(Judge judge, Evidence evidence, String pro, Edition edition) {
    return new StandardView(
        pro,
        judge.outcome(evidence.all(), edition).word(),
        judge.outcome(evidence.citing(Stance.SUPPORTS), edition).word());
  }
}
