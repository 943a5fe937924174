package org.probity.analysis.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.probity.policy.Criterion;
import org.probity.policy.CriterionKind;
import org.probity.policy.Edition;
import org.probity.policy.Force;
import org.probity.policy.Policy;

/** Criteria that, with the rules that exist, can never hold or never fail. */
record CriterionCheck(Policy policy, RuleReach reach, EditionPlaces places) implements LintCheck {

  /** A finding but for the editions in which it is made. */
  private record Found(String criterion, LintRule rule, String message) {}

  @Override
  public List<LintFinding> findings() {
    Map<Found, List<Edition>> found = new LinkedHashMap<>();
    for (Edition edition : policy.editions()) {
      for (Criterion criterion : edition.criteria()) {
        look(edition, criterion)
            .forEach(each -> found.computeIfAbsent(each, any -> new ArrayList<>()).add(edition));
      }
    }
    return found.entrySet().stream().map(each -> finding(each.getKey(), each.getValue())).toList();
  }

  private LintFinding finding(Found found, List<Edition> editions) {
    List<String> all =
        policy.editions().stream()
            .filter(edition -> has(edition, found.criterion()))
            .map(Edition::id)
            .toList();
    List<String> names = editions.stream().map(Edition::id).toList();
    return places.finding(
        editions.get(0),
        "criteria",
        found.criterion(),
        found.rule(),
        found.message() + EditionPlaces.named(names, all));
  }

  private static boolean has(Edition edition, String criterion) {
    return edition.criteria().stream().anyMatch(each -> each.id().equals(criterion));
  }

  private List<Found> look(Edition edition, Criterion criterion) {
    Prospects prospects =
        new Prospects(
            criterion.composition(), reach.argued(edition, "pro"), reach.argued(edition, "con"));
    List<Found> found = new ArrayList<>();
    if (!prospects.canHold()) {
      found.add(found(criterion, LintRule.CRITERION_NEVER_HOLDS, "hold", prospects.lacking(true)));
    }
    if (decidesByFailing(criterion) && !prospects.hasWayToFail() && !prospects.canFail()) {
      found.add(found(criterion, LintRule.CRITERION_NEVER_FAILS, "fail", prospects.lacking(false)));
    }
    return found;
  }

  /** A requirement that only opens discretion may well be one that nobody is shown to miss. */
  private static boolean decidesByFailing(Criterion criterion) {
    return criterion.kind() == CriterionKind.EXCLUSION || criterion.force() == Force.MUST;
  }

  private static Found found(
      Criterion criterion, LintRule rule, String value, List<String> lacking) {
    String elements =
        lacking.stream().map(element -> "\"" + element + "\"").collect(Collectors.joining(", "));
    String why =
        lacking.isEmpty()
            ? "its parts exclude one another"
            : "no rule that can argue in the edition argues " + elements + " to that side";
    return new Found(
        criterion.id(),
        rule,
        "the criterion \"" + criterion.id() + "\" can never " + value + ": " + why);
  }
}
