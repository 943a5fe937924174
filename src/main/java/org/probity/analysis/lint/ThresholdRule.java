package org.probity.analysis.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.analysis.lint.ReadRule.Placed;
import org.probity.fact.AsOf;
import org.probity.policy.CheckedPattern;
import org.probity.policy.CheckedRule;
import org.probity.policy.RuleCondition;
import org.probity.policy.RuleValue.Path;

/**
 * A rule seen from one of the facts that it binds, with rows of an edition's tables in place of
 * their variables: the conditions that compare a property of the fact with something known, and all
 * the rest of the rule as text.
 *
 * @param read the rule as if it were asked for each role in turn, with names for its facts that do
 *     not depend on how they were called
 * @param fact type of the fact, whose variable in the conditions is {@value #FACT}
 * @param rows the rows, by variable
 * @param measures the comparisons of each measured condition
 * @param rest the same for two rules that differ in nothing but measured conditions, and in further
 *     facts of the same type, as of a rule that asks for one answer on each of several products
 */
record ThresholdRule(
    ReadRule read,
    Class<?> fact,
    Map<String, Object> rows,
    Map<Placed, List<Measure>> measures,
    List<String> rest) {
  /** The variable of the fact. */
  static final String FACT = "$it";

  ThresholdRule {
    measures = Map.copyOf(measures);
    rest = List.copyOf(rest);
  }

  /** The views of a rule that compare a number or a day, with every choice of rows. */
  static List<ThresholdRule> of(CheckedRule rule, EditionTables tables) {
    List<ThresholdRule> views = new ArrayList<>();
    for (CheckedPattern focus : rule.patterns()) {
      if (!FactTypes.isTable(focus.type())) {
        views.addAll(of(rule, focus, tables));
      }
    }
    return views;
  }

  private static List<ThresholdRule> of(
      CheckedRule rule, CheckedPattern focus, EditionTables tables) {
    ReadRule read = EveryRole.forEachRole(ReadRule.of(rule, names(rule, focus)));
    List<Map<String, Object>> choices = tables.choices(read);
    if (EditionTables.isTooMany(choices)) {
      return List.of();
    }
    Class<?> fact = FactTypes.outsideTables(focus.type()).orElseThrow();
    return choices.stream()
        .map(rows -> of(read, fact, withAsOf(read, rows, tables)))
        .filter(view -> view.all().anyMatch(Measure::isOrdered))
        .toList();
  }

  /** The fact under one name, the others under names that do not depend on how they were called. */
  private static Map<String, String> names(CheckedRule rule, CheckedPattern focus) {
    Map<String, String> names = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (CheckedPattern pattern : rule.patterns()) {
      if (pattern.binding().equals(focus.binding())) {
        names.put(pattern.binding(), FACT);
      } else if (!FactTypes.isTable(pattern.type())) {
        int number = counts.merge(pattern.type(), 1, Integer::sum);
        names.put(pattern.binding(), "$" + pattern.type() + number);
      }
    }
    return names;
  }

  /** The day that is asked about is known like a row, unless it is what is looked at. */
  private static Map<String, Object> withAsOf(
      ReadRule read, Map<String, Object> rows, EditionTables tables) {
    Map<String, Object> known = new HashMap<>(rows);
    read.facts().stream()
        .filter(fact -> fact.type().equals(AsOf.class.getSimpleName()))
        .filter(fact -> !fact.variable().equals(FACT))
        .forEach(fact -> known.put(fact.variable(), new AsOf(tables.asOf())));
    return Map.copyOf(known);
  }

  private static ThresholdRule of(ReadRule read, Class<?> fact, Map<String, Object> rows) {
    Map<Placed, List<Measure>> measures = new HashMap<>();
    List<String> rest = new ArrayList<>();
    rest.add("it is " + fact.getSimpleName());
    read.facts().stream()
        .map(ReadRule.Fact::type)
        .filter(type -> !FactTypes.isTable(type) && !type.equals(fact.getSimpleName()))
        .forEach(rest::add);
    for (Placed placed : read.conditions()) {
      if (!isOfOthersAlone(placed.condition(), fact, rows)) {
        Measure.of(placed.condition(), fact, rows)
            .ifPresentOrElse(
                found -> measures.put(placed, found),
                () -> rest.add(new ConditionText(rows).of(placed.condition())));
      }
    }
    return new ThresholdRule(read, fact, rows, measures, rest.stream().sorted().toList());
  }

  /** Whether a condition speaks of rows, or of further facts of the same type, and of no other. */
  private static boolean isOfOthersAlone(
      RuleCondition condition, Class<?> fact, Map<String, Object> rows) {
    return ReadRule.facts(condition).stream()
        .allMatch(
            variable ->
                (rows.containsKey(variable) && !(rows.get(variable) instanceof AsOf))
                    || variable.matches("\\$" + fact.getSimpleName() + "\\d+"));
  }

  /** The rule as it was checked. */
  CheckedRule rule() {
    return read.rule();
  }

  /** Every comparison of a property of the fact. */
  Stream<Measure> all() {
    return measures.values().stream().flatMap(List::stream);
  }

  /** The comparisons of each property in several rules, in the order of the properties' text. */
  static List<List<Measure>> byProperty(List<ThresholdRule> rules, Predicate<Measure> wanted) {
    return List.copyOf(
        rules.stream()
            .flatMap(ThresholdRule::all)
            .filter(wanted)
            .collect(
                Collectors.groupingBy(
                    measure -> ReadRule.text(measure.path()), TreeMap::new, Collectors.toList()))
            .values());
  }

  /** Whether a condition of the rule is decided by a predicate of the whole claim. */
  boolean hasPredicates() {
    return measures.entrySet().stream()
        .anyMatch(
            entry ->
                ReadRule.comparisons(entry.getKey().condition()).count() > entry.getValue().size());
  }

  /** The properties that are words and stand in one condition with a number or a day. */
  List<Path> entangled() {
    return measures.values().stream()
        .filter(each -> each.stream().anyMatch(Measure::isOrdered))
        .flatMap(List::stream)
        .filter(measure -> !measure.isOrdered())
        .map(Measure::path)
        .distinct()
        .toList();
  }

  /** Whether one of the two rules asks for all that the other does, but for measured conditions. */
  boolean isAlike(ThresholdRule other) {
    return rest.containsAll(other.rest) || other.rest.containsAll(rest);
  }

  /** Whether the rule compares the property. */
  boolean compares(Path path) {
    return all().anyMatch(measure -> measure.path().equals(path));
  }

  /** The first place that compares the property. */
  Placed placeOf(Path path) {
    return measures.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(each -> each.path().equals(path)))
        .map(Map.Entry::getKey)
        .min(
            Comparator.comparing((Placed placed) -> placed.at().line())
                .thenComparing(placed -> placed.at().column()))
        .orElseThrow();
  }

  /**
   * Whether the measured conditions hold.
   *
   * @param facts the fact, if it is there as a whole
   * @param point the values of properties
   * @param ifNotKnown what counts for properties that neither gives
   */
  boolean argues(
      Map<String, Object> facts, Map<Path, FactValues.Reading> point, boolean ifNotKnown) {
    Map<String, Object> known = new HashMap<>(rows);
    known.putAll(facts);
    FactValues values = new FactValues(known, point, ifNotKnown);
    return measures.keySet().stream().allMatch(placed -> values.satisfies(placed.condition()));
  }
}
