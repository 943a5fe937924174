package org.probity.analysis.precedent;

import java.util.Set;
import java.util.TreeSet;

/**
 * The settled elements of one criterion, for one conduct where it is put per conduct, each as
 * {@code element: yes} or {@code element: no}. What is unknown or contested is on neither side.
 *
 * @param criterion id
 * @param asks all that the criterion asks, by which it is the same criterion in another edition
 * @param about id of the conduct, or empty
 * @param against those that tell against the subject
 * @param inFavour those that tell for it
 */
record Factors(
    String criterion, String asks, String about, Set<String> against, Set<String> inFavour) {

  /** Whether there is at least as much against the subject here as there, and no more for it. */
  boolean atLeastAsAdverseAs(Factors other) {
    return asks.equals(other.asks)
        && against.containsAll(other.against)
        && other.inFavour.containsAll(inFavour);
  }

  /** What tells against the subject here and not there. */
  Set<String> moreAgainstThan(Factors other) {
    return without(against, other.against);
  }

  /** What tells for the subject there and not here. */
  Set<String> lessForThan(Factors other) {
    return without(other.inFavour, inFavour);
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> left = new TreeSet<>(some);
    left.removeAll(others);
    return left;
  }
}
