package org.probity.analysis;

import org.probity.policy.Composition;

/** How an element stands in a composition: as itself, under an {@code unless}, or both. */
public record Signs(boolean positive, boolean negative) {

  /** How the element stands in the composition. */
  public static Signs of(Composition composition, String element) {
    return new Signs(
        composition.isHelpedBy(element, true),
        new Composition.Unless(composition).isHelpedBy(element, true));
  }
}
