package org.probity.analysis.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.probity.analysis.reach.ReachReport.CitationView;
import org.probity.analysis.reach.ReachReport.RungView;
import org.probity.analysis.reach.ReachReport.WayView;
import org.probity.report.TerminalLines;
import org.probity.report.TextColumns;
import org.probity.report.VisibleText;

/** Prints what would change an outcome, in lines of at most 100 columns, without colours. */
public final class ReachText {
  private static final int SOME = 12;
  private static final String INDENT = "  ";

  private final int most;

  /** Text with every set in it, or with a dozen of each kind and the number of the rest. */
  public ReachText(boolean all) {
    this.most = all ? Integer.MAX_VALUE : SOME;
  }

  /** The lines, without line ends. */
  public List<String> lines(ReachReport report) {
    List<String> lines = new ArrayList<>();
    heading(lines, report);
    for (RungView rung : report.rungs()) {
      lines.add("");
      rung(lines, rung);
    }
    QuestionsText.print(lines, report);
    if (!report.rungs().isEmpty()) {
      lines.add("");
      text(lines, found(report));
    }
    return List.copyOf(lines);
  }

  static void text(List<String> lines, String text) {
    lines.addAll(TextColumns.wrapped(VisibleText.of(text), TerminalLines.COLUMNS));
  }

  static void entry(List<String> lines, String indent, String text) {
    lines.addAll(TerminalLines.paragraph(indent, text));
  }

  private static void heading(List<String> lines, ReachReport report) {
    text(lines, report.caseView().subject());
    text(
        lines,
        report.policy().title()
            + " ("
            + report.policy().id()
            + "@"
            + report.policy().edition()
            + "), as of "
            + report.asOf()
            + ", known by "
            + report.knownBy());
    lines.add("");
    String outcome = prose(report.determination().outcome()).toUpperCase(Locale.ROOT);
    text(lines, outcome + ": " + report.determination().words());
    text(
        lines,
        report.rungs().isEmpty()
            ? "No edition covers the subject on this date: no answer and no claim changes that."
            : "What would change it: for each other outcome, the sets that ask least. To answer is to"
                + " argue an open question; to add is to argue against what is settled, which makes"
                + " it contested; to withdraw is to lose a claim with all its citations, or to see it"
                + " contested with success. In brackets: the proof that an argument must reach.");
  }

  private void rung(List<String> lines, RungView rung) {
    String name = prose(rung.rung()).toUpperCase(Locale.ROOT);
    if (rung.ways().isEmpty()) {
      text(lines, "To " + name + ": out of reach" + (isCut(rung) ? " within the limits." : "."));
      rung.reasons().forEach(reason -> entry(lines, INDENT, reason));
      limits(lines, rung);
      return;
    }
    long sets = rung.ways().stream().mapToLong(WayView::sets).sum();
    text(
        lines,
        "To " + name + " (" + (isCut(rung) ? "at least " : "") + counted(sets, "set") + "):");
    new WaysText(most).print(lines, rung.ways());
    citations(lines, rung.citations());
    limits(lines, rung);
  }

  private static void citations(List<String> lines, List<List<CitationView>> sets) {
    if (!sets.isEmpty()) {
      entry(
          lines,
          INDENT,
          "or by single citations: "
              + counted(sets.size(), "set")
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

  private static void limits(List<String> lines, RungView rung) {
    if (isCut(rung)) {
      entry(
          lines,
          INDENT,
          "A LIMIT WAS REACHED for "
              + String.join(", ", rung.limitsReached())
              + ": there may be more sets, and smaller ones; what is shown holds.");
    }
  }

  private static String found(ReachReport report) {
    return "How this was found: "
        + counted(report.search().evaluations(), "set")
        + " of answers, additions and withdrawals were judged by evaluating the case with each."
        + " Every set shown leads to its outcome, and does not without any one of its parts. A set"
        + " joins answers to additions or withdrawals only where neither leads there alone. What"
        + " further conduct on file would bring is not looked at.";
  }

  /** A word of a vocabulary as prose. */
  static String prose(String word) {
    return word.replace('-', ' ');
  }

  static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
