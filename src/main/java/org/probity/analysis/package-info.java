/**
 * Analyses that run the pipeline again and again: the scenarios of criteria, what they leave
 * unnoticed when rules and editions are changed in small ways.
 *
 * <p>In: rule packs, cases, an evaluator. Out: results as values. The pipeline is the only judge;
 * nothing here decides a case.
 *
 * <p>What several of the rooms below need stands here as well: cases and policies that are changed
 * in a part, things as they were and as they are, and pages of text for a terminal.
 */
@NullMarked
package org.probity.analysis;

import org.jspecify.annotations.NullMarked;
