package org.probity.analysis.timeline;

/** The forms of a timeline. */
public enum TimelineFormat {
  TEXT,
  HTML,
  JSON
}
