package org.probity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.probity.model.PartialDate;
import org.probity.report.DatedDrawing.Moment;
import org.probity.report.Report.HistoryView;
import org.probity.report.Report.SourceView;
import org.probity.report.StripDrawing.Mark;

/**
 * Draws the sources of a report over time as an SVG for an HTML page: one mark for each source, in
 * a lane for the side that it is used for, and a line for each date that matters. Side is told by
 * lane, shape and colour. Colours are the page's: classes name them.
 */
public final class EvidenceStrip {

  /** The drawing, ended by {@code \n}; empty text if no source has a date. */
  public String render(Report report) {
    List<Mark> marks = marks(report);
    if (marks.isEmpty()) {
      return "";
    }
    List<Moment> moments = moments(report);
    TimeAxis axis =
        TimeAxis.over(
            Stream.concat(marks.stream().map(Mark::on), moments.stream().map(Moment::on)).toList(),
            DatedDrawing.LEFT,
            DatedDrawing.RIGHT);
    String title = "Evidence on " + report.caseView().subject() + " over time";
    return new StripDrawing(axis).draw(title, description(report, marks), marks, moments);
  }

  private static List<Mark> marks(Report report) {
    SourceSides sides = new SourceSides(report);
    List<Mark> marks = new ArrayList<>();
    for (SourceView source : report.sources()) {
      String date = source.published() == null ? source.accessed() : source.published();
      if (date != null) {
        String tip = "[" + source.number() + "] " + source.citation();
        marks.add(
            new Mark(
                source.number(),
                PartialDate.parse(date),
                sides.of(source.id()),
                source.admissible(),
                tip));
      }
    }
    return marks;
  }

  private static List<Moment> moments(Report report) {
    List<Moment> moments = new ArrayList<>();
    boolean oneDay = report.asOf().equals(report.knownBy());
    moments.add(moment(report.asOf(), oneDay ? "as of and known by" : "as of", "as-of"));
    if (!oneDay) {
      moments.add(moment(report.knownBy(), "known by", "known-by"));
    }
    for (HistoryView decision : report.history()) {
      moments.add(moment(decision.on(), PlainWords.prose(decision.event()), "decided"));
    }
    return moments;
  }

  private static Moment moment(String on, String what, String style) {
    return new Moment(PartialDate.parse(on), what + " " + on, style);
  }

  private static String description(Report report, List<Mark> marks) {
    long later = marks.stream().filter(mark -> !mark.admissible()).count();
    return marks.size()
        + " dated sources, "
        + later
        + " of them published after "
        + report.knownBy()
        + " (drawn hollow). As of "
        + report.asOf()
        + ". Each number is that of the source in the list of sources.";
  }
}
