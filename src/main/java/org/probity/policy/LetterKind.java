package org.probity.policy;

import org.probity.model.Vocabulary;

/** What a letter asks for. */
public enum LetterKind implements Vocabulary {
  /** Not to admit the subject, or to end its participation. */
  OBJECTION,
  /** To take up a matter under the body's procedure. */
  COMPLAINT,
  /** To answer questions that the evidence leaves open; it accuses of nothing. */
  QUERY,
  /** To consider whether to hold the subject. */
  DIVESTMENT;

  /** Whether such a letter needs a ground: a criterion that tells against the subject. */
  public boolean needsGround() {
    return this != QUERY;
  }
}
