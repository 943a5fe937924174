package org.probity.analysis.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the values of properties for which two rules of a group argue an element both ways, and do
 * not differ in other conditions, by which the one may rebut the other.
 */
record ThresholdOverlaps(ThresholdGroup group) {

  /**
   * Two rules that meet.
   *
   * @param axis index of a number or a day that they compare, both of them if there is one such
   * @param point a point in which both argue
   * @param from index of the first cell
   * @param to index of the last cell
   */
  record Overlap(ThresholdRule pro, ThresholdRule con, int axis, int point, int from, int to) {}

  private record Pair(ThresholdRule pro, ThresholdRule con) {
    boolean isAlike() {
      return pro.rest().equals(con.rest());
    }
  }

  /** The overlaps, one for each two rules. */
  List<Overlap> overlaps() {
    List<Overlap> overlaps = new ArrayList<>();
    Set<Pair> seen = new LinkedHashSet<>();
    for (int point : group.points()) {
      for (ThresholdRule pro : group.arguing(point, "pro")) {
        for (ThresholdRule con : group.arguing(point, "con")) {
          Pair pair = new Pair(pro, con);
          if (pair.isAlike() && !seen.contains(pair) && group.canBeStated(point)) {
            seen.add(pair);
            overlaps.add(overlap(pro, con, point));
          }
        }
      }
    }
    return overlaps;
  }

  private Overlap overlap(ThresholdRule pro, ThresholdRule con, int point) {
    int axis = axisOf(pro, con, point);
    int from = group.cell(point, axis);
    int to = from;
    while (to + 1 < group.axes().get(axis).present()
        && group.arguing(group.at(point, axis, to + 1)).containsAll(List.of(pro, con))) {
      to++;
    }
    int example = group.axes().get(axis).example(from, to);
    return new Overlap(pro, con, axis, group.at(point, axis, example), from, to);
  }

  /** A number or a day that is present at the point: one that both compare, if there is one. */
  private int axisOf(ThresholdRule pro, ThresholdRule con, int point) {
    return IntStream.range(0, group.axes().size())
        .filter(axis -> group.cell(point, axis) < group.axes().get(axis).present())
        .boxed()
        .max(Comparator.comparing(axis -> comparing(axis, pro, con)))
        .orElseThrow();
  }

  private int comparing(int axis, ThresholdRule pro, ThresholdRule con) {
    var path = group.axes().get(axis).path();
    return (pro.compares(path) ? 2 : 0) + (con.compares(path) ? 1 : 0);
  }
}
