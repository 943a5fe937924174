/**
 * What an outcome rests on: the smallest sets of citations that carry it, those whose loss changes
 * it, how far each citation, source and origin is responsible, and the outcome under other
 * standards of proof.
 *
 * <p>In: a question. Out: {@link org.probity.analysis.stress.StressReport} and its text. A part of
 * the evidence is judged by evaluating the case with the other citations left out; nothing here
 * weighs a citation or reads a rule.
 */
@NullMarked
package org.probity.analysis.stress;

import org.jspecify.annotations.NullMarked;
