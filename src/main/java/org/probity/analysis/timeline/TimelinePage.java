package org.probity.analysis.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.probity.analysis.TextPage;
import org.probity.analysis.timeline.Timeline.ClockView;
import org.probity.analysis.timeline.Timeline.StepView;
import org.probity.model.PartialDate;
import org.probity.report.RibbonDrawing;
import org.probity.report.RibbonDrawing.Decision;
import org.probity.report.RibbonDrawing.Ribbon;
import org.probity.report.RibbonDrawing.Span;

/**
 * What the HTML page of timelines shows.
 *
 * @param subject the subject of all of them
 */
public record TimelinePage(String subject, List<Drawn> timelines) {
  public TimelinePage {
    timelines = List.copyOf(timelines);
  }

  /** A timeline with its drawing, which is markup. */
  public record Drawn(Timeline timeline, String drawing) {}

  /** The page of timelines, at least one, all of one case. */
  static TimelinePage of(List<Timeline> timelines) {
    return new TimelinePage(
        timelines.get(0).caseView().subject(),
        timelines.stream().map(each -> new Drawn(each, drawing(each))).toList());
  }

  private static String drawing(Timeline timeline) {
    List<Ribbon> ribbons =
        List.of(
            ribbon("known then", timeline.clocks().get(0)),
            ribbon("known now", timeline.clocks().get(1)));
    List<Decision> decisions =
        timeline.decisions().stream()
            .map(
                each ->
                    new Decision(
                        PartialDate.parse(each.on()),
                        TextPage.prose(each.event()) + " " + each.on()))
            .toList();
    return RibbonDrawing.draw(
        "ribbons-" + timeline.policy().id(),
        "Outcome for " + timeline.caseView().subject() + " over time",
        "From "
            + timeline.from()
            + " to "
            + timeline.to()
            + ". The upper ribbon is what could be concluded on each day; the lower one is what is"
            + " concluded for each day from what is known by "
            + timeline.knownBy()
            + ". The tables below have the same in words.",
        ribbons,
        decisions);
  }

  /** Steps that follow each other with the same outcome are one span. */
  private static Ribbon ribbon(String label, ClockView clock) {
    List<Span> spans = new ArrayList<>();
    for (StepView step : clock.steps()) {
      int last = spans.size() - 1;
      if (last >= 0 && spans.get(last).outcome().equals(step.outcome())) {
        spans.set(last, span(spans.get(last).from(), step));
      } else {
        spans.add(span(LocalDate.parse(step.from()), step));
      }
    }
    return new Ribbon(label, spans);
  }

  private static Span span(LocalDate from, StepView step) {
    return new Span(
        from,
        LocalDate.parse(step.until()),
        step.outcome(),
        from + " to " + step.until() + ": " + TextPage.prose(step.outcome()));
  }
}
