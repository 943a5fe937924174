package org.probity.analysis.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.probity.analysis.Reproduction;
import org.probity.analysis.timeline.Timeline.ChangeView;
import org.probity.analysis.timeline.Timeline.ClockView;
import org.probity.analysis.timeline.Timeline.CodeView;
import org.probity.analysis.timeline.Timeline.DecisionView;
import org.probity.analysis.timeline.Timeline.NewsView;
import org.probity.analysis.timeline.Timeline.StandingView;
import org.probity.analysis.timeline.Timeline.StepView;
import org.probity.model.Case;
import org.probity.model.PartialDate;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.Question;
import org.probity.pipeline.ReadyPolicy;
import org.probity.report.Report;
import org.probity.report.Report.HistoryView;

/** Follows a case under a policy through time. */
public final class TimelineBuilder {
  /** The clock on which, on each day, the sources of that day count. */
  public static final String KNOWN_THEN = "known-then";

  /** The clock on which the same sources count for every day. */
  public static final String KNOWN_NOW = "known-now";

  private final Evaluator evaluator;

  /** A builder that evaluates with this. */
  public TimelineBuilder(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * The timeline of a case under a policy.
   *
   * @param from first day; empty for the first on which an edition covers such a subject
   * @param to last day, not before the first
   * @param knownBy for the clock of what is known now
   * @throws org.probity.engine.RuleFault naming the case and the rule, if a rule fails
   */
  public Timeline of(
      Case subject, ReadyPolicy policy, Optional<LocalDate> from, LocalDate to, LocalDate knownBy) {
    LocalDate first = from.orElseGet(() -> firstCovered(subject, policy, to));
    SortedSet<LocalDate> days = new TreeSet<>(TurningDays.of(subject, policy));
    days.add(first);
    List<LocalDate> applying = List.copyOf(days.subSet(first, to.plusDays(1)));
    days.addAll(TurningDays.ofSources(subject));
    List<LocalDate> learning = List.copyOf(days.subSet(first, to.plusDays(1)));
    Clock clock = new Clock(evaluator, subject, policy);
    List<ClockView> clocks =
        List.of(
            new ClockView(KNOWN_THEN, steps(subject, clock, learning, to, day -> day)),
            new ClockView(KNOWN_NOW, steps(subject, clock, applying, to, day -> knownBy)));
    Report last = evaluator.report(new Question(subject, policy, Optional.empty(), to, knownBy));
    return new Timeline(
        Timeline.FORMAT,
        last.caseView(),
        new CodeView(
            policy.policy().id(),
            policy.policy().title(),
            policy.policy().issuer(),
            policy.policy().sha256()),
        first.toString(),
        to.toString(),
        knownBy.toString(),
        clocks,
        decisions(last, clocks, first, to, from.isPresent()),
        clock.evaluations(),
        Reproduction.of(last.engine(), "timeline", from.map(day -> " --from " + day).orElse("")));
  }

  private static LocalDate firstCovered(Case subject, ReadyPolicy policy, LocalDate to) {
    return policy.policy().editions().stream()
        .filter(edition -> edition.appliesTo().contains(subject.subject().kind()))
        .map(edition -> edition.from())
        .filter(day -> !day.isAfter(to))
        .min(LocalDate::compareTo)
        .orElse(to);
  }

  private static List<StepView> steps(
      Case subject,
      Clock clock,
      List<LocalDate> days,
      LocalDate to,
      Function<LocalDate, LocalDate> knownBy) {
    List<Moment> turns = new ArrayList<>();
    List<Moment> before = new ArrayList<>();
    Moment last = null;
    for (LocalDate day : days) {
      Moment moment = clock.at(day, knownBy.apply(day));
      if (last == null || !moment.isSameAs(last)) {
        turns.add(moment);
        before.add(last == null ? moment : last);
      }
      last = moment;
    }
    List<StepView> steps = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      LocalDate until = i + 1 < turns.size() ? turns.get(i + 1).day().minusDays(1) : to;
      steps.add(step(subject, clock, before.get(i), turns.get(i), until));
    }
    return steps;
  }

  /**
   * @param before the last moment that was evaluated before the step; the step's own for the first
   */
  private static StepView step(
      Case subject, Clock clock, Moment before, Moment moment, LocalDate until) {
    boolean moved = !moment.isLevelWith(before);
    List<NewsView> news =
        before.equals(moment) ? List.of() : new News(subject).between(before, moment);
    return new StepView(
        moment.day().toString(),
        until.toString(),
        moment.edition(),
        moment.determination().outcome(),
        moment.determination().floor(),
        moment.determination().ceiling(),
        moment.determination().words(),
        moment.determination().because(),
        moved,
        changes(before, moment),
        news,
        moved ? new Pivots(clock).of(before, moment, news) : List.of());
  }

  private static List<ChangeView> changes(Moment before, Moment after) {
    List<ChangeView> changes = new ArrayList<>();
    after
        .values()
        .forEach(
            (id, value) -> {
              if (!value.equals(before.values().get(id))) {
                changes.add(
                    new ChangeView(
                        id,
                        Objects.requireNonNull(after.titles().get(id)),
                        before.values().get(id),
                        value));
              }
            });
    before
        .values()
        .forEach(
            (id, value) -> {
              if (!after.values().containsKey(id)) {
                changes.add(
                    new ChangeView(
                        id, Objects.requireNonNull(before.titles().get(id)), value, null));
              }
            });
    return changes;
  }

  private static List<DecisionView> decisions(
      Report report, List<ClockView> clocks, LocalDate first, LocalDate to, boolean cut) {
    List<DecisionView> decisions = new ArrayList<>();
    for (HistoryView entry : report.history()) {
      PartialDate on = PartialDate.parse(entry.on());
      boolean within = !on.earliest().isAfter(to) && !on.latest().isBefore(first);
      if (entry.policy().equals(report.policy().id()) && within) {
        LocalDate day = on.latest().isAfter(to) ? to : on.latest();
        decisions.add(
            new DecisionView(
                entry.event(),
                entry.on(),
                day.toString(),
                entry.note(),
                standing(clocks.get(0), day, cut),
                standing(clocks.get(1), day, cut),
                entry.citations()));
      }
    }
    return decisions;
  }

  private static StandingView standing(ClockView clock, LocalDate day, boolean cut) {
    List<StepView> steps = clock.steps();
    int at = 0;
    while (at + 1 < steps.size() && !LocalDate.parse(steps.get(at + 1).from()).isAfter(day)) {
      at++;
    }
    String outcome = steps.get(at).outcome();
    int since = at;
    while (since > 0 && steps.get(since - 1).outcome().equals(outcome)) {
      since--;
    }
    int next = at;
    while (next < steps.size() && steps.get(next).outcome().equals(outcome)) {
      next++;
    }
    String begun = steps.get(since).from();
    return new StandingView(
        outcome,
        steps.get(at).words(),
        begun,
        cut && since == 0,
        Math.toIntExact(ChronoUnit.DAYS.between(LocalDate.parse(begun), day)),
        next < steps.size() ? steps.get(next).from() : null,
        next < steps.size() ? steps.get(next).outcome() : null);
  }
}
