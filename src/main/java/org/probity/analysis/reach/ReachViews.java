package org.probity.analysis.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.reach.ReachReport.AnswerView;
import org.probity.analysis.reach.ReachReport.GroupView;
import org.probity.analysis.reach.ReachReport.OpenView;
import org.probity.analysis.reach.ReachReport.QuestionView;
import org.probity.analysis.reach.ReachReport.RungView;
import org.probity.analysis.reach.ReachReport.StepView;
import org.probity.analysis.reach.ReachReport.WayView;
import org.probity.argument.Side;
import org.probity.finding.Truth;
import org.probity.report.Report;

/** Words what was found about one case. It finds nothing itself. */
final class ReachViews {
  private final Standing now;
  private final ArguingRules rules;

  ReachViews(Standing now, ArguingRules rules) {
    this.now = now;
    this.rules = rules;
  }

  RungView rung(Reached reached, CitationLosses citations) {
    List<String> limits = new ArrayList<>(reached.limits());
    if (!citations.isComplete()) {
      limits.add("citations");
    }
    return new RungView(
        reached.rung().word(),
        reached.ways().stream().map(ReachViews::way).toList(),
        reached.reasons(),
        citations.to(reached.rung()),
        limits);
  }

  private static WayView way(Way way) {
    return new WayView(
        way.kinds().stream().map(Step.Kind::word).toList(),
        way.cheapest().size(),
        way.count(),
        way.groups().stream().map(ReachViews::group).toList());
  }

  private static GroupView group(Way.Group group) {
    return new GroupView(
        group.criteria(),
        orNull(group.about()),
        group.alternatives().stream()
            .map(steps -> steps.stream().map(ReachViews::step).toList())
            .toList());
  }

  private static StepView step(Step step) {
    if (step instanceof Step.Argued argued) {
      return new StepView(
          step.kind().word(),
          argued.element().element(),
          orNull(argued.about()),
          answer(argued.side()),
          argued.proof().word(),
          null);
    }
    return new StepView(step.kind().word(), null, null, null, null, step.name());
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String answer(Side side) {
    return side == Side.PRO ? "yes" : "no";
  }

  /** The questions that the ways name, with the answers that they name. */
  List<QuestionView> questions(List<Reached> reached) {
    Map<Truth.Variable, SortedSet<Side>> named = new LinkedHashMap<>();
    reached.stream()
        .flatMap(each -> each.ways().stream())
        .flatMap(way -> way.groups().stream())
        .flatMap(group -> group.alternatives().stream())
        .flatMap(Collection::stream)
        .filter(Step.Argued.class::isInstance)
        .map(Step.Argued.class::cast)
        .forEach(
            step -> named.computeIfAbsent(step.element(), any -> new TreeSet<>()).add(step.side()));
    List<QuestionView> views = new ArrayList<>();
    for (Standing.State state : now.states()) {
      SortedSet<Side> sides = named.get(state.variable());
      if (sides != null) {
        views.add(question(state, sides));
      }
    }
    return views;
  }

  private QuestionView question(Standing.State state, SortedSet<Side> sides) {
    return new QuestionView(
        state.variable().element(),
        orNull(state.variable().about()),
        state.asks(),
        state.value().word(),
        state.reason(),
        sides.stream()
            .map(
                side ->
                    new AnswerView(
                        answer(side),
                        state.standard(side).word(),
                        rules.of(state.variable().element(), side)))
            .toList());
  }

  /**
   * The open questions on which no completion of the others makes the rung depend. Those of an open
   * condition of the policy's reach are left out: they decide whether there is a rung at all.
   */
  List<OpenView> settledAnyway() {
    Set<String> conditions = new HashSet<>();
    now.report().criteria().stream()
        .filter(criterion -> criterion.kind().equals("scope"))
        .forEach(criterion -> conditions.add(criterion.id()));
    return open().stream()
        .filter(each -> !each.canChange() && !conditions.contains(each.criterion()))
        .map(ReachViews::view)
        .toList();
  }

  /** The open questions that could matter and that no rule argues. */
  List<OpenView> unanswerable() {
    return open().stream()
        .filter(Report.OpenView::canChange)
        .filter(
            each ->
                List.of(Side.values()).stream()
                    .noneMatch(side -> rules.argue(each.element(), side)))
        .map(ReachViews::view)
        .toList();
  }

  private List<Report.OpenView> open() {
    return now.report().open();
  }

  private static OpenView view(Report.OpenView open) {
    return new OpenView(open.criterion(), open.element(), open.about(), open.asks());
  }
}
