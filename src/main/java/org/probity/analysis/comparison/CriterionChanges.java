package org.probity.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.Pair;
import org.probity.analysis.comparison.Comparison.CriterionChangeView;
import org.probity.analysis.comparison.Comparison.CriterionState;
import org.probity.analysis.comparison.Comparison.ElementChangeView;
import org.probity.report.Report;
import org.probity.report.Report.CriterionView;
import org.probity.report.Report.ElementView;

/** Which criteria differ between two reports on one case under two editions of a policy. */
final class CriterionChanges {
  private CriterionChanges() {}

  /**
   * The criteria whose value, kind or force differs and those of one edition only, in the order of
   * the later edition, then of the earlier one.
   */
  static List<CriterionChangeView> between(Report before, Report after) {
    List<CriterionChangeView> changes = new ArrayList<>();
    for (Pair<CriterionView> pair :
        Pair.of(before.criteria(), after.criteria(), CriterionView::id)) {
      if (!pair.map(view -> List.of(view.value(), view.force(), view.kind())).isSame()) {
        changes.add(change(after.caseView().id(), pair));
      }
    }
    return changes;
  }

  private static CriterionChangeView change(String caseId, Pair<CriterionView> pair) {
    Pair<CriterionState> state = pair.map(CriterionChanges::state);
    Set<String> provisions = new TreeSet<>();
    cited(pair.before(), provisions);
    cited(pair.after(), provisions);
    return new CriterionChangeView(
        pair.shown().id(),
        pair.shown().title(),
        state.before(),
        state.after(),
        elements(pair.before(), pair.after()),
        List.copyOf(provisions),
        List.of(caseId));
  }

  private static CriterionState state(CriterionView view) {
    return new CriterionState(
        view.value(), view.kind(), view.force(), view.tells(), view.composition());
  }

  private static void cited(@Nullable CriterionView view, Set<String> provisions) {
    if (view != null) {
      provisions.add(view.provision().id());
      view.instances().stream()
          .flatMap(instance -> instance.elements().stream())
          .flatMap(element -> element.arguments().stream())
          .forEach(argument -> provisions.add(argument.provision()));
    }
  }

  private static List<ElementChangeView> elements(
      @Nullable CriterionView before, @Nullable CriterionView after) {
    if (before == null || after == null) {
      return List.of();
    }
    List<ElementChangeView> changes = new ArrayList<>();
    for (Pair<ElementView> pair : Pair.of(elements(before), elements(after), ElementView::id)) {
      Pair<String> needs = pair.map(CriterionChanges::needs);
      if (!needs.isSame()) {
        changes.add(
            new ElementChangeView(
                pair.shown().id(), pair.shown().asks(), needs.before(), needs.after()));
      }
    }
    return changes;
  }

  private static List<ElementView> elements(CriterionView view) {
    return view.instances().stream().flatMap(instance -> instance.elements().stream()).toList();
  }

  private static String needs(ElementView element) {
    return "for " + element.standard().pro() + ", against " + element.standard().con();
  }
}
