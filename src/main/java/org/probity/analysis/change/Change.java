package org.probity.analysis.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.Reproduction;
import org.probity.analysis.TextPage;
import org.probity.analysis.change.ChangeReport.SideView;
import org.probity.analysis.stress.Limits;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.Question;
import org.probity.report.Report;

/**
 * Tells why the outcome of one question, or of a report that was made, is not that of another of
 * the same policy.
 */
public final class Change {
  private final Evaluator evaluator;
  private final Limits limits;

  /** Changes judged by this evaluator, with these limits on every search. */
  public Change(Evaluator evaluator, Limits limits) {
    this.evaluator = evaluator;
    this.limits = limits;
  }

  /**
   * A question, with the report that was made on it if there is one.
   *
   * @param file of the report
   */
  public record Side(Question question, @Nullable Report made, @Nullable String file) {
    /** A question without a report. */
    public static Side of(Question question) {
      return new Side(question, null, null);
    }
  }

  /**
   * The change from one side to the other.
   *
   * @param command the command that prints it
   * @throws org.probity.engine.RuleFault naming the case and the rule, if a rule fails
   */
  public ChangeReport between(Side before, Side after, String command) {
    Report one = evaluator.report(before.question());
    Report other = evaluator.report(after.question());
    Report madeOne = before.made() == null ? one : before.made();
    Report madeOther = after.made() == null ? other : after.made();
    List<String> notComputed = new ArrayList<>();
    boolean evidence =
        isSameEvidence("first", madeOne, one, notComputed)
            & isSameEvidence("second", madeOther, other, notComputed);
    rules("first", madeOne, one).ifPresent(notComputed::add);
    rules("second", madeOther, other).ifPresent(notComputed::add);
    return new ChangeReport(
        ChangeReport.FORMAT,
        side(before, madeOne, one),
        side(after, madeOther, other),
        ReportDifferences.between(madeOne, madeOther),
        notComputed,
        evidence
            ? new Attribution(evaluator, limits, before.question(), after.question()).view()
            : null,
        Reproduction.by(other.engine(), command));
  }

  private static boolean isSameEvidence(
      String which, Report made, Report now, List<String> notComputed) {
    if (isSameCase(made, now)) {
      return true;
    }
    notComputed.add(
        "The case file is not the one that the "
            + which
            + " report was made from, so its evidence is not at hand: give that file with --case.");
    return false;
  }

  /** What cannot be told because the report was made by other rules. */
  private static Optional<String> rules(String which, Report made, Report now) {
    List<String> others = new ArrayList<>();
    if (!made.engine().rulesSha256().equals(now.engine().rulesSha256())) {
      others.add("other rules");
    }
    if (!made.policy().sha256().equals(now.policy().sha256()) && others.isEmpty()) {
      others.add("another text of the editions");
    }
    if (!made.engine().proofSha256().equals(now.engine().proofSha256())) {
      others.add("other rules on proof");
    }
    if (others.isEmpty()) {
      return Optional.empty();
    }
    String what = String.join(" and ", others);
    return Optional.of(
        "The "
            + which
            + " report was made by "
            + what
            + ", which are not at hand. "
            + onItsOwnQuestion(made, now)
            + "What they would say to the other evidence cannot be computed.");
  }

  private static String onItsOwnQuestion(Report made, Report now) {
    if (!isSameCase(made, now)) {
      return "";
    }
    return isSameResult(made, now)
        ? "The rules at hand say the same to its question. "
        : "To its own question the rules at hand say "
            + words(now.determination())
            + " where they said "
            + words(made.determination())
            + "; below, both sides are judged by the rules at hand. ";
  }

  private static String words(Report.DeterminationView view) {
    return TextPage.prose(view.outcome()) + TextPage.range(view.floor(), view.ceiling());
  }

  private static boolean isSameCase(Report one, Report other) {
    return one.caseView().sha256().equals(other.caseView().sha256());
  }

  private static boolean isSameResult(Report one, Report other) {
    return one.determination().outcome().equals(other.determination().outcome())
        && one.determination().floor().equals(other.determination().floor())
        && one.determination().ceiling().equals(other.determination().ceiling());
  }

  private static SideView side(Side side, Report made, Report now) {
    return new SideView(
        made.caseView(),
        made.policy(),
        made.asOf(),
        made.knownBy(),
        made.determination(),
        side.file(),
        isSameCase(made, now) && !isSameResult(made, now) ? now.determination() : null);
  }
}
