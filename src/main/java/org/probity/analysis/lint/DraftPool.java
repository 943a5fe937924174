package org.probity.analysis.lint;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probity.model.PartialDate;
import org.probity.policy.RuleCondition;
import org.probity.policy.RuleValue;

/** Gathers the numbers, days and texts that a rule and its rows speak of. */
final class DraftPool {
  private final SortedSet<BigDecimal> numbers = new TreeSet<>(List.of(BigDecimal.ONE));
  private final SortedSet<LocalDate> days = new TreeSet<>();
  private final Set<String> texts = new LinkedHashSet<>();

  private DraftPool() {}

  /** The moves that can satisfy the conditions. */
  static DraftMoves moves(
      List<RuleCondition> conditions,
      Map<String, Object> rows,
      List<ClaimDraft> drafts,
      LocalDate asOf) {
    DraftPool pool = new DraftPool();
    conditions.stream()
        .flatMap(ReadRule::comparisons)
        .flatMap(ReadRule::values)
        .forEach(pool::addLiteral);
    rows.values().forEach(pool::addRow);
    pool.days.add(asOf);
    pool.addNeighbours();
    drafts.forEach(draft -> pool.texts.add(draft.id()));
    return new DraftMoves(pool.numbers, pool.days, pool.texts);
  }

  private void addLiteral(RuleValue value) {
    if (value instanceof RuleValue.Amount amount) {
      numbers.add(amount.number());
    } else if (value instanceof RuleValue.Text text) {
      texts.add(text.text());
    }
  }

  private void addRow(Object row) {
    if (row.getClass().isRecord() && !(row instanceof PartialDate)) {
      FactValues values = FactValues.of(Map.of("$row", row), false);
      for (RecordComponent component : row.getClass().getRecordComponents()) {
        RuleValue.Path path =
            new RuleValue.Path(
                List.of(
                    new RuleValue.Step("$row", false, List.of()),
                    new RuleValue.Step(component.getName(), false, List.of())));
        add(values.value(path).value());
      }
    } else {
      add(row);
    }
  }

  private void add(@Nullable Object value) {
    if (value instanceof Number number) {
      numbers.add(new BigDecimal(number.toString()));
    } else if (value instanceof LocalDate day) {
      days.add(day);
    } else if (value instanceof PartialDate date) {
      days.add(date.earliest());
    } else if (value instanceof String text) {
      texts.add(text);
    }
  }

  /** What lies just above, just below and between, for comparisons that exclude their bound. */
  private void addNeighbours() {
    List<BigDecimal> named = new ArrayList<>(numbers);
    for (int i = 0; i < named.size(); i++) {
      numbers.add(named.get(i).add(BigDecimal.ONE));
      if (named.get(i).compareTo(BigDecimal.ONE) >= 0) {
        numbers.add(named.get(i).subtract(BigDecimal.ONE));
      }
      if (i > 0) {
        numbers.add(named.get(i - 1).add(named.get(i)).divide(BigDecimal.valueOf(2)));
      }
    }
    for (LocalDate day : List.copyOf(days)) {
      days.add(day.minusDays(1));
      days.add(day.plusDays(1));
    }
  }
}
