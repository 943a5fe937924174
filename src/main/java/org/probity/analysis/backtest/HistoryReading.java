package org.probity.analysis.backtest;

import java.util.List;
import org.probity.document.Problem;

/**
 * What came of reading a history file.
 *
 * @param rows in the order of the file; those without a problem
 * @param problems in the order of the file
 */
public record HistoryReading(List<HistoryRow> rows, List<Problem> problems) {
  public HistoryReading {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }
}
