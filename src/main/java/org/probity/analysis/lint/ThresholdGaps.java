package org.probity.analysis.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the values of a property that no rule of a group covers, although rules on both sides, or
 * two rules on one side, leave them between them.
 */
record ThresholdGaps(ThresholdGroup group) {

  /**
   * A stretch of cells without a rule.
   *
   * @param axis index of the property
   * @param point a point in it
   * @param from index of the first cell
   * @param to index of the last cell
   * @param beside the rules that end where the gap begins, or begin where it ends; at least one
   */
  record Gap(int axis, int point, int from, int to, List<ThresholdRule> beside) {}

  /** The gaps, each once for every combination of the other properties. */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (int axis = 0; axis < group.axes().size(); axis++) {
      for (int point : group.points()) {
        if (group.cell(point, axis) == 0) {
          gaps.addAll(new Line(axis, point).gaps());
        }
      }
    }
    return gaps;
  }

  /** The cells of one property, all others held still. */
  private final class Line {
    private final int axis;
    private final int start;
    private final List<List<ThresholdRule>> arguing;

    Line(int axis, int start) {
      this.axis = axis;
      this.start = start;
      this.arguing =
          IntStream.range(0, group.axes().get(axis).present())
              .mapToObj(cell -> group.arguing(at(cell)))
              .toList();
    }

    private int at(int cell) {
      return group.at(start, axis, cell);
    }

    List<Gap> gaps() {
      List<Gap> gaps = new ArrayList<>();
      int cell = 0;
      while (cell < arguing.size()) {
        int end = cell;
        while (end < arguing.size() && arguing.get(end).isEmpty()) {
          end++;
        }
        int example = end > cell ? group.axes().get(axis).example(cell, end - 1) : cell;
        if (end > cell && isLeftOpen(cell, end - 1) && group.canBeStated(at(example))) {
          gaps.add(new Gap(axis, at(example), cell, end - 1, beside(cell, end - 1)));
        }
        cell = end + 1;
      }
      return gaps;
    }

    /**
     * Whether rules of which one asks for nothing more leave the cells between them, or leave them
     * out at an end that only one side has. A hole that one rule has was written so. So was an end
     * that both sides have: it says what the element is about.
     */
    private boolean isLeftOpen(int from, int to) {
      List<ThresholdRule> before = before(from);
      List<ThresholdRule> behind = behind(to);
      if (before.isEmpty() || behind.isEmpty()) {
        List<ThresholdRule> along = arguing.stream().flatMap(List::stream).toList();
        return sides(beside(from, to)) == 1
            && areAlike(beside(from, to), along, (rule, other) -> !isSameSide(rule, other));
      }
      return areAlike(before, behind, (rule, other) -> true)
          && !areAlike(before, behind, (rule, other) -> rule.rule().equals(other.rule()));
    }

    private static boolean areAlike(
        List<ThresholdRule> some,
        List<ThresholdRule> others,
        BiPredicate<ThresholdRule, ThresholdRule> further) {
      return some.stream()
          .anyMatch(
              rule ->
                  others.stream()
                      .anyMatch(other -> rule.isAlike(other) && further.test(rule, other)));
    }

    private static boolean isSameSide(ThresholdRule rule, ThresholdRule other) {
      return rule.rule().side().equals(other.rule().side());
    }

    private static long sides(List<ThresholdRule> views) {
      return views.stream().map(view -> view.rule().side()).distinct().count();
    }

    private List<ThresholdRule> before(int from) {
      return from == 0 ? List.of() : arguing.get(from - 1);
    }

    private List<ThresholdRule> behind(int to) {
      return to + 1 == arguing.size() ? List.of() : arguing.get(to + 1);
    }

    private List<ThresholdRule> beside(int from, int to) {
      return Stream.concat(before(from).stream(), behind(to).stream()).distinct().toList();
    }
  }
}
