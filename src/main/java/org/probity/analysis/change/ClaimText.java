package org.probity.analysis.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.TextPage;
import org.probity.analysis.change.ReportDifference.CitationDifference;
import org.probity.analysis.change.ReportDifference.ClaimDifference;
import org.probity.analysis.change.ReportDifference.ClaimState;
import org.probity.analysis.change.ReportDifference.OpenDifference;
import org.probity.analysis.change.ReportDifference.OpenState;

/** Words what changed about claims and about open questions. */
final class ClaimText {
  private ClaimText() {}

  /** What changed about an open question. */
  static String open(OpenDifference open) {
    OpenState before = open.before();
    OpenState after = open.after();
    String about = open.about() == null ? "" : open.about() + ", ";
    String question = about + open.element() + ": " + open.asks();
    if (after == null) {
      return "no longer open: " + question;
    }
    String weight = after.canChange() ? "could change the outcome" : "cannot change the outcome";
    if (before == null) {
      return "now open: " + question + " (" + after.value() + "; " + weight + ")";
    }
    List<String> steps = new ArrayList<>();
    if (!before.value().equals(after.value())) {
      steps.add(DifferenceText.step(before.value(), after.value(), ""));
    }
    if (before.canChange() != after.canChange()) {
      steps.add("now " + weight);
    }
    if (!before.reason().equals(after.reason())) {
      steps.add("now " + after.reason());
    }
    return "still open: " + question + " (" + String.join("; ", steps) + ")";
  }

  /** What changed about a claim, with its citations below it. */
  static void print(TextPage page, ClaimDifference claim) {
    page.entry(1, claim.id() + ": " + claim(claim.before(), claim.after()));
    List<String> gained =
        claim.citations().stream()
            .filter(one -> one.before() < one.after())
            .map(ClaimText::words)
            .toList();
    List<String> lost =
        claim.citations().stream()
            .filter(one -> one.before() > one.after())
            .map(ClaimText::words)
            .toList();
    if (!gained.isEmpty()) {
      page.entry(2, "cited more: " + String.join(", ", gained));
    }
    if (!lost.isEmpty()) {
      page.entry(2, "cited less: " + String.join(", ", lost));
    }
  }

  private static String words(CitationDifference citation) {
    return citation.source() + " " + citation.stance();
  }

  private static String claim(@Nullable ClaimState before, @Nullable ClaimState after) {
    if (before == null || after == null) {
      ClaimState one = Objects.requireNonNull(before == null ? after : before);
      String claim = one.text() + " (proof " + one.proof() + ", " + one.status() + ")";
      return (before == null ? "added: " : "taken out: ") + claim;
    }
    String steps =
        String.join(
            "; ",
            Stream.of(
                    changed("proof ", before.proof(), after.proof()),
                    changed("counter-proof ", before.counterProof(), after.counterProof()),
                    changed("", before.status(), after.status()),
                    changed("text ", before.text(), after.text()))
                .flatMap(List::stream)
                .toList());
    return steps.isEmpty() ? "proof " + after.proof() + " as before" : steps;
  }

  private static List<String> changed(String what, String before, String after) {
    return before.equals(after)
        ? List.of()
        : List.of(what + DifferenceText.step(before, after, ""));
  }
}
