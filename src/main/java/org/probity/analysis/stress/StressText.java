package org.probity.analysis.stress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probity.analysis.TextPage;
import org.probity.analysis.stress.StressReport.CorrectionView;
import org.probity.analysis.stress.StressReport.RobustnessView;
import org.probity.analysis.stress.StressReport.StandardView;
import org.probity.report.TextColumns;

/** Prints a stress report for a terminal, in lines of at most 100 columns, without colours. */
public final class StressText {
  private static final int STANDARD = 16;
  private static final int OUTCOME = 26;

  private final boolean all;

  /** Text with every set in it, or with a dozen lines of each kind and the number of the rest. */
  public StressText(boolean all) {
    this.all = all;
  }

  /** The lines, without line ends. */
  public List<String> lines(StressReport report) {
    TextPage page = new TextPage(all);
    heading(page, report);
    if (report.supports().equals(List.of(List.of()))) {
      page.text(
          "It rests on no evidence: whatever part of the evidence is lost, the outcome stays.");
    } else {
      supports(page, report);
      corrections(page, report);
      EvidenceText.print(page, report);
      origins(page, report);
      AttackText.print(page, report);
    }
    if (!report.standards().isEmpty()) {
      standards(page, report.standards());
      page.space();
      SearchText.paragraphs(report).forEach(page::text);
    }
    return page.lines();
  }

  private static void heading(TextPage page, StressReport report) {
    page.heading(report.caseView(), report.policy(), report.asOf(), report.knownBy());
    page.space();
    page.text(TextPage.outcome(report.determination()));
    if (!report.citations().isEmpty()) {
      long matter = report.citations().stream().filter(one -> one.share() > 0).count();
      page.text(
          matter
              + " of "
              + TextPage.counted(report.citations().size(), "citation")
              + (matter == 1 ? " matters" : " matter")
              + " to the outcome. With no citation at all it would be: "
              + TextPage.prose(report.withoutEvidence())
              + ".");
    }
  }

  private static void supports(TextPage page, StressReport report) {
    page.space();
    page.text(
        "It stands on any one of these sets of citations, whatever else is kept or lost ("
            + found(report, report.supports().size())
            + "; of a bracket, any one):");
    sets(page, report.supports(), "");
  }

  private static void corrections(TextPage page, StressReport report) {
    page.space();
    page.text(
        "It falls if all citations of one of these sets are lost together ("
            + found(report, report.corrections().size())
            + "):");
    Map<String, List<List<Integer>>> byOutcome = new LinkedHashMap<>();
    for (CorrectionView set : report.corrections()) {
      byOutcome.computeIfAbsent(set.becomes(), any -> new ArrayList<>()).add(set.lost());
    }
    byOutcome.forEach((becomes, lost) -> sets(page, lost, ", then " + TextPage.prose(becomes)));
  }

  private static void sets(TextPage page, List<List<Integer>> sets, String then) {
    List<Alternatives> written = Alternatives.of(sets);
    List<Alternatives> shown = page.shown(written);
    shown.forEach(set -> page.entry(1, set.words() + then));
    int left =
        written.subList(shown.size(), written.size()).stream().mapToInt(Alternatives::count).sum();
    page.rest(1, left, "set", "sets");
  }

  private static String found(StressReport report, int sets) {
    return (isCutShort(report, "citations") ? "at least " : "") + TextPage.counted(sets, "set");
  }

  private static boolean isCutShort(StressReport report, String list) {
    return report.search().limitsReached().contains(list);
  }

  private static void origins(TextPage page, StressReport report) {
    RobustnessView robustness = report.robustness();
    page.space();
    if (robustness.corrections().isEmpty()) {
      page.text(
          isCutShort(report, "origins")
              ? "How many independent origins it can lose was not found within the limits."
              : "It survives the loss of every independent origin, one or all together.");
      return;
    }
    page.text(survived(robustness) + ". It falls without all of:");
    page.list(
        1,
        robustness.corrections(),
        set ->
            page.entry(
                1, String.join(" + ", set.lost()) + ", then " + TextPage.prose(set.becomes())),
        "set",
        "sets");
  }

  private static String survived(RobustnessView robustness) {
    Integer survives = robustness.survivesLossOfAny();
    if (!robustness.singlePointsOfFailure().isEmpty()) {
      return "It does not survive the loss of one independent origin. Single points of failure: "
          + String.join("; ", robustness.singlePointsOfFailure());
    }
    return survives == null
        ? "How few independent origins it can lose was not settled within the limits"
        : "It survives the loss of any "
            + TextPage.counted(survives, "independent origin")
            + "; there is no single point of failure";
  }

  private static void standards(TextPage page, List<StandardView> standards) {
    page.space();
    page.text(
        "Under other standards of proof for whatever is argued for (what is argued against keeps its"
            + " standard):");
    page.line(row("standard", "as things stand", "if no claim were contradicted"));
    for (StandardView view : standards) {
      page.line(
          row(
              TextPage.prose(view.pro()),
              TextPage.prose(view.outcome()),
              TextPage.prose(view.undisputed())));
    }
  }

  private static String row(String standard, String outcome, String undisputed) {
    return "  "
        + TextColumns.padded(standard, STANDARD)
        + TextColumns.padded(outcome, OUTCOME)
        + undisputed;
  }
}
