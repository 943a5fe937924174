package org.probity.analysis.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.policy.RuleValue.Path;

/**
 * Rules that can meet on one fact, whatever its numbers and days are, and words of the fact for
 * which they do.
 *
 * @param rules at least two
 * @param words the values of properties that are words
 * @param remark those of the words that rules name, for a message
 */
record Situation(List<ThresholdRule> rules, Map<Path, FactValues.Reading> words, String remark) {
  /** More combinations of words than this are not looked at. */
  private static final int MOST = 100_000;

  Situation {
    rules = List.copyOf(rules);
    words = Map.copyOf(words);
  }

  /**
   * The situations in which rules on one type of fact meet; words that change nothing make none.
   */
  static List<Situation> of(List<ThresholdRule> rules) {
    List<List<Measure>> measures = ThresholdRule.byProperty(rules, measure -> !measure.isOrdered());
    AxisCells cells = new AxisCells(rules.get(0).fact());
    List<Axis> axes =
        measures.stream()
            .map(cells::of)
            .sorted(Comparator.comparing((Axis axis) -> axis.cells().size()).reversed())
            .toList();
    Search search = new Search(axes);
    search.from(0, rules, Map.of(), List.of());
    return List.copyOf(search.found.values());
  }

  /** Goes through the words property by property, as long as rules are left that can argue. */
  private static final class Search {
    private final List<Axis> axes;
    private final Map<List<Object>, Situation> found = new LinkedHashMap<>();
    private int steps;

    Search(List<Axis> axes) {
      this.axes = axes;
    }

    /** The words that decide, in one condition with a number or a day, what the rules do. */
    private List<FactValues.Reading> entangled(
        List<ThresholdRule> rules, Map<Path, FactValues.Reading> words) {
      Set<Path> paths = new LinkedHashSet<>();
      rules.forEach(rule -> paths.addAll(rule.entangled()));
      if (rules.stream().anyMatch(ThresholdRule::hasPredicates)) {
        axes.forEach(axis -> paths.add(axis.path()));
      }
      return paths.stream().map(path -> Objects.requireNonNull(words.get(path))).toList();
    }

    void from(
        int axis,
        List<ThresholdRule> rules,
        Map<Path, FactValues.Reading> words,
        List<String> remarks) {
      if (rules.size() < 2 || steps++ > MOST) {
        return;
      }
      if (axis == axes.size()) {
        found.putIfAbsent(
            List.of(rules, entangled(rules, words)),
            new Situation(
                rules, words, remarks.stream().sorted().collect(Collectors.joining(", "))));
        return;
      }
      Axis property = axes.get(axis);
      for (int cell = 0; cell < property.cells().size(); cell++) {
        Map<Path, FactValues.Reading> more = new HashMap<>(words);
        more.put(property.path(), FactValues.Reading.of(property.cells().get(cell).example()));
        List<String> said = new ArrayList<>(remarks);
        Optional<String> remark = property.remark(cell);
        remark.ifPresent(said::add);
        List<ThresholdRule> left =
            rules.stream()
                .filter(
                    rule -> !rule.compares(property.path()) || rule.argues(Map.of(), more, true))
                .toList();
        from(axis + 1, left, more, said);
      }
    }
  }
}
