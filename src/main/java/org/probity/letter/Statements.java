package org.probity.letter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.letter.Letter.Statement;
import org.probity.report.Report;
import org.probity.report.Report.ClaimView;
import org.probity.report.Report.SourceView;

/**
 * States claims of a report with footnotes. A claim without a citation that counts is not stated.
 */
final class Statements {
  private final Map<String, ClaimView> claims = new HashMap<>();
  private final Set<String> admissible;
  private final Documents documents;
  private final Notes notes;

  Statements(Report report, Documents documents, Notes notes) {
    report.claims().forEach(claim -> claims.put(claim.id(), claim));
    this.admissible =
        report.sources().stream()
            .filter(SourceView::admissible)
            .map(SourceView::id)
            .collect(Collectors.toCollection(HashSet::new));
    this.documents = documents;
    this.notes = notes;
  }

  /** What is cited for the claim. */
  Optional<Statement> supporting(String id) {
    return statement(id, false);
  }

  /** What is cited against the claim. */
  Optional<Statement> contradicting(String id) {
    return statement(id, true);
  }

  private Optional<Statement> statement(String id, boolean contradicted) {
    ClaimView claim = claims.get(id);
    if (claim == null) {
      return Optional.empty();
    }
    String stance = contradicted ? "contradicts" : "supports";
    List<Cited> cited =
        claim.citations().stream()
            .filter(each -> each.stance().equals(stance) && admissible.contains(each.source()))
            .map(documents::of)
            .toList();
    String proof = contradicted ? claim.counterProof() : claim.proof();
    if (cited.isEmpty() || proof.equals("none")) {
      return Optional.empty();
    }
    return Optional.of(new Statement(id, proof, contradicted, claim.text(), notes.of(cited)));
  }
}
