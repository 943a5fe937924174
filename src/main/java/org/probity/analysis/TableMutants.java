package org.probity.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.probity.fact.EditionFact;
import org.probity.policy.Edition;
import org.probity.policy.Policy;
import org.probity.policy.TableRow;

/**
 * Moves each number and each date in the editions' tables of facts by one step: a number by one
 * unit of its last place, a date by one day.
 */
final class TableMutants {
  /** Numbers that are names and count nothing. */
  private static final Set<String> NAMES = Set.of("name", "principle");

  private static final String NUMBER = "[0-9]+(\\.[0-9]+)?";
  private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

  private final Policy policy;
  private final EditionFiles files;
  private final List<EditionMutant> mutants = new ArrayList<>();
  private int refused;

  /** Makes the mutants of a policy's tables. */
  TableMutants(Policy policy, EditionFiles files) {
    this.policy = policy;
    this.files = files;
    for (Edition edition : policy.editions()) {
      for (int row = 0; row < files.rowCount(edition.id()); row++) {
        row(edition, row);
      }
    }
  }

  List<EditionMutant> mutants() {
    return mutants;
  }

  /** How many changes would make a row that is refused. */
  int refused() {
    return refused;
  }

  private void row(Edition edition, int at) {
    List<TableRow> facts = edition.facts();
    TableRow row = facts.get(facts.size() - files.rowCount(edition.id()) + at);
    row.fields()
        .forEach(
            (field, value) -> {
              if (!NAMES.contains(field)) {
                steps(value).forEach(to -> add(edition, at, row, field, to));
              }
            });
  }

  private static List<String> steps(String value) {
    if (value.matches(DATE)) {
      LocalDate day = LocalDate.parse(value);
      return List.of(day.plusDays(1).toString(), day.minusDays(1).toString());
    }
    return value.matches(NUMBER) ? Steps.of(new BigDecimal(value)) : List.of();
  }

  private void add(Edition edition, int at, TableRow row, String field, String to) {
    TreeMap<String, String> fields = new TreeMap<>(row.fields());
    fields.put(field, to);
    TableRow changed = new TableRow(row.fact(), fields);
    if (!isSound(changed)) {
      refused++;
      return;
    }
    String name = row.fields().getOrDefault("name", "");
    Set<String> takingOver =
        files.takingOver(edition.id(), later -> files.statesRows(later, row.fact()));
    mutants.add(
        new EditionMutant(
            files.placeOfRow(edition.id(), at),
            "edition %s, %s%s: %s %s -> %s"
                .formatted(
                    edition.id(),
                    row.fact(),
                    name.isEmpty() ? "" : " " + name,
                    field,
                    row.field(field),
                    to),
            Optional.empty(),
            ChangedPolicy.of(policy, takingOver, one -> with(one, row, changed))));
  }

  private static boolean isSound(TableRow row) {
    try {
      EditionFact.of(row);
      return true;
    } catch (IllegalArgumentException refusal) {
      return false;
    }
  }

  private static Edition with(Edition edition, TableRow row, TableRow changed) {
    List<TableRow> facts = new ArrayList<>(edition.facts());
    Collections.replaceAll(facts, row, changed);
    return ChangedPolicy.withFacts(edition, facts);
  }
}
