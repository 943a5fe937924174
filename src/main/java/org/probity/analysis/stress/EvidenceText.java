package org.probity.analysis.stress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.probity.analysis.TextPage;
import org.probity.analysis.stress.StressReport.CitationView;
import org.probity.analysis.stress.StressReport.PartView;
import org.probity.report.TextColumns;

/** Prints the citations and the sources that matter, with their shares in the outcome. */
final class EvidenceText {
  private static final int NUMBER = 4;
  private static final int SHARE = 10;

  private EvidenceText() {}

  static void print(TextPage page, StressReport report) {
    page.space();
    page.text(
        "The citations that matter, claim by claim, with their share: 1/1 changes the outcome alone,"
            + " 1/3 only if two others fall with it.");
    Map<String, List<CitationView>> byClaim = new LinkedHashMap<>();
    report.citations().stream()
        .filter(one -> one.share() > 0)
        .forEach(one -> byClaim.computeIfAbsent(one.claim(), any -> new ArrayList<>()).add(one));
    byClaim.values().forEach(citations -> claim(page, citations));
    page.space();
    page.text("The sources that matter, each with all that it says:");
    Map<Integer, List<String>> byShare = new TreeMap<>();
    for (PartView source : report.sources()) {
      byShare.computeIfAbsent(source.share(), any -> new ArrayList<>()).add(source.name());
    }
    byShare.forEach((share, names) -> page.entry(1, "1/" + share + " " + String.join(", ", names)));
  }

  private static void claim(TextPage page, List<CitationView> citations) {
    CitationView first = citations.get(0);
    page.entry(1, first.claim() + " (proof: " + first.proof() + "): " + first.claimText());
    for (CitationView one : citations) {
      String source = one.stance() + ", " + one.source() + ": " + one.sourceText();
      page.line("    " + TextColumns.padded(numbered(one), SHARE) + source);
    }
  }

  /** The number of a citation and its share. */
  static String numbered(CitationView citation) {
    return TextColumns.padded(String.valueOf(citation.number()), NUMBER) + "1/" + citation.share();
  }
}
