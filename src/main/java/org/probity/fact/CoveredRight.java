package org.probity.fact;

import org.probity.model.Right;

/**
 * A protected interest that one ground of the edition covers.
 *
 * @param ground name of the ground, such as {@code human-rights}
 */
public record CoveredRight(String ground, Right right) implements EditionFact {}
