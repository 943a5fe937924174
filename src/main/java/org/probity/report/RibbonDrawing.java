package org.probity.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.probity.model.PartialDate;

/**
 * Draws outcomes over time as an SVG for an HTML page: ribbons of spans, each in the colour of its
 * outcome with the word in it where there is room, and a line for each real decision.
 */
public final class RibbonDrawing {
  private static final double HEIGHT = 26;
  private static final double GAP = 12;

  /** Spans without gaps, earliest first. */
  public record Ribbon(String label, List<Span> spans) {
    public Ribbon {
      spans = List.copyOf(spans);
    }
  }

  /**
   * Days with one outcome, both inclusive.
   *
   * @param outcome clear, discretion, excluded, undetermined or out-of-scope
   * @param tip what a pointer shows
   */
  public record Span(LocalDate from, LocalDate until, String outcome, String tip) {}

  /** A real decision. */
  public record Decision(PartialDate on, String label) {}

  private final TimeAxis axis;
  private final DatedDrawing drawing;

  private RibbonDrawing(TimeAxis axis) {
    this.axis = axis;
    this.drawing = new DatedDrawing(axis);
  }

  /**
   * The drawing, ended by {@code \n}.
   *
   * @param name for the ids in it, unique in the page
   * @param ribbons at least one, with at least one span each, all of the same days
   */
  public static String draw(
      String name,
      String title,
      String description,
      List<Ribbon> ribbons,
      List<Decision> decisions) {
    List<PartialDate> days = new ArrayList<>();
    for (Ribbon ribbon : ribbons) {
      days.add(PartialDate.of(ribbon.spans().get(0).from()));
      days.add(PartialDate.of(ribbon.spans().get(ribbon.spans().size() - 1).until()));
    }
    TimeAxis axis = TimeAxis.over(days, DatedDrawing.LEFT, DatedDrawing.RIGHT);
    return new RibbonDrawing(axis).drawn(name, title, description, ribbons, decisions);
  }

  private String drawn(
      String name,
      String title,
      String description,
      List<Ribbon> ribbons,
      List<Decision> decisions) {
    List<DatedDrawing.Moment> moments =
        decisions.stream()
            .map(each -> new DatedDrawing.Moment(each.on(), each.label(), "decided"))
            .toList();
    double y = drawing.moments(moments);
    for (Ribbon ribbon : ribbons) {
      ribbon(ribbon, y);
      y += HEIGHT + GAP;
    }
    return drawing.finish(name, title, description, moments, y);
  }

  private void ribbon(Ribbon ribbon, double y) {
    drawing.front(
        "<text class=\"lane\" x=\"0\" y=\"%s\">%s</text>\n", y + HEIGHT / 2 + 4, ribbon.label());
    for (Span span : ribbon.spans()) {
      double x = axis.x(PartialDate.of(span.from()));
      double width = axis.x(PartialDate.of(span.until())) - x;
      String word = span.outcome().replace('-', ' ');
      drawing.behind(
          "<g class=\"span %s\"><title>%s</title>", PlainWords.tone(span.outcome()), span.tip());
      drawing.behind(
          "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/></g>\n", x, y, width, HEIGHT);
      if (width > DatedDrawing.LETTER * word.length() + 8) {
        drawing.front(
            "<text class=\"span %s\" x=\"%s\" y=\"%s\">%s</text>\n",
            PlainWords.tone(span.outcome()), x + 5, y + HEIGHT / 2 + 4, word);
      }
    }
  }
}
