package org.probity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probity.argument.Side;
import org.probity.fact.Support;
import org.probity.finding.CriterionFinding;
import org.probity.finding.ElementFinding;
import org.probity.finding.InstanceFinding;
import org.probity.finding.WeighedArgument;
import org.probity.model.Claim;
import org.probity.model.Stance;
import org.probity.policy.Composition;
import org.probity.report.Challenges.SidesView;
import org.probity.report.Challenges.StrongestView;

/**
 * Picks for each criterion and side the argument on each element that none surpasses: one that
 * counts before one that does not, then by proof, then by the independent origins behind its
 * weakest claim.
 */
final class StrongestCases {
  private record Candidate(ElementFinding element, WeighedArgument argument) {}

  private final Evaluated evaluated;
  private final Map<String, Integer> origins = new HashMap<>();
  private final Comparator<Candidate> strength;

  StrongestCases(Evaluated evaluated) {
    this.evaluated = evaluated;
    for (Support support : evaluated.facts().supports()) {
      if (support.stance() == Stance.SUPPORTS) {
        origins.put(support.claim().id(), support.independentOrigins());
      }
    }
    this.strength =
        Comparator.<Candidate, Boolean>comparing(each -> each.argument().counts())
            .thenComparing(each -> each.argument().strength())
            .thenComparing(this::originsOfWeakest);
  }

  private int originsOfWeakest(Candidate candidate) {
    return candidate.argument().argument().restsOn().stream()
        .mapToInt(claim -> origins.getOrDefault(claim.id(), 0))
        .min()
        .orElse(0);
  }

  List<SidesView> views() {
    return evaluated.findings().stream()
        .map(
            finding ->
                new SidesView(
                    finding.criterion().id(), strongest(finding, true), strongest(finding, false)))
        .filter(view -> !view.met().isEmpty() || !view.unmet().isEmpty())
        .toList();
  }

  private List<StrongestView> strongest(CriterionFinding finding, boolean met) {
    Composition composition = finding.criterion().composition();
    List<StrongestView> strongest = new ArrayList<>();
    for (String element : composition.elements()) {
      candidates(finding, element).stream()
          .filter(
              each ->
                  composition.isHelpedBy(element, each.argument().argument().side() == Side.PRO)
                      == met)
          .reduce((one, other) -> strength.compare(other, one) > 0 ? other : one)
          .map(StrongestCases::view)
          .ifPresent(strongest::add);
    }
    return strongest;
  }

  private static List<Candidate> candidates(CriterionFinding finding, String element) {
    List<Candidate> candidates = new ArrayList<>();
    for (InstanceFinding instance : finding.instances()) {
      for (ElementFinding each : instance.elements()) {
        if (each.element().equals(element)) {
          each.arguments().forEach(argument -> candidates.add(new Candidate(each, argument)));
        }
      }
    }
    return candidates;
  }

  private static StrongestView view(Candidate best) {
    return new StrongestView(
        best.element().element(),
        about(best.element()),
        best.argument().argument().rule(),
        best.argument().strength().word(),
        best.argument().counts(),
        best.argument().argument().restsOn().stream().map(Claim::id).toList());
  }

  private static @Nullable String about(ElementFinding element) {
    return element.about().isEmpty() ? null : element.about();
  }
}
