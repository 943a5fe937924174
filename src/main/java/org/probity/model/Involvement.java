package org.probity.model;

/**
 * How the subject is tied to the harm, in the terms of the UN Guiding Principles; {@code presence}
 * is operating in the place and no more.
 */
public enum Involvement implements Vocabulary {
  CAUSED,
  CONTRIBUTED,
  LINKED,
  /** A tie that is weaker than a direct link. */
  ASSOCIATED,
  PRESENCE,
  UNKNOWN
}
