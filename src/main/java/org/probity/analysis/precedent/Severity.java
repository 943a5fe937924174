package org.probity.analysis.precedent;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.probity.model.HistoryEntry;
import org.probity.model.HistoryEvent;
import org.probity.model.Vocabulary;

/**
 * How hard a real decision was on the subject, mildest first.
 *
 * <p>An application, a complaint that is filed, a withdrawal and a resignation are no decisions of
 * the body, and a recommendation is not its decision. A delisting is compared unless its note says
 * that it was for something else than conduct: most delistings from codes are for a report that was
 * not sent or a fee that was not paid.
 */
enum Severity implements Vocabulary {
  /** Let in, kept, or not acted on. */
  MILD,
  /** Kept under watch. */
  WATCHED,
  /** Kept out or put out. */
  ADVERSE;

  private static final Map<HistoryEvent, Severity> OF_EVENTS =
      Map.of(
          HistoryEvent.JOINED, MILD,
          HistoryEvent.READMITTED, MILD,
          HistoryEvent.REVOKED, MILD,
          HistoryEvent.NO_DECISION, MILD,
          HistoryEvent.COMPLAINT_CLOSED, MILD,
          HistoryEvent.OBSERVED, WATCHED,
          HistoryEvent.REFUSED, ADVERSE,
          HistoryEvent.EXCLUDED, ADVERSE,
          HistoryEvent.EXPELLED, ADVERSE,
          HistoryEvent.DELISTED, ADVERSE);

  private static final List<String> OTHER_REASONS =
      List.of(
          "communicat",
          "progress report",
          "failure to report",
          "not report",
          "non-report",
          "fee",
          "payment",
          "contribution",
          "merge",
          "merger",
          "own request",
          "voluntar",
          "dissol",
          "bankrupt");

  /** How hard an entry was; empty if it is no decision that can be compared. */
  static Optional<Severity> of(HistoryEntry entry) {
    return isForOtherReasons(entry)
        ? Optional.empty()
        : Optional.ofNullable(OF_EVENTS.get(entry.event()));
  }

  /** Why an entry is not compared, for one that is not. */
  static String whyNot(HistoryEntry entry) {
    return isForOtherReasons(entry)
        ? "its note gives another reason than conduct"
        : entry.event() == HistoryEvent.RECOMMENDED
            ? "a recommendation is not the decision"
            : "not a decision of the body";
  }

  private static boolean isForOtherReasons(HistoryEntry entry) {
    String note = entry.note() == null ? "" : entry.note().toLowerCase(Locale.ROOT);
    return entry.event() == HistoryEvent.DELISTED
        && OTHER_REASONS.stream().anyMatch(note::contains);
  }
}
