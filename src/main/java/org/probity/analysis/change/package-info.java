/**
 * What changes from one report to another, and why: the difference of two reports, what a supposed
 * change of a case or of its standards would do, and which part of the evidence or of the edition a
 * change of outcome is due to.
 *
 * <p>In: questions, each a case on a date under an edition. Out: {@link
 * org.probity.analysis.change.ReportDifference}, {@link org.probity.analysis.change.WhatIfReport}
 * and {@link org.probity.analysis.change.ChangeReport} with their texts. Every outcome comes from
 * evaluating a case; nothing here weighs a citation or reads a rule, and nothing is written to
 * disk.
 */
@NullMarked
package org.probity.analysis.change;

import org.jspecify.annotations.NullMarked;
