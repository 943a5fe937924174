package org.probity.analysis.backtest;

import java.util.List;
import java.util.Optional;
import org.probity.report.Report;

/**
 * What the criteria say of a row beside what the body did.
 *
 * @param agreement how the two compare
 * @param reason why, in words; empty where they simply agree
 */
record Judgement(Agreement agreement, String reason) {
  private static final String OUT_OF_SCOPE = "out-of-scope";

  /**
   * Compares.
   *
   * @param report on the facts as stated; empty where no edition is in force
   * @param value of the criteria for the row's ground in that report
   */
  static Judgement of(
      HistoryDecision decision, Optional<Report> report, GroundValue value, StatedCase stated) {
    if (report.isEmpty()) {
      return new Judgement(Agreement.UNDETERMINED, "no edition is in force on that date");
    }
    boolean outOfScope = report.get().determination().outcome().equals(OUT_OF_SCOPE);
    if (decision == HistoryDecision.NOT_ACTED) {
      return notActed(report.get(), outOfScope, value, stated);
    }
    if (value.isAbsent()) {
      return decision == HistoryDecision.REVOKE
          ? new Judgement(Agreement.UNDETERMINED, "the edition has no such criterion")
          : new Judgement(Agreement.DISAGREE, "the edition has no such criterion");
    }
    if (outOfScope && decision != HistoryDecision.REVOKE) {
      return new Judgement(Agreement.DISAGREE, "out of scope: " + because(report.get()) + " fails");
    }
    if (!value.isSettled()) {
      return undetermined(value, stated);
    }
    return switch (decision) {
      case EXCLUDE -> compared(value, value.holds());
      case REVOKE -> compared(value, value.fails());
      default ->
          value.holds()
              ? new Judgement(Agreement.DISCRETION, "the body chose " + decision.word())
              : compared(value, false);
    };
  }

  private static Judgement notActed(
      Report report, boolean outOfScope, GroundValue value, StatedCase stated) {
    boolean withdrawn = stated.statements().stream().anyMatch(one -> one.has(PhraseKind.WITHDRAWN));
    if (outOfScope) {
      String also = withdrawn ? "; the recommendation was withdrawn" : "";
      return new Judgement(Agreement.SCOPE, because(report) + " fails" + also);
    }
    if (withdrawn) {
      return new Judgement(Agreement.SCOPE, "the recommendation was withdrawn");
    }
    return value.isSettled() ? compared(value, value.fails()) : undetermined(value, stated);
  }

  private static String because(Report report) {
    List<String> because = report.determination().because();
    return because.isEmpty() ? "the edition's reach" : String.join(", ", because);
  }

  private static Judgement compared(GroundValue value, boolean agrees) {
    return agrees
        ? new Judgement(Agreement.AGREE, "")
        : new Judgement(
            Agreement.DISAGREE, "the criterion " + value.word() + ": " + settledBy(value));
  }

  private static String settledBy(GroundValue value) {
    String word = value.word();
    return String.join(", ", value.elements(word)) + " " + word;
  }

  private static Judgement undetermined(GroundValue value, StatedCase stated) {
    List<String> contested = value.elements("contested");
    if (!contested.isEmpty()) {
      return new Judgement(Agreement.UNDETERMINED, "contested: " + String.join(", ", contested));
    }
    String nothing = stated.saysSomething() ? "" : ", nothing that makes a claim";
    return new Judgement(
        Agreement.UNDETERMINED,
        "too few facts" + nothing + ": open " + String.join(", ", value.elements("unknown")));
  }
}
