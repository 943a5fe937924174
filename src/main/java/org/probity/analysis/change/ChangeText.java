package org.probity.analysis.change;

import java.util.List;
import org.probity.analysis.TextPage;
import org.probity.analysis.change.ChangeReport.AttributionView;
import org.probity.analysis.change.ChangeReport.CornerView;
import org.probity.analysis.change.ChangeReport.SideView;
import org.probity.report.Report.DeterminationView;
import org.probity.report.TerminalLines;

/** Prints for a terminal why an outcome changed, without colours. */
public final class ChangeText {
  /** Of running text. */
  static final int COLUMNS = TerminalLines.COLUMNS - 2;

  private final boolean all;

  /**
   * Text with everything in it, or with a dozen entries of each kind and the number of the rest.
   */
  public ChangeText(boolean all) {
    this.all = all;
  }

  /** The lines, without line ends, of at most 100 columns. */
  public List<String> lines(ChangeReport report) {
    TextPage page = new TextPage(all, COLUMNS);
    page.text(report.after().caseView().subject());
    page.text("From one report under the " + report.after().policy().title() + " to another");
    page.space();
    page.table(
        1,
        List.of(
            List.of("before", asked(report.before())),
            List.of("", words(report.before().determination())),
            List.of("after", asked(report.after())),
            List.of("", words(report.after().determination()))));
    report.notComputed().forEach(page::text);
    AttributionView attribution = report.attribution();
    if (attribution != null) {
      corners(page, report, attribution);
      attribution.searches().forEach(search -> SearchText.print(page, search));
    }
    if (report.difference().isEmpty()) {
      page.space();
      page.text("The two reports say the same.");
    }
    if (all) {
      new DifferenceText(page).print(report.difference());
    } else {
      new DifferenceText(page).printCriteria(report.difference());
    }
    return page.lines();
  }

  /** An outcome, and what the open questions leave possible. */
  static String words(DeterminationView determination) {
    return TextPage.outcome(determination)
        + TextPage.range(determination.floor(), determination.ceiling());
  }

  private static String asked(SideView side) {
    return side.policy().id()
        + "@"
        + side.policy().edition()
        + ", as of "
        + side.asOf()
        + ", known by "
        + side.knownBy()
        + (side.file() == null ? "" : " (" + side.file() + ")");
  }

  private static void corners(TextPage page, ChangeReport report, AttributionView attribution) {
    SideView before = report.before();
    SideView after = report.after();
    page.space();
    String rules = report.notComputed().isEmpty() ? " The rules are the same on both sides." : "";
    boolean evidence = isSameEvidence(report);
    boolean edition = isSameEdition(report);
    if (evidence || edition) {
      page.text(
          (evidence && edition
                  ? "Evidence and edition are the same on both sides."
                  : edition
                      ? "The edition is the same on both sides: what changed is the evidence."
                      : "The evidence is the same on both sides: what changed is the edition.")
              + rules);
      return;
    }
    page.text(
        "Each evidence under each edition, evaluated. The evidence is what was in force and published by"
            + " the date; the edition is the text, with its criteria, standards and tables.");
    List<CornerView> corners = attribution.corners();
    page.table(
        1,
        List.of(
            List.of(
                "", "edition " + before.policy().edition(), "edition " + after.policy().edition()),
            List.of(evidence(before, after), words(corners.get(0)), words(corners.get(2))),
            List.of(evidence(after, before), words(corners.get(1)), words(corners.get(3)))));
    page.text(verdict(attribution) + rules);
  }

  private static boolean isSameEdition(ChangeReport report) {
    return report.before().policy().edition().equals(report.after().policy().edition());
  }

  private static boolean isSameEvidence(ChangeReport report) {
    SideView before = report.before();
    SideView after = report.after();
    return before.caseView().sha256().equals(after.caseView().sha256())
        && before.asOf().equals(after.asOf())
        && before.knownBy().equals(after.knownBy());
  }

  private static String evidence(SideView side, SideView other) {
    if (!side.asOf().equals(other.asOf())) {
      return "evidence of " + side.asOf();
    }
    if (!side.knownBy().equals(other.knownBy())) {
      return "evidence known by " + side.knownBy();
    }
    return "evidence of case " + side.caseView().sha256().substring(0, 8);
  }

  private static String words(CornerView corner) {
    return TextPage.prose(corner.outcome()) + TextPage.range(corner.floor(), corner.ceiling());
  }

  private static String verdict(AttributionView attribution) {
    List<CornerView> corners = attribution.corners();
    String evidence = words(corners.get(1));
    String edition = words(corners.get(2));
    String what = attribution.compared().equals("outcome") ? "the outcome" : "what is possible";
    return switch (attribution.verdict()) {
      case "none" ->
          "Neither the evidence nor the edition changes the outcome or what is possible.";
      case "evidence" ->
          "The evidence changed "
              + what
              + ", under either edition; the edition made no difference.";
      case "edition" ->
          "The edition changed " + what + ", on either evidence; the evidence made no difference.";
      case "either" ->
          "The new evidence and the new edition each change " + what + " alone, to the same.";
      case "together" ->
          "Neither alone changed "
              + what
              + ": it takes the new evidence and the new edition together.";
      case "cancelled" ->
          "Evidence and edition each change "
              + what
              + " alone, and undo each other: the new evidence alone would make it "
              + evidence
              + ", the new edition alone "
              + edition
              + ".";
      default ->
          "Both had a part in it: the new evidence alone would make it "
              + evidence
              + ", the new edition alone "
              + edition
              + ".";
    };
  }
}
