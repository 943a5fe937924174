package org.probity.analysis.backtest;

import java.util.List;
import java.util.Optional;
import org.probity.report.Report;
import org.probity.report.Report.CriterionView;
import org.probity.report.Report.ElementView;

/**
 * What a report says of the criteria that stand for one ground of the history: it holds if one of
 * them holds, and fails if each of them fails.
 *
 * @param criteria the criteria of the edition that stand for the ground
 */
record GroundValue(List<CriterionView> criteria) {
  static GroundValue of(Optional<Report> report, List<String> ids) {
    return new GroundValue(
        report.stream()
            .flatMap(found -> found.criteria().stream())
            .filter(criterion -> ids.contains(criterion.id()))
            .toList());
  }

  /** Whether the edition has no criterion for the ground. */
  boolean isAbsent() {
    return criteria.isEmpty();
  }

  boolean holds() {
    return criteria.stream().anyMatch(criterion -> criterion.value().equals("holds"));
  }

  boolean fails() {
    return !isAbsent()
        && criteria.stream().allMatch(criterion -> criterion.value().equals("fails"));
  }

  boolean isSettled() {
    return holds() || fails();
  }

  /** The value in one word: absent, holds, fails or open. */
  String word() {
    if (isAbsent()) {
      return "absent";
    }
    return holds() ? "holds" : fails() ? "fails" : "open";
  }

  /** The elements with this value, each named once. */
  List<String> elements(String value) {
    return criteria.stream()
        .flatMap(criterion -> criterion.instances().stream())
        .flatMap(instance -> instance.elements().stream())
        .filter(element -> element.value().equals(value))
        .map(ElementView::id)
        .distinct()
        .toList();
  }
}
