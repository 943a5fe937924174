package org.probity.analysis.stress;

/** A search that may not go on. What it found so far holds, and may not be all. */
public final class LimitReached extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A stop, with what there is too much of. */
  public LimitReached(String what) {
    super(what);
  }
}
