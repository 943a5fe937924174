package org.probity.analysis.lint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.probity.fact.AsOf;
import org.probity.fact.Since;
import org.probity.fact.Threshold;
import org.probity.model.Claim;
import org.probity.model.PartialDate;
import org.probity.policy.RuleCondition;
import org.probity.policy.RuleCondition.Compared;
import org.probity.policy.RuleCondition.IsTrue;
import org.probity.policy.RuleValue;
import org.probity.policy.RuleValue.Path;
import org.probity.policy.RuleValue.Step;

/**
 * One comparison of a property of a fact with values that are known.
 *
 * @param path the property, beginning with the variable of the fact
 * @param type what the property holds
 * @param bounds what it is compared with
 * @param unit what the bound is counted in, as an edition's table says; empty if it does not
 * @param moving the bounds that move with the day that is asked about, and what they are called
 */
record Measure(
    Path path, Class<?> type, List<Object> bounds, String unit, Map<Object, String> moving) {
  private static final Set<String> ENDS_OF_DATE = Set.of("earliest", "latest");

  Measure {
    bounds = List.copyOf(bounds);
    moving = Map.copyOf(moving);
  }

  /**
   * The comparisons that a condition consists of; no list if it says anything else as well, but for
   * predicates of a claim, which the claim's values decide.
   *
   * @param rows what is known, by variable
   */
  static Optional<List<Measure>> of(
      RuleCondition condition, Class<?> fact, Map<String, Object> rows) {
    List<Measure> measures = new ArrayList<>();
    for (RuleCondition leaf : ReadRule.comparisons(condition).toList()) {
      Optional<Measure> measure =
          leaf instanceof Compared compared
              ? of(compared, fact, rows)
              : of((IsTrue) leaf, fact, rows);
      if (measure.isEmpty() && !isPredicateOfClaim(leaf, fact, rows)) {
        return Optional.empty();
      }
      measure.ifPresent(measures::add);
    }
    return Optional.of(measures);
  }

  private static boolean isPredicateOfClaim(
      RuleCondition leaf, Class<?> fact, Map<String, Object> rows) {
    return leaf instanceof IsTrue
        && Claim.class.isAssignableFrom(fact)
        && ReadRule.facts(leaf).stream()
            .allMatch(each -> each.equals(ThresholdRule.FACT) || rows.containsKey(each));
  }

  private static Optional<Measure> of(Compared compared, Class<?> fact, Map<String, Object> rows) {
    List<RuleValue> values = ReadRule.values(compared).toList();
    List<RuleValue> unknown = values.stream().filter(value -> !isKnown(value, rows)).toList();
    boolean membership =
        compared.operator().equals("contains") || compared.operator().equals("memberOf");
    boolean reversedList = compared.operator().equals("in") && isKnown(values.get(0), rows);
    if (unknown.size() != 1 || membership || reversedList) {
      return Optional.empty();
    }
    List<RuleValue> known = values.stream().filter(value -> isKnown(value, rows)).toList();
    return measure((Path) unknown.get(0), fact, known, rows);
  }

  /**
   * A comparison of a day by a predicate of it, or a predicate that some words of a list satisfy.
   */
  private static Optional<Measure> of(IsTrue holds, Class<?> fact, Map<String, Object> rows) {
    List<Step> steps = holds.path().steps();
    Step last = steps.get(steps.size() - 1);
    boolean known = last.arguments().stream().allMatch(argument -> isKnown(argument, rows));
    if (steps.size() < 3 || !known) {
      return Optional.empty();
    }
    Path path = new Path(steps.subList(0, steps.size() - 1));
    Optional<Measure> measure = measure(path, fact, last.arguments(), rows);
    return last.arguments().isEmpty()
        ? measure.filter(each -> each.type().isEnum()).map(Measure::withEveryWord)
        : measure.filter(Measure::isDay);
  }

  private Measure withEveryWord() {
    return new Measure(path, type, List.of(type.getEnumConstants()), unit, moving);
  }

  private static Optional<Measure> measure(
      Path written, Class<?> fact, List<RuleValue> known, Map<String, Object> rows) {
    Path path = wholeDate(written, fact);
    List<Step> own = path.steps().subList(1, path.steps().size());
    boolean plain = own.stream().noneMatch(Step::call);
    boolean ofTheFact = path.steps().get(0).name().equals(ThresholdRule.FACT);
    if (own.isEmpty() || !plain || !ofTheFact) {
      return Optional.empty();
    }
    FactValues values = FactValues.of(rows, false);
    List<Object> bounds =
        known.stream().flatMap(value -> Stream.ofNullable(values.value(value).value())).toList();
    return FactTypes.last(fact, own)
        .map(
            method ->
                new Measure(
                    path,
                    method.getReturnType(),
                    bounds,
                    unit(known, rows),
                    movingDays(known, rows)))
        .filter(measure -> measure.isOrdered() || measure.isFinite());
  }

  /** The first and the last day of a date are one where the day is known. */
  private static Path wholeDate(Path path, Class<?> fact) {
    int last = path.steps().size() - 1;
    boolean isPart = ENDS_OF_DATE.contains(path.steps().get(last).name());
    List<Step> before = path.steps().subList(0, last);
    return isPart
            && last > 1
            && FactTypes.last(fact, before.subList(1, last))
                .filter(method -> method.getReturnType() == PartialDate.class)
                .isPresent()
        ? new Path(before)
        : path;
  }

  private static boolean isKnown(RuleValue value, Map<String, Object> rows) {
    return !(value instanceof Path path) || rows.containsKey(path.steps().get(0).name());
  }

  private static String unit(List<RuleValue> known, Map<String, Object> rows) {
    return rowsOf(known, rows)
        .filter(Threshold.class::isInstance)
        .map(row -> ((Threshold) row).unit())
        .findFirst()
        .orElse("");
  }

  private static Map<Object, String> movingDays(List<RuleValue> known, Map<String, Object> rows) {
    Map<Object, String> moving = new HashMap<>();
    rowsOf(known, rows)
        .forEach(
            row -> {
              if (row instanceof AsOf asOf) {
                moving.put(asOf.day(), "the as-of date");
              } else if (row instanceof Since since) {
                moving.put(since.day(), "the look-back day \"" + since.name() + "\"");
              }
            });
    return moving;
  }

  private static Stream<Object> rowsOf(List<RuleValue> known, Map<String, Object> rows) {
    return known.stream()
        .filter(Path.class::isInstance)
        .flatMap(value -> Stream.ofNullable(rows.get(((Path) value).steps().get(0).name())));
  }

  /** Whether the property is a number or a day. */
  boolean isOrdered() {
    return isDay() || isNumber(type);
  }

  /** Whether the property is a day. */
  boolean isDay() {
    return type == LocalDate.class || type == PartialDate.class;
  }

  private boolean isFinite() {
    return type.isEnum() || type == String.class || type == Boolean.class || type == boolean.class;
  }

  /** Whether a property of the type holds numbers. */
  static boolean isNumber(Class<?> type) {
    return isWhole(type) || type == BigDecimal.class;
  }

  /** Whether a property of the type holds whole numbers only. */
  static boolean isWhole(Class<?> type) {
    return type == int.class || type == long.class || type == Integer.class || type == Long.class;
  }
}
