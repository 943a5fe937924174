package org.probity.analysis.backtest;

import org.probity.model.PartialDate;

/**
 * What a row states about a company, without what was decided and on which ground. Cases are built
 * from this alone.
 *
 * @param country as the row writes it
 * @param date the date of the row; the row's source counts as published then
 * @param facts the row's prose
 * @param source where the row was read: an address, or words
 * @param certainty how the row was seen, such as {@code primary}
 */
public record StatedFacts(
    String company,
    String country,
    PartialDate date,
    String facts,
    String source,
    String certainty) {}
