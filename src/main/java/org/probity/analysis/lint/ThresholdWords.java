package org.probity.analysis.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.probity.policy.CheckedConstraint;
import org.probity.policy.CheckedRule;

/** Puts the gaps and overlaps of a group into words, each once. */
record ThresholdWords(ThresholdGroup group) {

  /**
   * A finding but for the edition in which it is made.
   *
   * @param values the values that it is about, as the subject of a sentence
   */
  record Words(
      LintRule kind, CheckedRule rule, CheckedConstraint at, String values, String message) {
    /** A name for a scenario with one of the values. */
    String name() {
      return values.replaceFirst(",.*", "");
    }
  }

  /** A gap in words. */
  Words of(ThresholdGaps.Gap gap) {
    Axis axis = group.axes().get(gap.axis());
    ThresholdRule first = gap.beside().get(0);
    List<String> names = gap.beside().stream().map(ThresholdWords::named).distinct().toList();
    String rules =
        names.size() == 1
            ? names.get(0) + " does not argue"
            : "neither " + String.join(" nor ", names) + " argues";
    return words(
        LintRule.THRESHOLD_GAP,
        first,
        axis,
        axis.range(gap.from(), gap.to()),
        " falls in a gap between the rules on \""
            + first.rule().element()
            + "\": "
            + rules
            + " then"
            + remarks(gap.point(), gap.axis()));
  }

  /** An overlap in words. */
  Words of(ThresholdOverlaps.Overlap overlap) {
    Axis axis = group.axes().get(overlap.axis());
    return words(
        LintRule.THRESHOLD_OVERLAP,
        overlap.pro(),
        axis,
        axis.range(overlap.from(), overlap.to()),
        " argues \""
            + overlap.pro().rule().element()
            + "\" both ways: "
            + named(overlap.pro())
            + " for it, "
            + named(overlap.con())
            + " against it"
            + remarks(overlap.point(), overlap.axis()));
  }

  private static Words words(
      LintRule kind, ThresholdRule rule, Axis axis, String values, String says) {
    CheckedConstraint at = rule.placeOf(axis.path()).at();
    return new Words(kind, rule.rule(), at, values, values + says);
  }

  private static String named(ThresholdRule rule) {
    return "\"" + rule.rule().name() + "\"";
  }

  /** The words of the situation, and the other numbers and days of the point. */
  private String remarks(int point, int except) {
    String remarks =
        Stream.concat(
                Stream.of(group.remark()).filter(remark -> !remark.isEmpty()),
                IntStream.range(0, group.axes().size())
                    .filter(axis -> axis != except)
                    .mapToObj(axis -> group.axes().get(axis).remark(group.cell(point, axis)))
                    .flatMap(Optional::stream))
            .collect(Collectors.joining(", "));
    return remarks.isEmpty() ? "" : " (" + remarks + ")";
  }
}
