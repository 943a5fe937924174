package org.probity.analysis.backtest;

import java.util.Optional;
import org.probity.model.PartialDate;
import tools.jackson.databind.node.ObjectNode;

/**
 * A phrase as it was found in a statement.
 *
 * @param rank place of the phrase in its file, from 0
 * @param begin index of its first character within the statement
 * @param words what it matched
 * @param gives the part of a claim that it contributes, numbers filled in; empty where it gives
 *     none
 * @param date the date that it names
 */
record PhraseMatch(
    String phrase,
    PhraseKind kind,
    int rank,
    int begin,
    String words,
    ObjectNode gives,
    Optional<PartialDate> date) {}
