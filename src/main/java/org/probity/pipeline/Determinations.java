package org.probity.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.probity.fact.Determined;
import org.probity.finding.CriterionFinding;
import org.probity.finding.Grounds;
import org.probity.finding.InstanceFinding;
import org.probity.finding.Value;
import org.probity.report.Evaluated;

/** What an evaluation under one policy says to the rules of another. */
final class Determinations {
  private Determinations() {}

  /** One fact for each criterion that is settled, for each conduct where it is put per conduct. */
  static List<Determined> of(Evaluated evaluated) {
    List<Determined> determined = new ArrayList<>();
    for (CriterionFinding finding : evaluated.findings()) {
      for (InstanceFinding instance : finding.instances()) {
        Grounds.of(finding.criterion().composition(), instance)
            .map(grounds -> determined(evaluated, finding, instance, grounds))
            .ifPresent(determined::add);
      }
    }
    return determined;
  }

  private static Determined determined(
      Evaluated evaluated, CriterionFinding finding, InstanceFinding instance, Grounds grounds) {
    return new Determined(
        evaluated.policy().id(),
        evaluated.edition().orElseThrow().id(),
        finding.criterion().id(),
        instance.about(),
        instance.value() == Value.HOLDS,
        grounds.strength(),
        grounds.claims());
  }
}
