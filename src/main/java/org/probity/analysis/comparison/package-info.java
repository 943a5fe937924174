/**
 * Cases side by side: one matrix of cases by policies and, where two columns are editions of one
 * policy, which cases change and through which provisions.
 *
 * <p>In: the reports on each case, in the order of the columns. Out: {@link
 * org.probity.analysis.comparison.Comparison} and its printed forms. Evaluates nothing; what it
 * says is read off reports and editions.
 */
@NullMarked
package org.probity.analysis.comparison;

import org.jspecify.annotations.NullMarked;
