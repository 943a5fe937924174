package org.probity.analysis.backtest;

import java.util.List;
import java.util.Optional;
import org.probity.report.Report;

/**
 * A row with the case that its facts make and what the criteria say of it.
 *
 * @param criteria ids of the criteria that stand for the row's ground
 * @param report on the facts as stated; empty where no edition is in force
 * @param value of these criteria in that report
 * @param own their value under the edition's own standards
 */
record JudgedRow(
    HistoryRow row,
    StatedCase stated,
    List<String> criteria,
    Optional<Report> report,
    GroundValue value,
    GroundValue own,
    Judgement judgement) {}
