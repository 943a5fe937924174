package org.probity.analysis.backtest;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * One statement of a row: a sentence, or a part of one up to a semicolon.
 *
 * @param matches the phrases found in it, in the order of the text
 */
record Statement(String text, List<PhraseMatch> matches) {
  Statement {
    matches = List.copyOf(matches);
  }

  /** Whether a phrase of this kind is in it. */
  boolean has(PhraseKind kind) {
    return matches.stream().anyMatch(match -> match.kind() == kind);
  }

  /** The phrases of one kind. */
  List<PhraseMatch> of(PhraseKind kind) {
    return matches.stream().filter(match -> match.kind() == kind).toList();
  }

  /** What the phrases of one kind contribute, each different part once. */
  List<ObjectNode> gives(PhraseKind kind) {
    return of(kind).stream().map(PhraseMatch::gives).distinct().toList();
  }
}
