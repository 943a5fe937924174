package org.probity.analysis.backtest;

import java.util.List;
import org.probity.model.Case;
import org.probity.model.Claim;
import tools.jackson.databind.node.ObjectNode;

/**
 * The case that a row's facts make.
 *
 * @param statements the facts in their statements, with the phrases found in each
 * @param written the case as a case file
 * @param value the same, read
 */
record StatedCase(StatedFacts stated, List<Statement> statements, ObjectNode written, Case value) {
  StatedCase {
    statements = List.copyOf(statements);
  }

  /** A claim of the case as its file writes it. */
  ObjectNode claim(Claim claim) {
    return written
        .path(claim.section())
        .valueStream()
        .filter(one -> one.path("id").asString("").equals(claim.id()))
        .map(ObjectNode.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /** Whether a phrase that says something about the company was found. */
  boolean saysSomething() {
    return !value.claims().isEmpty();
  }
}
