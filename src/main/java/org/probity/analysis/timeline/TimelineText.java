package org.probity.analysis.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.timeline.Timeline.ClockView;
import org.probity.analysis.timeline.Timeline.DecisionView;
import org.probity.analysis.timeline.Timeline.NewsView;
import org.probity.analysis.timeline.Timeline.StandingView;
import org.probity.analysis.timeline.Timeline.StepView;
import org.probity.report.TerminalLines;

/** Prints a timeline for a terminal, in lines of at most 100 columns, without colours. */
final class TimelineText {
  private static final String INDENT = "  ";

  private final Timeline timeline;
  private final boolean all;
  private final List<String> lines = new ArrayList<>();

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
    text("", timeline.caseView().subject());
    text(
        "",
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
    lines.add("");
    text(
        "",
        timeline.evaluations()
            + (timeline.evaluations() == 1 ? " evaluation" : " evaluations")
            + ". Every step is an evaluation of the case for that day; every set of news"
            + " that is said to be enough was added alone to the day before, and evaluated.");
    return lines;
  }

  private void decisions() {
    for (DecisionView decision : timeline.decisions()) {
      lines.add("");
      text("", prose(decision.event()).toUpperCase(Locale.ROOT) + " " + decision.on());
      if (!decision.on().equals(decision.day())) {
        text(INDENT, "The day is not known; what follows is for " + decision.day() + ".");
      }
      text(INDENT, "known then: " + standing(decision.then()));
      text(INDENT, "known by " + timeline.knownBy() + ": " + standing(decision.now()));
    }
  }

  /** Such as {@code discretion (words), since 2019-10-09, 1,573 days before}. */
  static String standing(StandingView view) {
    String since =
        view.days() == 0
            ? "from that day"
            : "since "
                + view.since()
                + ", "
                + String.format(Locale.ROOT, "%,d", view.days())
                + (view.days() == 1 ? " day before" : " days before");
    String next =
        view.next() == null ? "" : "; " + prose(view.nextOutcome()) + " from " + view.next();
    String outcome = prose(view.outcome());
    String words = view.words().equals(outcome) ? "" : " (" + view.words() + ")";
    return outcome + words + ", " + since + next;
  }

  private void clock(ClockView clock, String title) {
    lines.add("");
    text("", title + ":");
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
      text(
          INDENT,
          "and "
              + left
              + (left == 1 ? " step" : " steps")
              + " in which only criteria or the edition change: see --all or --format json");
    }
  }

  private static String before(StepView step) {
    return LocalDate.parse(step.from()).minusDays(1).toString();
  }

  private void step(StepView step, String until) {
    text(INDENT, step.from() + " to " + until + ": " + outcome(step));
    String in = INDENT + INDENT + INDENT;
    if (!step.criteria().isEmpty() && !step.news().isEmpty()) {
      text(
          in,
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
      text(in, "moved by " + together(step.pivots().get(0), news));
    } else if (!step.pivots().isEmpty()) {
      text(in, "moved by any one of these alone:");
      step.pivots().forEach(pivot -> text(in + INDENT, together(pivot, news)));
    } else if (!step.news().isEmpty()) {
      text(
          in,
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
            : " (between " + prose(step.floor()) + " and " + prose(step.ceiling()) + ")";
    return prose(step.outcome()) + range;
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

  static String prose(@Nullable String word) {
    return word == null ? "" : word.replace('-', ' ');
  }

  private void text(String indent, String text) {
    lines.addAll(TerminalLines.paragraph(indent, text));
  }
}
