/**
 * The back-test: whether the criteria of a policy decide real cases as the body did, on the facts
 * that a table of its decisions states.
 *
 * <p>In: the rows of a history file, the phrases that turn their words into claims, a policy made
 * ready. Out: {@link org.probity.analysis.backtest.BackTest} and its printed forms. A case is built
 * from {@link org.probity.analysis.backtest.StatedFacts} alone, which knows no decision.
 */
@NullMarked
package org.probity.analysis.backtest;

import org.jspecify.annotations.NullMarked;
