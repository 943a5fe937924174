package org.probity.analysis.stress;

/**
 * How far a search goes.
 *
 * @param sets how many sets of each kind are looked for, at least 1
 * @param evaluations how many sets of citations may be judged for each list, at least 1
 */
public record Limits(int sets, int evaluations) {
  /** Enough for every case of the size of those that come with the program. */
  public static final Limits USUAL = new Limits(1_000, 20_000);

  /** The options that set them, each preceded by a space; empty for the usual ones. */
  public String options() {
    return equals(USUAL) ? "" : " --limit " + sets + " --evaluations " + evaluations;
  }
}
