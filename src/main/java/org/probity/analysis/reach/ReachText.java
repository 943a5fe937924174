package org.probity.analysis.reach;

import java.util.List;
import java.util.stream.Collectors;
import org.probity.analysis.TextPage;
import org.probity.analysis.reach.ReachReport.CitationView;
import org.probity.analysis.reach.ReachReport.RungView;
import org.probity.analysis.reach.ReachReport.WayView;

/** Prints what would change an outcome, in lines of at most 100 columns, without colours. */
public final class ReachText {
  private final boolean all;

  /** Text with every set in it, or with a dozen of each kind and the number of the rest. */
  public ReachText(boolean all) {
    this.all = all;
  }

  /** The lines, without line ends. */
  public List<String> lines(ReachReport report) {
    TextPage page = new TextPage(all);
    heading(page, report);
    for (RungView rung : report.rungs()) {
      page.space();
      rung(page, rung);
    }
    QuestionsText.print(page, report);
    if (!report.rungs().isEmpty()) {
      page.space();
      page.text(found(report));
    }
    return page.lines();
  }

  private static void heading(TextPage page, ReachReport report) {
    page.heading(report.caseView(), report.policy(), report.asOf(), report.knownBy());
    page.space();
    page.text(TextPage.outcome(report.determination()));
    page.text(
        report.rungs().isEmpty()
            ? "No edition covers the subject on this date: no answer and no claim changes that."
            : "What would change it: for each other outcome, the sets that ask least. To answer is to"
                + " argue an open question; to add is to argue against what is settled, which makes"
                + " it contested; to withdraw is to lose a claim with all its citations, or to see it"
                + " contested with success. In brackets: the proof that an argument must reach.");
  }

  private static void rung(TextPage page, RungView rung) {
    String name = TextPage.loud(rung.rung());
    if (rung.ways().isEmpty()) {
      page.text("To " + name + ": out of reach" + (isCut(rung) ? " within the limits." : "."));
      rung.reasons().forEach(reason -> page.entry(1, reason));
      limits(page, rung);
      return;
    }
    long sets = rung.ways().stream().mapToLong(WayView::sets).sum();
    page.text(
        "To "
            + name
            + " ("
            + (isCut(rung) ? "at least " : "")
            + TextPage.counted(sets, "set")
            + "):");
    WaysText.print(page, rung.ways());
    citations(page, rung.citations());
    limits(page, rung);
  }

  private static void citations(TextPage page, List<List<CitationView>> sets) {
    if (!sets.isEmpty()) {
      page.entry(
          1,
          "or by single citations: "
              + TextPage.counted(sets.size(), "set")
              + ", the smallest to lose "
              + sets.get(0).stream()
                  .map(one -> one.source() + " for " + one.claim())
                  .collect(Collectors.joining(" + "))
              + (sets.size() == 1 ? "" : "; see probity stress"));
    }
  }

  private static boolean isCut(RungView rung) {
    return !rung.limitsReached().isEmpty();
  }

  private static void limits(TextPage page, RungView rung) {
    if (isCut(rung)) {
      page.entry(
          1,
          "A LIMIT WAS REACHED for "
              + String.join(", ", rung.limitsReached())
              + ": there may be more sets, and smaller ones; what is shown holds.");
    }
  }

  private static String found(ReachReport report) {
    return "How this was found: "
        + TextPage.counted(report.search().evaluations(), "set")
        + " of answers, additions and withdrawals were judged by evaluating the case with each."
        + " Every set shown leads to its outcome, and does not without any one of its parts. A set"
        + " joins answers to additions or withdrawals only where neither leads there alone. What"
        + " further conduct on file would bring is not looked at.";
  }
}
