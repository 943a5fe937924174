package org.probity.analysis;

import java.util.List;

/**
 * What came of changing a pack in many small ways.
 *
 * @param caught how many mutants made some scenario fail
 * @param survivors the mutants that no scenario noticed and nobody explained, in order
 * @param explained how many mutants no scenario noticed, with an explanation that none can
 * @param refused how many changes were none, since the rules or the edition would be refused
 * @param errors explanations that explain nothing, each with its place and what is wrong
 */
public record MutationResult(
    int caught, List<Gap> survivors, int explained, int refused, List<String> errors) {
  public MutationResult {
    survivors = List.copyOf(survivors);
    errors = List.copyOf(errors);
  }

  /** Whether every mutant was caught or is explained, and every explanation is one. */
  public boolean isClean() {
    return survivors.isEmpty() && errors.isEmpty();
  }
}
