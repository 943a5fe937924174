package org.probity.analysis.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.probity.analysis.comparison.Comparison.ColumnView;
import org.probity.analysis.comparison.Comparison.EditionsView;
import org.probity.analysis.comparison.Comparison.RowView;
import org.probity.policy.Policy;
import org.probity.report.Report;
import org.probity.report.ReportBuilder;

/** Puts a comparison together, case by case; no report is kept once its case is added. */
public final class ComparisonBuilder {
  private record Pair(String policy, String from, String to) {}

  private final List<Optional<String>> asked;
  private final Map<String, Policy> policies;
  private final List<RowView> rows = new ArrayList<>();
  private final Map<Pair, EditionChanges> changes = new LinkedHashMap<>();
  private List<ColumnView> columns = List.of();
  private String asOf = "";
  private String knownBy = "";

  /**
   * An empty comparison.
   *
   * @param asked for each column the name of the edition asked for; empty where the one in force
   *     applies
   * @param policies those of which two columns or more are compared, by id
   */
  public ComparisonBuilder(List<Optional<String>> asked, Map<String, Policy> policies) {
    this.asked = List.copyOf(asked);
    this.policies = Map.copyOf(policies);
  }

  /**
   * Adds a case.
   *
   * @param reports on the case, in the order of the columns
   */
  public void add(List<Report> reports) {
    if (reports.size() != asked.size()) {
      throw new IllegalArgumentException(
          reports.size() + " reports for " + asked.size() + " columns");
    }
    if (rows.isEmpty()) {
      columns = columns(reports);
      asOf = reports.get(0).asOf();
      knownBy = reports.get(0).knownBy();
    }
    rows.add(ComparedCase.row(reports));
    compareEditions(reports);
  }

  /** Whether no case has been added. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The comparison of the cases added so far. */
  public Comparison build(ReportBuilder.Versions versions, String command) {
    List<EditionsView> editions = changes.values().stream().map(EditionChanges::view).toList();
    return new Comparison(
        Comparison.FORMAT,
        asOf,
        knownBy,
        columns,
        rows,
        editions,
        new Comparison.EngineView(versions.probity(), versions.drools(), command));
  }

  private List<ColumnView> columns(List<Report> reports) {
    List<ColumnView> views = new ArrayList<>();
    for (int index = 0; index < reports.size(); index++) {
      Report.PolicyView policy = reports.get(index).policy();
      views.add(
          new ColumnView(
              policy.id(), asked.get(index).orElse(null), policy.title(), policy.sha256()));
    }
    return views;
  }

  /** Compares each column with the next one of the same policy. */
  private void compareEditions(List<Report> reports) {
    Map<String, Report> last = new HashMap<>();
    for (Report report : reports) {
      String id = report.policy().id();
      Report before = last.put(id, report);
      if (before != null && !before.policy().edition().equals(report.policy().edition())) {
        Pair pair = new Pair(id, before.policy().edition(), report.policy().edition());
        changes.computeIfAbsent(pair, this::changes).add(before, report);
      }
    }
  }

  private EditionChanges changes(Pair pair) {
    Policy policy = Objects.requireNonNull(policies.get(pair.policy()), pair::policy);
    return new EditionChanges(policy, pair.from(), pair.to());
  }
}
