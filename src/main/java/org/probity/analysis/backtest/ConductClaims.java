package org.probity.analysis.backtest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.probity.model.Voice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the conduct off a row. A row tells one decision on one matter, so all interests that it
 * names are those of one conduct, and every trait is a trait of that.
 */
final class ConductClaims {
  /** Id of the conduct. */
  static final String ID = "conduct";

  private static final String RIGHTS = "rights";
  private static final String PERIOD = "period";

  private final List<Statement> statements;
  private final LocalDate asOf;

  /**
   * @param asOf the day by which what has ended is over
   */
  ConductClaims(List<Statement> statements, LocalDate asOf) {
    this.statements = List.copyOf(statements);
    this.asOf = asOf;
  }

  /** Whether the row names an interest, so that there is a conduct. */
  boolean isThere() {
    return statements.stream().anyMatch(statement -> statement.has(PhraseKind.RIGHT));
  }

  /** The statements that say that it is over; none if others say that it goes on. */
  List<Statement> endings() {
    boolean goesOn =
        statements.stream()
            .flatMap(statement -> statement.of(PhraseKind.TRAIT).stream())
            .anyMatch(trait -> trait.gives().has(PERIOD));
    return goesOn ? List.of() : saidToEnd();
  }

  /** A statement that names a product ends the activity, not the conduct. */
  private List<Statement> saidToEnd() {
    return statements.stream()
        .filter(statement -> statement.has(PhraseKind.ENDED) && !statement.has(PhraseKind.PRODUCT))
        .toList();
  }

  void add(Claims claims) {
    if (!isThere()) {
      return;
    }
    ObjectNode conduct = JsonNodeFactory.instance.objectNode();
    conduct.put(
        "summary",
        statements.stream()
            .filter(statement -> statement.has(PhraseKind.RIGHT))
            .map(Statement::text)
            .collect(Collectors.joining(" ")));
    ArrayNode rights = conduct.putArray(RIGHTS);
    rights().forEach(rights::add);
    traits().forEach(trait -> fill(conduct, trait.gives()));
    if (!saidToEnd().isEmpty()) {
      conduct.remove(PERIOD);
    }
    if (!endings().isEmpty()) {
      conduct.putObject(PERIOD).put("until", asOf.minusDays(1).toString());
    }
    claims.add(
        ID, ID, conduct, statements.stream().filter(this::contributes).toList(), Voice.OTHER);
  }

  private boolean contributes(Statement statement) {
    return statement.has(PhraseKind.RIGHT)
        || statement.has(PhraseKind.TRAIT)
        || saidToEnd().contains(statement);
  }

  private SortedSet<String> rights() {
    SortedSet<String> rights = new TreeSet<>();
    statements.stream()
        .flatMap(statement -> statement.of(PhraseKind.RIGHT).stream())
        .forEach(
            match ->
                match.gives().path(RIGHTS).values().forEach(right -> rights.add(right.asString())));
    return rights;
  }

  /** In the order of the phrase file. */
  private List<PhraseMatch> traits() {
    return statements.stream()
        .flatMap(statement -> statement.of(PhraseKind.TRAIT).stream())
        .sorted(Comparator.comparingInt(PhraseMatch::rank))
        .toList();
  }

  /** Adds what is not there yet, also within a field that has fields itself. */
  private static void fill(ObjectNode target, ObjectNode part) {
    part.properties()
        .forEach(
            entry -> {
              JsonNode there = target.get(entry.getKey());
              if (there instanceof ObjectNode inner
                  && entry.getValue() instanceof ObjectNode more) {
                fill(inner, more);
              } else if (there == null) {
                target.set(entry.getKey(), entry.getValue().deepCopy());
              }
            });
  }
}
