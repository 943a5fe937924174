package org.probity.analysis.timeline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.TextPage;
import org.probity.analysis.timeline.Timeline.ClockView;
import org.probity.analysis.timeline.Timeline.DecisionView;
import org.probity.analysis.timeline.Timeline.NewsView;
import org.probity.analysis.timeline.Timeline.StandingView;
import org.probity.analysis.timeline.Timeline.StepView;

/** Prints a timeline for a terminal, in lines of at most 100 columns, without colours. */
final class TimelineText {
  private final Timeline timeline;
  private final boolean all;
  private final TextPage page = new TextPage(true);

  /**
   * Text of a timeline.
   *
   * @param all also the steps in which only criteria change, not the outcome
   */
  TimelineText(Timeline timeline, boolean all) {
    this.timeline = timeline;
    this.all = all;
  }

  /** The lines, without line ends. */
  List<String> lines() {
    page.entry(0, timeline.caseView().subject());
    page.entry(
        0,
        timeline.policy().title()
            + " ("
            + timeline.policy().id()
            + "), from "
            + timeline.from()
            + " to "
            + timeline.to());
    decisions();
    clock(timeline.clocks().get(0), "What could be concluded on each day from what was then known");
    clock(
        timeline.clocks().get(1),
        "What is concluded for each day from what is known by " + timeline.knownBy());
    page.space();
    page.entry(
        0,
        TextPage.counted(timeline.evaluations(), "evaluation")
            + ". Every step is an evaluation of the case for that day; every set of news"
            + " that is said to be enough was added alone to the day before, and evaluated.");
    return page.lines();
  }

  private void decisions() {
    for (DecisionView decision : timeline.decisions()) {
      page.space();
      page.entry(0, TextPage.loud(decision.event()) + " " + decision.on());
      if (!decision.on().equals(decision.day())) {
        page.entry(1, "The day is not known; what follows is for " + decision.day() + ".");
      }
      page.entry(1, "known then: " + standing(decision.then()));
      page.entry(1, "known by " + timeline.knownBy() + ": " + standing(decision.now()));
    }
  }

  /** Such as {@code discretion (words), since 2019-10-09, 1,573 days before}. */
  static String standing(StandingView view) {
    String since =
        view.days() == 0
            ? (view.atLeast() ? "from that day or before" : "from that day")
            : (view.atLeast() ? "at least since " : "since ")
                + view.since()
                + ", "
                + String.format(Locale.ROOT, "%,d", view.days())
                + (view.days() == 1 ? " day before" : " days before");
    String next =
        view.nextOutcome() == null
            ? ""
            : "; " + TextPage.prose(view.nextOutcome()) + " from " + view.next();
    String outcome = TextPage.prose(view.outcome());
    String words = view.words().equals(outcome) ? "" : " (" + view.words() + ")";
    return outcome + words + ", " + since + next;
  }

  private void clock(ClockView clock, String title) {
    page.space();
    page.entry(0, title + ":");
    List<StepView> shown =
        all
            ? clock.steps()
            : clock.steps().stream()
                .filter(step -> step.moved() || step.equals(clock.steps().get(0)))
                .toList();
    for (int i = 0; i < shown.size(); i++) {
      step(shown.get(i), i + 1 < shown.size() ? before(shown.get(i + 1)) : timeline.to());
    }
    int left = clock.steps().size() - shown.size();
    if (left > 0) {
      page.entry(
          1,
          "and "
              + TextPage.counted(left, "step")
              + " in which only criteria or the edition change: see --all or --format json");
    }
  }

  private static String before(StepView step) {
    return LocalDate.parse(step.from()).minusDays(1).toString();
  }

  private void step(StepView step, String until) {
    page.entry(1, step.from() + " to " + until + ": " + outcome(step));
    if (!step.criteria().isEmpty() && !step.news().isEmpty()) {
      page.entry(
          3,
          step.criteria().stream()
              .map(
                  change ->
                      change.id()
                          + ": "
                          + orNone(change.before())
                          + " to "
                          + orNone(change.after()))
              .collect(Collectors.joining("; ")));
    }
    Map<String, NewsView> news = new LinkedHashMap<>();
    step.news().forEach(each -> news.put(each.id(), each));
    if (step.pivots().size() == 1) {
      page.entry(3, "moved by " + together(step.pivots().get(0), news));
    } else if (!step.pivots().isEmpty()) {
      page.entry(3, "moved by any one of these alone:");
      step.pivots().forEach(pivot -> page.entry(4, together(pivot, news)));
    } else if (!step.news().isEmpty()) {
      page.entry(
          3,
          "new: "
              + step.news().stream()
                  .filter(each -> !each.kind().equals(News.DAY) || !each.claims().isEmpty())
                  .map(TimelineText::text)
                  .collect(Collectors.joining("; ")));
    }
  }

  private static String outcome(StepView step) {
    String range =
        step.floor().equals(step.ceiling())
            ? ""
            : " (between "
                + TextPage.prose(step.floor())
                + " and "
                + TextPage.prose(step.ceiling())
                + ")";
    return TextPage.prose(step.outcome()) + range;
  }

  private static String together(List<String> ids, Map<String, NewsView> news) {
    return ids.stream()
        .map(id -> text(Objects.requireNonNull(news.get(id))))
        .collect(Collectors.joining(", together with "));
  }

  /** The news in words, with the id of a source before them. */
  static String text(NewsView news) {
    return news.kind().equals(News.SOURCE)
        ? news.id() + ", " + news.text() + ", on " + String.join(", ", news.claims())
        : news.text();
  }

  private static String orNone(@Nullable String value) {
    return value == null ? "not in the edition" : value;
  }
}
