package org.probity.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.probity.model.PartialDate;
import org.probity.report.DatedDrawing.Moment;
import org.probity.report.SourceSides.Side;

/**
 * Draws sources over time: from the labels at the top through a lane for each side down to the
 * axis. Lengths are SVG user units.
 */
final class StripDrawing {
  private static final double MARK_ROW = 18;

  /**
   * A source with a date.
   *
   * @param tip what a pointer shows
   */
  record Mark(int number, PartialDate on, Side side, boolean admissible, String tip) {}

  private final TimeAxis axis;
  private final DatedDrawing drawing;

  StripDrawing(TimeAxis axis) {
    this.axis = axis;
    this.drawing = new DatedDrawing(axis);
  }

  /** The whole drawing; each object draws once. */
  String draw(String title, String description, List<Mark> marks, List<Moment> moments) {
    double bottom = drawing.moments(moments);
    for (Side side : Side.values()) {
      bottom = lane(side, marks.stream().filter(mark -> mark.side() == side).toList(), bottom);
    }
    return drawing.finish("strip", title, description, moments, bottom);
  }

  private double lane(Side side, List<Mark> marks, double top) {
    if (marks.isEmpty()) {
      return top;
    }
    PackedRows rows = new PackedRows();
    drawing.front("<text class=\"lane\" x=\"0\" y=\"%s\">%s</text>\n", top + 18, name(side));
    for (Mark mark : marks.stream().sorted(Comparator.comparing(Mark::on)).toList()) {
      double x = axis.x(mark.on());
      int row =
          rows.place(
              x - 7, x + 10 + DatedDrawing.LETTER * Integer.toString(mark.number()).length());
      mark(mark, x, top + 14 + row * MARK_ROW);
    }
    double bottom = top + rows.count() * MARK_ROW + 10;
    drawing.behind(
        "<line class=\"rule\" x1=\"0\" x2=\"%s\" y1=\"%s\" y2=\"%s\"/>\n",
        DatedDrawing.WIDTH, bottom, bottom);
    return bottom;
  }

  private void mark(Mark mark, double x, double y) {
    String classes =
        mark.side().name().toLowerCase(Locale.ROOT) + (mark.admissible() ? "" : " later");
    drawing.front("<g class=\"mark %s\"><title>%s</title>", classes, mark.tip());
    shape(mark.side(), x, y);
    drawing.front(
        "<text x=\"%s\" y=\"%s\">%s</text></g>\n", x + 8, y + 4, Integer.toString(mark.number()));
  }

  private void shape(Side side, double x, double y) {
    switch (side) {
      case AGAINST -> drawing.front("<path d=\"M%s %sl5.5 5.5l-5.5 5.5l-5.5 -5.5z\"/>", x, y - 5.5);
      case FOR -> drawing.front("<circle cx=\"%s\" cy=\"%s\" r=\"4.6\"/>", x, y);
      case BOTH -> drawing.front("<path d=\"M%s %sl5.5 9.5h-11z\"/>", x, y - 5.5);
      case CONTEXT ->
          drawing.front("<rect x=\"%s\" y=\"%s\" width=\"8\" height=\"8\"/>", x - 4, y - 4);
    }
  }

  private static String name(Side side) {
    return switch (side) {
      case AGAINST -> "tells against";
      case FOR -> "tells for";
      case BOTH -> "both ways";
      case CONTEXT -> "context";
    };
  }
}
