package org.probity.analysis.precedent;

import java.util.ArrayList;
import java.util.List;
import org.probity.analysis.precedent.PrecedentReport.DecisionView;
import org.probity.analysis.precedent.PrecedentReport.LeftOutView;
import org.probity.analysis.precedent.PrecedentReport.MatchView;
import org.probity.analysis.precedent.PrecedentReport.PairView;
import org.probity.analysis.precedent.PrecedentReport.SourceView;
import org.probity.report.TerminalLines;
import org.probity.report.TextColumns;
import org.probity.report.VisibleText;

/**
 * Prints decisions that are hard to reconcile, in lines of at most 100 columns, without colours.
 */
public final class PrecedentText {
  private static final String INDENT = "  ";

  private PrecedentText() {}

  /** The lines, without line ends. */
  public static List<String> lines(PrecedentReport report) {
    List<String> lines = new ArrayList<>();
    text(lines, report.policy().title() + " (" + report.policy().id() + ")");
    text(
        lines,
        counted(report.decisions().size(), "decision")
            + " can be compared, in "
            + counted(report.compared(), "pair")
            + " of a milder and a graver one on different cases.");
    lines.add("");
    if (report.compared() == 0) {
      text(lines, "There is nothing to compare.");
    } else if (report.pairs().isEmpty()) {
      text(
          lines,
          "In none of them had the case with the milder decision at least as much against it as the"
              + " other, and no more for it.");
    } else {
      text(
          lines,
          "Hard to reconcile ("
              + counted(report.pairs().size(), "pair")
              + "): the case with the milder decision had at least as much against it as the other,"
              + " and no more for it, on what was known when each was decided.");
    }
    for (int i = 0; i < report.pairs().size(); i++) {
      lines.add("");
      pair(lines, i + 1, report.pairs().get(i));
    }
    decisions(lines, report.decisions());
    leftOut(lines, report.leftOut());
    return List.copyOf(lines);
  }

  private static void text(List<String> lines, String text) {
    lines.addAll(TextColumns.wrapped(VisibleText.of(text), TerminalLines.COLUMNS));
  }

  private static void entry(List<String> lines, String indent, String text) {
    lines.addAll(TerminalLines.paragraph(indent, text));
  }

  private static void pair(List<String> lines, int number, PairView pair) {
    text(lines, number + ". " + words(pair.milder()) + ", but " + words(pair.graver()) + ".");
    pair.elements().forEach(match -> match(lines, pair, match));
    sources(lines, pair.milder());
    sources(lines, pair.graver());
  }

  private static String words(DecisionView decision) {
    return decision.subject() + " was " + event(decision.event()) + " (" + decision.on() + ")";
  }

  private static String event(String event) {
    return switch (event) {
      case "joined" -> "let in";
      case "revoked" -> "let back in: the exclusion was revoked";
      case "no-decision" -> "left without a decision";
      case "complaint-closed" -> "left as it was: the complaint was closed";
      case "observed" -> "put under observation";
      default -> event.replace('-', ' ');
    };
  }

  private static void match(List<String> lines, PairView pair, MatchView match) {
    String about =
        match.milderAbout() == null && match.graverAbout() == null
            ? ""
            : " (" + match.milderAbout() + " beside " + match.graverAbout() + ")";
    List<String> parts = new ArrayList<>();
    add(parts, "against both: ", match.againstBoth());
    add(parts, "against " + pair.milder().caseId() + " only: ", match.againstMilderOnly());
    add(parts, "for " + pair.graver().caseId() + " only: ", match.forGraverOnly());
    entry(lines, INDENT, match.criterion() + about + ": " + String.join("; ", parts));
  }

  private static void add(List<String> parts, String lead, List<String> elements) {
    if (!elements.isEmpty()) {
      parts.add(lead + String.join(", ", elements));
    }
  }

  private static void sources(List<String> lines, DecisionView decision) {
    for (SourceView source : decision.sources()) {
      entry(
          lines,
          INDENT,
          decision.caseId()
              + ", "
              + source.stance()
              + " the decision: "
              + source.citation()
              + (source.says() == null ? "" : ": " + source.says()));
    }
  }

  private static void decisions(List<String> lines, List<DecisionView> decisions) {
    if (decisions.isEmpty()) {
      return;
    }
    lines.add("");
    text(lines, "The decisions, and what an evaluation as of then, as known then, comes to:");
    List<List<String>> rows = new ArrayList<>();
    for (DecisionView one : decisions) {
      rows.add(
          List.of(
              one.on(),
              one.event().replace('-', ' '),
              one.severity(),
              one.outcome(),
              one.subject()
                  + (one.against().isEmpty()
                      ? ""
                      : "; against it: " + String.join(", ", one.against()))));
    }
    lines.addAll(TerminalLines.table(INDENT, rows));
  }

  private static void leftOut(List<String> lines, List<LeftOutView> leftOut) {
    if (leftOut.isEmpty()) {
      return;
    }
    lines.add("");
    text(lines, "Entries of the histories that are not compared:");
    for (LeftOutView one : leftOut) {
      entry(
          lines,
          INDENT,
          one.on()
              + " "
              + one.caseId()
              + ", "
              + one.event().replace('-', ' ')
              + ": "
              + one.reason());
    }
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
