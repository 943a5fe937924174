package org.probity.analysis.backtest;

import java.util.Comparator;
import org.probity.model.PartialDate;

/**
 * One decision of the body.
 *
 * @param line where the row begins in its file, from 1
 * @param ground what the decision was taken under, in the history's words
 */
public record HistoryRow(int line, String ground, HistoryDecision decision, StatedFacts stated) {
  /** By date, company, ground, decision and the rest; the line does not count. */
  static final Comparator<HistoryRow> ORDER =
      Comparator.<HistoryRow, PartialDate>comparing(row -> row.stated().date())
          .thenComparing(row -> row.stated().company())
          .thenComparing(HistoryRow::ground)
          .thenComparing(HistoryRow::decision)
          .thenComparing(row -> row.stated().toString());
}
