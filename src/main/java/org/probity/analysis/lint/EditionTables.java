package org.probity.analysis.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probity.fact.EditionFact;
import org.probity.policy.Edition;

/**
 * The rows of an edition's tables as rules see them on a day.
 *
 * @param rows by the simple name of their type
 */
record EditionTables(LocalDate asOf, Map<String, List<Object>> rows) {
  private static final int MOST = 400;

  /** The tables of an edition. */
  static EditionTables of(Edition edition, LocalDate asOf) {
    Map<String, List<Object>> rows = new HashMap<>();
    for (var written : edition.facts()) {
      Object row = EditionFact.of(written).on(asOf);
      rows.computeIfAbsent(row.getClass().getSimpleName(), any -> new ArrayList<>()).add(row);
    }
    return new EditionTables(asOf, rows);
  }

  /** The rows of a type. */
  List<Object> rows(String type) {
    return rows.getOrDefault(type, List.of());
  }

  /**
   * The ways in which rows can stand for the variables of a rule, as far as the tables alone
   * decide.
   *
   * @return at most {@value #MOST}; one that is empty for a rule without rows; none if the tables
   *     lack a row that the rule asks for
   */
  List<Map<String, Object>> choices(ReadRule rule) {
    List<Map<String, Object>> choices = List.of(Map.of());
    for (ReadRule.Fact fact : rule.facts()) {
      if (FactTypes.isTable(fact.type())) {
        choices = extended(choices, fact, rule);
      }
    }
    return choices;
  }

  private List<Map<String, Object>> extended(
      List<Map<String, Object>> choices, ReadRule.Fact fact, ReadRule rule) {
    List<Map<String, Object>> extended = new ArrayList<>();
    for (Map<String, Object> choice : choices) {
      for (Object row : rows(fact.type())) {
        Map<String, Object> more = new HashMap<>(choice);
        more.put(fact.variable(), row);
        FactValues values = FactValues.of(more, true);
        if (extended.size() < MOST
            && rule.conditions().stream().allMatch(each -> values.satisfies(each.condition()))) {
          extended.add(Map.copyOf(more));
        }
      }
    }
    return extended;
  }

  /** Whether so many ways were found that some may have been left out. */
  static boolean isTooMany(List<Map<String, Object>> choices) {
    return choices.size() >= MOST;
  }
}
