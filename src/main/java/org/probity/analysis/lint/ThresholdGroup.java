package org.probity.analysis.lint;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.probity.analysis.lint.Axis.Cell;
import org.probity.model.Claim;
import org.probity.policy.RuleValue.Path;

/**
 * The rules of a situation, and which of them argue in every cell of the numbers and days that they
 * compare. A point is a choice of one cell for each of these.
 */
final class ThresholdGroup {
  /** More points than this are not looked at. */
  private static final int MOST_POINTS = 20_000;

  private final Situation situation;
  private final List<Axis> axes;
  private final List<BitSet> arguing;

  private ThresholdGroup(Situation situation, List<Axis> axes) {
    this.situation = situation;
    this.axes = List.copyOf(axes);
    this.arguing = IntStream.range(0, size(axes)).mapToObj(this::arguingIn).toList();
  }

  /** A group; none if it is too large, or days that are fixed meet days that move. */
  static Optional<ThresholdGroup> of(Situation situation) {
    List<List<Measure>> measures = ThresholdRule.byProperty(situation.rules(), Measure::isOrdered);
    if (measures.stream().anyMatch(found -> isMixed(found) || isUnbound(found))) {
      return Optional.empty();
    }
    AxisCells cells = new AxisCells(situation.rules().get(0).fact());
    List<Axis> axes = measures.stream().map(cells::of).toList();
    return size(axes) > MOST_POINTS
        ? Optional.empty()
        : Optional.of(new ThresholdGroup(situation, axes));
  }

  private static boolean isMixed(List<Measure> measures) {
    return measures.get(0).isDay()
        && measures.stream().map(measure -> measure.moving().isEmpty()).distinct().count() > 1;
  }

  private static boolean isUnbound(List<Measure> measures) {
    return measures.stream().anyMatch(measure -> measure.bounds().isEmpty());
  }

  private static int size(List<Axis> axes) {
    long size = 1;
    for (Axis axis : axes) {
      size = Math.min(size * axis.cells().size(), MOST_POINTS + 1L);
    }
    return (int) size;
  }

  private BitSet arguingIn(int point) {
    Map<Path, FactValues.Reading> values = values(point);
    Map<String, Object> fact = fact(values);
    BitSet set = new BitSet();
    IntStream.range(0, situation.rules().size())
        .filter(rule -> situation.rules().get(rule).argues(fact, values, false))
        .forEach(set::set);
    return set;
  }

  /** A claim with these values, for its predicates. */
  private Map<String, Object> fact(Map<Path, FactValues.Reading> values) {
    return Claim.class.isAssignableFrom(type())
        ? ClaimsOfCases.draft(type(), values)
            .claim()
            .<Map<String, Object>>map(claim -> Map.of(ThresholdRule.FACT, claim))
            .orElse(Map.of())
        : Map.of();
  }

  private Class<?> type() {
    return situation.rules().get(0).fact();
  }

  /** Whether a case can state what the point says. */
  boolean canBeStated(int point) {
    return ClaimsOfCases.canState(type(), values(point));
  }

  /** The words of the situation, for a message. */
  String remark() {
    return situation.remark();
  }

  List<Axis> axes() {
    return axes;
  }

  /** The points, those first in which the fewest properties are present. */
  List<Integer> points() {
    return IntStream.range(0, arguing.size())
        .boxed()
        .sorted(Comparator.comparing(this::present).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private long present(int point) {
    return IntStream.range(0, axes.size())
        .filter(axis -> !axes.get(axis).cells().get(cell(point, axis)).isAbsent())
        .count();
  }

  /** The cell of a point on an axis. */
  int cell(int point, int axis) {
    return point / stride(axis) % axes.get(axis).cells().size();
  }

  /** The point that differs from another in its cell on one axis. */
  int at(int point, int axis, int cell) {
    return point + (cell - cell(point, axis)) * stride(axis);
  }

  private int stride(int axis) {
    return size(axes.subList(0, axis));
  }

  /** An example of the point, with the words of the situation. */
  Map<Path, FactValues.Reading> values(int point) {
    Map<Path, FactValues.Reading> values = new HashMap<>(situation.words());
    for (int axis = 0; axis < axes.size(); axis++) {
      Cell cell = axes.get(axis).cells().get(cell(point, axis));
      values.put(axes.get(axis).path(), FactValues.Reading.of(cell.example()));
    }
    return values;
  }

  /** The rules that argue at a point. */
  List<ThresholdRule> arguing(int point) {
    return arguing.get(point).stream().mapToObj(situation.rules()::get).toList();
  }

  /** The rules of one side, {@code pro} or {@code con}, that argue at a point. */
  List<ThresholdRule> arguing(int point, String side) {
    return arguing(point).stream().filter(rule -> rule.rule().side().equals(side)).toList();
  }
}
