package org.probity.model;

/** A text against which bodies measure conduct. */
public enum Norm implements Vocabulary {
  /** The Ten Principles of the UN Global Compact. */
  UNGC_PRINCIPLES,
  /** The OECD Guidelines for Multinational Enterprises on Responsible Business Conduct. */
  OECD_GUIDELINES
}
