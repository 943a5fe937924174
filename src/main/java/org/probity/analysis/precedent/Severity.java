package org.probity.analysis.precedent;

import java.util.Map;
import java.util.Optional;
import org.probity.model.HistoryEntry;
import org.probity.model.HistoryEvent;
import org.probity.model.Vocabulary;

/**
 * How hard a real decision was on the subject, mildest first.
 *
 * <p>An application, a complaint that is filed, a withdrawal and a resignation are no decisions of
 * the body, and a recommendation is not its decision. A delisting is not compared: most are for a
 * report that was not sent or a fee that was not paid, and a case has no field for the reason.
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
          HistoryEvent.EXPELLED, ADVERSE);

  /** How hard an entry was; empty if it is no decision that can be compared. */
  static Optional<Severity> of(HistoryEntry entry) {
    return Optional.ofNullable(OF_EVENTS.get(entry.event()));
  }

  /** Why an entry is not compared, for one that is not. */
  static String whyNot(HistoryEntry entry) {
    return switch (entry.event()) {
      case RECOMMENDED -> "a recommendation is not the decision";
      case DELISTED -> "a delisting can be for other reasons than conduct";
      default -> "not a decision of the body";
    };
  }
}
