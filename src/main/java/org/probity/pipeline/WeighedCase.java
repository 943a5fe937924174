package org.probity.pipeline;

import java.util.List;
import org.probity.argument.RaisedArgument;
import org.probity.fact.Admission;
import org.probity.fact.CaseFacts;
import org.probity.model.Case;

/**
 * A case on a date, with what the rules on proof argued about each of its claims.
 *
 * @param sha256 hash of the canonical form of the case
 * @param proofArguments in canonical order
 */
public record WeighedCase(
    Case subject,
    String sha256,
    Admission admission,
    CaseFacts facts,
    List<RaisedArgument> proofArguments) {
  public WeighedCase {
    proofArguments = List.copyOf(proofArguments);
  }
}
