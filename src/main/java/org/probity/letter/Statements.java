package org.probity.letter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.letter.Letter.Statement;
import org.probity.report.Report;
import org.probity.report.Report.CitationView;
import org.probity.report.Report.ClaimView;
import org.probity.report.Report.SourceView;

/**
 * States claims of a report with footnotes. A claim without a citation that counts is not stated.
 */
final class Statements {
  /** The sections that say what others did. */
  private static final Set<String> ACTS = Set.of("findings", "measures");

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
    return cited(id, false).map(cited -> statement(id, notes.of(cited), null));
  }

  /** The same, with a footnote on what is said against it, if anything is. */
  Optional<Statement> answered(String id) {
    return cited(id, false)
        .map(
            cited -> {
              int note = notes.of(cited);
              return statement(id, note, cited(id, true).map(notes::of).orElse(null));
            });
  }

  /** What is cited against the claim. */
  Optional<Statement> contradicting(String id) {
    return cited(id, true)
        .map(
            cited ->
                new Statement(
                    id,
                    proof(id, true),
                    isAct(id),
                    true,
                    text(id),
                    cited.stream().flatMap(each -> Stream.ofNullable(each.says())).toList(),
                    null,
                    notes.of(cited)));
  }

  private Statement statement(String id, int note, @Nullable Integer opposed) {
    return new Statement(
        id, proof(id, false), isAct(id), false, text(id), List.of(), opposed, note);
  }

  private String proof(String id, boolean against) {
    ClaimView claim = claim(id);
    return against ? claim.counterProof() : claim.proof();
  }

  private boolean isAct(String id) {
    return ACTS.contains(claim(id).section());
  }

  private String text(String id) {
    return claim(id).text();
  }

  private ClaimView claim(String id) {
    return Objects.requireNonNull(claims.get(id));
  }

  /** The citations that count; empty where the claim has none, or is not one of the report. */
  private Optional<List<Cited>> cited(String id, boolean against) {
    if (!claims.containsKey(id) || proof(id, against).equals("none")) {
      return Optional.empty();
    }
    String stance = against ? "contradicts" : "supports";
    List<Cited> cited =
        claim(id).citations().stream()
            .filter(each -> each.stance().equals(stance))
            .filter(this::counts)
            .map(documents::of)
            .toList();
    return Optional.of(cited).filter(found -> !found.isEmpty());
  }

  /** Whether the source was public by the known-by date. */
  boolean counts(CitationView citation) {
    return admissible.contains(citation.source());
  }
}
