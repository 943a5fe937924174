package org.probity.analysis.stress;

import java.util.List;
import org.probity.analysis.TextPage;
import org.probity.analysis.stress.StressReport.CitationView;

/** Prints what the other side will attack first. */
final class AttackText {
  private static final int FEW = 5;

  private AttackText() {}

  static void print(TextPage page, StressReport report) {
    boolean single = report.corrections().stream().anyMatch(set -> set.lost().size() == 1);
    page.space();
    page.text(
        "What the other side will attack first: "
            + (single
                ? "what the outcome falls without, the weakest proof first."
                : "no citation alone, but those that need the fewest others to fall with them, the"
                    + " weakest proof first."));
    List<CitationView> first =
        report.attackFirst().stream()
            .map(number -> report.citations().get(number - 1))
            .filter(one -> !single || one.share() == 1)
            .toList();
    for (CitationView one : first.stream().limit(FEW).toList()) {
      String words = one.source() + " " + one.stance() + " " + one.claim();
      page.line("  " + EvidenceText.numbered(one) + "  proof: " + one.proof() + ", " + words);
    }
    page.rest(1, first.size() - FEW, "citation", "citations");
  }
}
