/**
 * Analyses that run the pipeline again and again: the scenarios of criteria, what they leave
 * unnoticed when rules and editions are changed in small ways.
 *
 * <p>In: rule packs, cases, an evaluator. Out: results as values. The pipeline is the only judge;
 * nothing here decides a case.
 */
@NullMarked
package org.probity.analysis;

import org.jspecify.annotations.NullMarked;
