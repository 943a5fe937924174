/**
 * Whether real decisions under a policy are consistent with one another: pairs in which one case
 * has at least as much against it as another and no more for it, and still met a milder decision.
 *
 * <p>In: cases with their histories, and a policy. Out: {@link
 * org.probity.analysis.precedent.PrecedentReport} and its text. The value of every element is what
 * an evaluation gives as of the decision, as known then; nothing here weighs a claim.
 */
@NullMarked
package org.probity.analysis.precedent;

import org.jspecify.annotations.NullMarked;
