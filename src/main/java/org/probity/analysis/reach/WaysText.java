package org.probity.analysis.reach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.probity.analysis.TextPage;
import org.probity.analysis.reach.ReachReport.GroupView;
import org.probity.analysis.reach.ReachReport.StepView;
import org.probity.analysis.reach.ReachReport.WayView;

/** Prints the ways to one rung: single sets line by line, and many sets written together. */
final class WaysText {
  private WaysText() {}

  static void print(TextPage page, List<WayView> ways) {
    List<String> single = new ArrayList<>();
    Map<List<GroupView>, List<String>> firsts = new LinkedHashMap<>();
    for (WayView way : ways) {
      if (way.groups().size() == 1 && way.sets() == 1) {
        single.add(set(way.groups().get(0).alternatives().get(0)));
      } else {
        firsts.computeIfAbsent(answers(way), any -> new ArrayList<>()).addAll(first(way));
      }
    }
    list(page, 1, single);
    Map<List<String>, List<List<GroupView>>> byFirst = new LinkedHashMap<>();
    firsts.forEach(
        (answers, first) -> byFirst.computeIfAbsent(first, any -> new ArrayList<>()).add(answers));
    byFirst.forEach((first, answers) -> several(page, first, answers));
  }

  /** The groups without what comes before the answers. */
  private static List<GroupView> answers(WayView way) {
    return way.groups().stream().filter(group -> !group.criteria().isEmpty()).toList();
  }

  private static List<String> first(WayView way) {
    return way.groups().stream()
        .filter(group -> group.criteria().isEmpty())
        .map(group -> set(group.alternatives().get(0)))
        .toList();
  }

  private static void several(TextPage page, List<String> first, List<List<GroupView>> answers) {
    if (!first.isEmpty()) {
      page.entry(1, first.size() == 1 ? "first" : "first one of these:");
      list(page, 2, first);
    }
    String then = first.isEmpty() ? "" : "and then ";
    List<String> alone = new ArrayList<>();
    for (List<GroupView> groups : answers) {
      if (groups.size() == 1 && groups.get(0).alternatives().size() == 1) {
        alone.add(set(groups.get(0).alternatives().get(0)));
      } else {
        page.entry(
            1, then + "answer what each of these lines asks, in one of the ways that it gives:");
        groups.forEach(group -> group(page, group));
      }
    }
    if (!alone.isEmpty()) {
      page.entry(1, then + (alone.size() == 1 ? "this:" : "one of these:"));
      list(page, 2, alone);
    }
  }

  private static void group(TextPage page, GroupView group) {
    String about = group.about() == null ? "" : " on " + group.about();
    String ways =
        group.alternatives().stream()
            .map(
                steps ->
                    steps.stream()
                        .map(step -> argued(step, false))
                        .collect(Collectors.joining(" + ")))
            .collect(Collectors.joining(", or "));
    page.entry(2, String.join(", ", group.criteria()) + about + ": " + ways);
  }

  private static void list(TextPage page, int depth, List<String> sets) {
    page.list(depth, sets, set -> page.entry(depth, set), "such set", "such sets");
  }

  private static String set(List<StepView> steps) {
    Map<String, List<StepView>> byKind =
        steps.stream()
            .collect(
                Collectors.groupingBy(StepView::kind, LinkedHashMap::new, Collectors.toList()));
    return byKind.entrySet().stream()
        .map(kind -> kind.getKey() + " " + joined(kind.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String joined(List<StepView> steps) {
    return steps.stream()
        .map(step -> step.claim() == null ? argued(step, true) : step.claim())
        .collect(Collectors.joining(" + "));
  }

  private static String argued(StepView step, boolean withAbout) {
    String about = step.about() == null || !withAbout ? "" : " on " + step.about();
    return step.element() + about + ": " + step.answer() + " (" + step.proof() + ")";
  }
}
