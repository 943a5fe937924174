/**
 * What would change an outcome: for each other rung, the smallest sets of open questions answered,
 * of arguments added or of claims withdrawn that would move the case there, and the open questions
 * that can no longer matter.
 *
 * <p>In: a question, and the rules that can argue. Out: {@link
 * org.probity.analysis.reach.ReachReport} and its text. Compositions are read only to plan; whether
 * a set reaches a rung is judged by evaluating the case with it, and nothing else is shown.
 */
@NullMarked
package org.probity.analysis.reach;

import org.jspecify.annotations.NullMarked;
