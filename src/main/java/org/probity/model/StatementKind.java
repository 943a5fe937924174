package org.probity.model;

/** What sort of statement the subject made to the body. */
public enum StatementKind implements Vocabulary {
  COMMITMENT,
  ANSWER,
  COMMUNICATION_ON_PROGRESS,
  /** The report of an organisation that is no business. */
  COMMUNICATION_ON_ENGAGEMENT,
  /** A letter that asks for more time to report. */
  GRACE_LETTER,
  WITHDRAWAL,
  OTHER
}
