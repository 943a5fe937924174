package org.probity.letter;

/** The report gives no occasion for such a letter; the message says why. */
public final class NoOccasion extends Exception {
  private static final long serialVersionUID = 1L;

  NoOccasion(String reason) {
    super(reason);
  }
}
