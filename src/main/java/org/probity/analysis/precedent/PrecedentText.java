package org.probity.analysis.precedent;

import java.util.ArrayList;
import java.util.List;
import org.probity.analysis.TextPage;
import org.probity.analysis.precedent.PrecedentReport.DecisionView;
import org.probity.analysis.precedent.PrecedentReport.LeftOutView;
import org.probity.analysis.precedent.PrecedentReport.MatchView;
import org.probity.analysis.precedent.PrecedentReport.PairView;
import org.probity.analysis.precedent.PrecedentReport.SourceView;

/**
 * Prints decisions that are hard to reconcile, in lines of at most 100 columns, without colours.
 */
public final class PrecedentText {
  private PrecedentText() {}

  /** The lines, without line ends. */
  public static List<String> lines(PrecedentReport report) {
    TextPage page = new TextPage(true);
    page.text(report.policy().title() + " (" + report.policy().id() + ")");
    page.text(
        TextPage.counted(report.decisions().size(), "decision")
            + " can be compared, in "
            + TextPage.counted(report.compared(), "pair")
            + " of a milder and a graver one on different cases.");
    page.space();
    if (report.compared() == 0) {
      page.text("There is nothing to compare.");
    } else if (report.pairs().isEmpty()) {
      page.text(
          "In none of them had the case with the milder decision at least as much against it as the"
              + " other, and no more for it.");
    } else {
      page.text(
          "Hard to reconcile ("
              + TextPage.counted(report.pairs().size(), "pair")
              + "): the case with the milder decision had at least as much against it as the other,"
              + " and no more for it, on what was known when each was decided.");
    }
    for (int i = 0; i < report.pairs().size(); i++) {
      page.space();
      pair(page, i + 1, report.pairs().get(i));
    }
    decisions(page, report.decisions());
    leftOut(page, report.leftOut());
    return page.lines();
  }

  private static void pair(TextPage page, int number, PairView pair) {
    page.text(number + ". " + words(pair.milder()) + ", but " + words(pair.graver()) + ".");
    pair.elements().forEach(match -> match(page, pair, match));
    sources(page, pair.milder());
    sources(page, pair.graver());
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
      default -> TextPage.prose(event);
    };
  }

  private static void match(TextPage page, PairView pair, MatchView match) {
    String about =
        match.milderAbout() == null && match.graverAbout() == null
            ? ""
            : " (" + match.milderAbout() + " beside " + match.graverAbout() + ")";
    List<String> parts = new ArrayList<>();
    add(parts, "against both: ", match.againstBoth());
    add(parts, "against " + pair.milder().caseId() + " only: ", match.againstMilderOnly());
    add(parts, "for " + pair.graver().caseId() + " only: ", match.forGraverOnly());
    page.entry(1, match.criterion() + about + ": " + String.join("; ", parts));
  }

  private static void add(List<String> parts, String lead, List<String> elements) {
    if (!elements.isEmpty()) {
      parts.add(lead + String.join(", ", elements));
    }
  }

  private static void sources(TextPage page, DecisionView decision) {
    for (SourceView source : decision.sources()) {
      page.entry(
          1,
          decision.caseId()
              + ", "
              + source.stance()
              + " the decision: "
              + source.citation()
              + (source.says() == null ? "" : ": " + source.says()));
    }
  }

  private static void decisions(TextPage page, List<DecisionView> decisions) {
    if (decisions.isEmpty()) {
      return;
    }
    page.space();
    page.text("The decisions, and what an evaluation as of then, as known then, comes to:");
    List<List<String>> rows = new ArrayList<>();
    for (DecisionView one : decisions) {
      rows.add(
          List.of(
              one.on(),
              TextPage.prose(one.event()),
              one.severity(),
              one.outcome(),
              one.subject()
                  + (one.against().isEmpty()
                      ? ""
                      : "; against it: " + String.join(", ", one.against()))));
    }
    page.table(1, rows);
  }

  private static void leftOut(TextPage page, List<LeftOutView> leftOut) {
    if (leftOut.isEmpty()) {
      return;
    }
    page.space();
    page.text("Entries of the histories that are not compared:");
    for (LeftOutView one : leftOut) {
      page.entry(
          1,
          one.on() + " " + one.caseId() + ", " + TextPage.prose(one.event()) + ": " + one.reason());
    }
  }
}
