package org.probity.analysis.backtest;

/** A printed form of a back-test. */
public enum BackTestFormat {
  /** For a terminal. */
  TEXT,
  MD,
  JSON,
  /** One line a row. */
  CSV
}
