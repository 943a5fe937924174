package org.probity.fact;

import java.util.List;
import org.probity.model.Claim;
import org.probity.model.ProofLevel;

/**
 * What another policy determined on the same case and dates: one of its criteria, settled.
 *
 * @param policy id of the policy
 * @param edition name of the edition that applied
 * @param criterion id of the criterion
 * @param about id of the conduct; empty where the criterion is not put per conduct
 * @param held whether the criterion holds; otherwise it fails
 * @param strength the proof that the determination rests on: the weakest of the elements that it
 *     needs, each at its strongest counting argument
 * @param claims what these arguments rest on, in canonical order
 */
public record Determined(
    String policy,
    String edition,
    String criterion,
    String about,
    boolean held,
    ProofLevel strength,
    List<Claim> claims) {
  public Determined {
    claims = List.copyOf(claims);
  }

  /** Whether the criterion holds. */
  public boolean isHeld() {
    return held;
  }

  /** Whether the criterion fails. */
  public boolean isFailed() {
    return !held;
  }
}
