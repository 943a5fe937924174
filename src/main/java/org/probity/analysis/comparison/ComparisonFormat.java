package org.probity.analysis.comparison;

/** A printed form of a comparison. */
public enum ComparisonFormat {
  /** For a terminal. */
  TEXT,
  /** The matrix alone, one line a cell. */
  CSV,
  MD,
  HTML,
  JSON
}
