package org.probity.analysis.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.comparison.Comparison.CaseChangeView;
import org.probity.analysis.comparison.Comparison.CellView;
import org.probity.analysis.comparison.Comparison.ClauseView;
import org.probity.analysis.comparison.Comparison.CriterionChangeView;
import org.probity.analysis.comparison.Comparison.CriterionState;
import org.probity.analysis.comparison.Comparison.EditionsView;
import org.probity.analysis.comparison.Comparison.ElementChangeView;
import org.probity.analysis.comparison.Comparison.ProvisionChangeView;
import org.probity.analysis.comparison.Comparison.TableChangeView;
import org.probity.policy.Criterion;
import org.probity.policy.Edition;
import org.probity.policy.Policy;
import org.probity.policy.Provision;
import org.probity.policy.TableRow;
import org.probity.report.Report;

/** Gathers, case by case, what changes from one edition of a policy to another. */
final class EditionChanges {
  /** A criterion and the way in which it differs. */
  private record Way(
      String criterion,
      @Nullable CriterionState before,
      @Nullable CriterionState after,
      List<ElementChangeView> elements) {
    static Way of(CriterionChangeView change) {
      return new Way(change.id(), change.before(), change.after(), change.elements());
    }
  }

  private final Policy policy;
  private final String from;
  private final String to;
  private final List<CaseChangeView> changed = new ArrayList<>();
  private final Map<Way, CriterionChangeView> criteria = new LinkedHashMap<>();
  private final List<String> unchanged = new ArrayList<>();

  EditionChanges(Policy policy, String from, String to) {
    this.policy = policy;
    this.from = from;
    this.to = to;
  }

  /** Adds a case by its reports under the two editions. */
  void add(Report before, Report after) {
    CellView earlier = ComparedCase.cell(before);
    CellView later = ComparedCase.cell(after);
    boolean outcomeChanges =
        !earlier.outcome().equals(later.outcome())
            || !earlier.floor().equals(later.floor())
            || !earlier.ceiling().equals(later.ceiling());
    List<CriterionChangeView> differing = CriterionChanges.between(before, after);
    differing.forEach(change -> criteria.merge(Way.of(change), change, CriterionChangeView::and));
    if (outcomeChanges) {
      changed.add(
          new CaseChangeView(
              ComparedCase.caseOf(after),
              earlier,
              later,
              differing.stream().map(CriterionChangeView::id).toList()));
    } else if (differing.isEmpty()) {
      unchanged.add(after.caseView().id());
    }
  }

  /** Everything added so far, in its order. */
  EditionsView view() {
    Optional<Edition> earlier = policy.edition(from);
    Optional<Edition> later = policy.edition(to);
    return new EditionsView(
        policy.id(),
        policy.title(),
        from,
        to,
        changed,
        inOrder(earlier, later),
        unchanged,
        provisions(earlier, later),
        tables(earlier, later));
  }

  private List<CriterionChangeView> inOrder(Optional<Edition> earlier, Optional<Edition> later) {
    List<String> order =
        Stream.of(later, earlier)
            .flatMap(Optional::stream)
            .flatMap(edition -> edition.criteria().stream())
            .map(Criterion::id)
            .toList();
    return criteria.values().stream()
        .sorted(Comparator.comparing(change -> order.indexOf(change.id())))
        .toList();
  }

  private List<ProvisionChangeView> provisions(Optional<Edition> earlier, Optional<Edition> later) {
    Set<String> cited = new TreeSet<>();
    criteria.values().forEach(criterion -> cited.addAll(criterion.provisions()));
    Map<String, Provision> before = provisionsOf(earlier);
    Map<String, Provision> after = provisionsOf(later);
    List<ProvisionChangeView> changes = new ArrayList<>();
    for (String id : cited) {
      Provision one = before.get(id);
      Provision other = after.get(id);
      if (one != null || other != null) {
        changes.add(new ProvisionChangeView(id, change(one, other), clause(one), clause(other)));
      }
    }
    return changes;
  }

  private static Map<String, Provision> provisionsOf(Optional<Edition> edition) {
    return edition.<Map<String, Provision>>map(Edition::provisions).orElse(Map.of());
  }

  private static String change(@Nullable Provision before, @Nullable Provision after) {
    if (before == null) {
      return "added";
    }
    if (after == null) {
      return "removed";
    }
    boolean same =
        before.label().equals(after.label()) && before.says().strip().equals(after.says().strip());
    return same ? "same" : "changed";
  }

  private static @Nullable ClauseView clause(@Nullable Provision provision) {
    return provision == null
        ? null
        : new ClauseView(
            provision.label(),
            provision.says().strip(),
            provision.source().title(),
            provision.source().url());
  }

  private static List<TableChangeView> tables(Optional<Edition> earlier, Optional<Edition> later) {
    Set<String> before = rows(earlier);
    Set<String> after = rows(later);
    List<TableChangeView> changes = new ArrayList<>();
    before.stream()
        .filter(row -> !after.contains(row))
        .forEach(row -> changes.add(new TableChangeView("removed", row)));
    after.stream()
        .filter(row -> !before.contains(row))
        .forEach(row -> changes.add(new TableChangeView("added", row)));
    return changes;
  }

  private static Set<String> rows(Optional<Edition> edition) {
    Set<String> rows = new LinkedHashSet<>();
    edition.ifPresent(known -> known.facts().forEach(row -> rows.add(words(row))));
    return rows;
  }

  private static String words(TableRow row) {
    List<String> fields = new ArrayList<>();
    row.fields().forEach((name, value) -> fields.add(name + " " + value));
    return row.fact() + ": " + String.join(", ", fields);
  }
}
