package org.probity.analysis.backtest;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.probity.casefile.CaseReader;
import org.probity.casefile.Libraries;
import org.probity.casefile.Reading;
import org.probity.document.Problem;
import org.probity.model.Case;
import org.probity.model.Certainty;
import org.probity.model.PartialDate;
import org.probity.pipeline.BadPolicy;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns what a row states into a case. Threads may share one. */
final class CaseWriter {
  private final Phrases phrases;
  private final CaseReader reader = new CaseReader(Libraries.none());

  CaseWriter(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The day that a row is judged on: the last of its date. */
  static LocalDate asOf(StatedFacts stated) {
    return stated.date().latest();
  }

  /** A name for a row made of company and date; rows may share it. */
  static String name(StatedFacts stated) {
    String plain =
        Normalizer.normalize(stated.company(), Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return (plain.isEmpty() ? "company" : plain) + "-" + stated.date();
  }

  /**
   * The case.
   *
   * @throws BadPolicy if what the phrases contribute makes no case that can be read
   */
  StatedCase write(StatedFacts stated) {
    List<Statement> statements = phrases.statements(stated.facts());
    ObjectNode written = JsonNodeFactory.instance.objectNode();
    written.put("format", Case.FORMAT);
    written.put("id", name(stated));
    written.put("title", stated.company() + " as the history states it, " + stated.date());
    subject(stated, written.putObject("subject"));
    source(stated, written.putObject("sources").putObject(Claims.SOURCE));
    claims(stated, statements).writeTo(written);
    Reading reading = reader.read(name(stated) + ".json", written.toString());
    return new StatedCase(
        stated, statements, written, reading.value().orElseThrow(() -> unreadable(reading)));
  }

  private static BadPolicy unreadable(Reading reading) {
    return new BadPolicy(
        "the phrases of the history make a case that cannot be read:",
        reading.problems().stream().filter(Problem::isError).map(Problem::toString).toList());
  }

  private void subject(StatedFacts stated, ObjectNode subject) {
    subject.putArray("names").addObject().put("value", stated.company()).put("kind", "legal");
    subject.put("kind", "company");
    phrases.country(stated.country()).ifPresent(code -> subject.put("country", code));
  }

  private void source(StatedFacts stated, ObjectNode source) {
    Optional<PhraseFile.Publisher> publisher = phrases.publisher(stated.source());
    Optional<String> host = Phrases.host(stated.source());
    source.put("kind", publisher.map(known -> known.kind().word()).orElse("media"));
    source.put("title", "Where the history read of " + stated.company() + ", " + stated.date());
    publisher
        .map(PhraseFile.Publisher::name)
        .or(() -> host)
        .ifPresent(name -> source.put("publisher", name));
    source.put("published", stated.date().toString());
    if (!stated.source().isBlank()) {
      source.put(host.isPresent() ? "url" : "note", stated.source());
    }
    for (Certainty certainty : Certainty.values()) {
      if (stated.certainty().startsWith(certainty.word())) {
        source.put("certainty", certainty.word());
      }
    }
  }

  private static Claims claims(StatedFacts stated, List<Statement> statements) {
    Claims claims = new Claims();
    statements.forEach(statement -> ActivityClaims.add(statement, claims));
    ConductClaims conduct = new ConductClaims(statements, asOf(stated));
    conduct.add(claims);
    SingleClaims single =
        new SingleClaims(stated.date(), conduct.isThere(), withdrawn(statements, stated.date()));
    statements.forEach(statement -> single.add(statement, claims));
    for (Statement ending : conduct.endings()) {
      ObjectNode cessation = JsonNodeFactory.instance.objectNode().put("kind", "cessation");
      single.addResponse(cessation, stated.date(), ending, claims);
    }
    return claims;
  }

  private static Optional<PartialDate> withdrawn(List<Statement> statements, PartialDate rowDate) {
    return statements.stream()
        .flatMap(statement -> statement.of(PhraseKind.WITHDRAWN).stream())
        .findFirst()
        .map(match -> match.date().orElse(rowDate));
  }
}
