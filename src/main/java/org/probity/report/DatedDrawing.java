package org.probity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.StringEscapeUtils;
import org.probity.model.PartialDate;

/**
 * An SVG drawing over an axis of days: labelled lines for dates that matter at the top, whatever
 * its user draws below them, the axis at the bottom. Lengths are SVG user units.
 */
final class DatedDrawing {
  static final double LEFT = 104;
  static final double RIGHT = 730;
  static final double WIDTH = 760;
  static final double LETTER = 6.6;
  private static final double LABEL_ROW = 16;

  /**
   * A line across the drawing.
   *
   * @param style class that the page colours it by
   */
  record Moment(PartialDate on, String label, String style) {}

  private final TimeAxis axis;
  private final StringBuilder behind = new StringBuilder();
  private final StringBuilder front = new StringBuilder();

  DatedDrawing(TimeAxis axis) {
    this.axis = axis;
  }

  /** Adds an element in front, with its values formatted and escaped. */
  void front(String template, Object... values) {
    front.append(format(template, values));
  }

  /** Adds an element behind those in front. */
  void behind(String template, Object... values) {
    behind.append(format(template, values));
  }

  /**
   * The whole drawing.
   *
   * @param name for the ids in it, unique in the page
   * @param bottom where the lanes end
   */
  String finish(
      String name, String title, String description, List<Moment> moments, double bottom) {
    moments.forEach(moment -> crossing(moment, bottom));
    axis.ticks().forEach(tick -> tick(tick, bottom));
    return format("<svg class=\"strip\" viewBox=\"0 0 %s %s\" role=\"img\"", WIDTH, bottom + 24)
        + format(
            " aria-labelledby=\"%s-title %s-desc\" xmlns=\"http://www.w3.org/2000/svg\">\n",
            name, name)
        + format("<title id=\"%s-title\">%s</title>\n", name, title)
        + format("<desc id=\"%s-desc\">%s</desc>\n", name, description)
        + behind
        + front
        + "</svg>\n";
  }

  /** Writes the labels of lines, in as many rows as they need; returns where the rows end. */
  double moments(List<Moment> moments) {
    PackedRows rows = new PackedRows();
    List<Double> lines = moments.stream().map(moment -> axis.x(moment.on())).toList();
    for (Moment moment : moments) {
      double x = axis.x(moment.on());
      double width = LETTER * moment.label().length() + 10;
      boolean before = standsBefore(x, width, lines);
      int row = before ? rows.place(x - width, x) : rows.place(x, x + width);
      front.append(
          format(
              "<text class=\"moment %s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n",
              moment.style(),
              before ? x - 4 : x + 4,
              row * LABEL_ROW + 12,
              before ? "end" : "start",
              moment.label()));
    }
    return rows.count() * LABEL_ROW + 8;
  }

  /**
   * A label stands after its line, unless there is no room or another line would cross it there and
   * none before.
   */
  private static boolean standsBefore(double x, double width, List<Double> lines) {
    boolean roomAfter = x + width <= WIDTH;
    boolean roomBefore = x - width >= 0;
    boolean crossedAfter = lines.stream().anyMatch(line -> line > x && line < x + width);
    boolean crossedBefore = lines.stream().anyMatch(line -> line < x && line > x - width);
    return !roomAfter || (roomBefore && crossedAfter && !crossedBefore);
  }

  private void crossing(Moment moment, double bottom) {
    double x = axis.x(moment.on());
    behind.append(
        format(
            "<line class=\"moment %s\" x1=\"%s\" x2=\"%s\" y1=\"2\" y2=\"%s\"/>\n",
            moment.style(), x, x, bottom));
  }

  private void tick(TimeAxis.Tick tick, double bottom) {
    behind.append(
        format(
            "<line class=\"tick\" x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\"/>\n",
            tick.x(), tick.x(), bottom, bottom + 5));
    front.append(
        format(
            "<text class=\"tick\" x=\"%s\" y=\"%s\" text-anchor=\"middle\">%s</text>\n",
            tick.x(), bottom + 18, tick.label()));
  }

  /** Lengths to one decimal, the same everywhere; text escaped. */
  static String format(String template, Object... values) {
    List<Object> printed = new ArrayList<>();
    for (Object value : values) {
      printed.add(
          value instanceof Double length
              ? String.format(Locale.ROOT, "%.1f", length)
              : StringEscapeUtils.escapeXml10(VisibleText.of(value.toString())));
    }
    return String.format(Locale.ROOT, template, printed.toArray());
  }
}
