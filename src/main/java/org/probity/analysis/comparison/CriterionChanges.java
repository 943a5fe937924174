package org.probity.analysis.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
    Map<String, CriterionView> earlier = byId(before);
    Map<String, CriterionView> later = byId(after);
    Set<String> ids = new LinkedHashSet<>(later.keySet());
    ids.addAll(earlier.keySet());
    List<CriterionChangeView> changes = new ArrayList<>();
    for (String id : ids) {
      CriterionView one = earlier.get(id);
      CriterionView other = later.get(id);
      if (one == null || other == null || differ(one, other)) {
        changes.add(change(after.caseView().id(), id, one, other));
      }
    }
    return changes;
  }

  private static Map<String, CriterionView> byId(Report report) {
    Map<String, CriterionView> criteria = new LinkedHashMap<>();
    report.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
    return criteria;
  }

  private static boolean differ(CriterionView one, CriterionView other) {
    return !one.value().equals(other.value())
        || !one.force().equals(other.force())
        || !one.kind().equals(other.kind());
  }

  private static CriterionChangeView change(
      String caseId, String id, @Nullable CriterionView before, @Nullable CriterionView after) {
    CriterionView shown = after == null ? Objects.requireNonNull(before) : after;
    Set<String> provisions = new TreeSet<>();
    cited(before, provisions);
    cited(after, provisions);
    return new CriterionChangeView(
        id,
        shown.title(),
        state(before),
        state(after),
        elements(before, after),
        List.copyOf(provisions),
        List.of(caseId));
  }

  private static @Nullable CriterionState state(@Nullable CriterionView view) {
    return view == null
        ? null
        : new CriterionState(
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
    Map<String, ElementView> earlier = elements(before);
    Map<String, ElementView> later = elements(after);
    Set<String> ids = new LinkedHashSet<>(later.keySet());
    ids.addAll(earlier.keySet());
    List<ElementChangeView> changes = new ArrayList<>();
    for (String id : ids) {
      ElementView one = earlier.get(id);
      ElementView other = later.get(id);
      if (!Objects.equals(needs(one), needs(other))) {
        ElementView shown = other == null ? Objects.requireNonNull(one) : other;
        changes.add(new ElementChangeView(id, shown.asks(), needs(one), needs(other)));
      }
    }
    return changes;
  }

  private static Map<String, ElementView> elements(CriterionView view) {
    Map<String, ElementView> elements = new LinkedHashMap<>();
    view.instances()
        .forEach(
            instance ->
                instance.elements().forEach(element -> elements.put(element.id(), element)));
    return elements;
  }

  private static @Nullable String needs(@Nullable ElementView element) {
    return element == null
        ? null
        : "for " + element.standard().pro() + ", against " + element.standard().con();
  }
}
