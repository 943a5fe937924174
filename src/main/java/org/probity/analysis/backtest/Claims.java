package org.probity.analysis.backtest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probity.model.Stance;
import org.probity.model.Voice;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The claims of a row while its case is built; each cites the statements that it was read in. */
final class Claims {
  /** Id of the one source of a case. */
  static final String SOURCE = "row";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String ID = "id";
  private static final String SOURCES = "sources";

  private final Map<String, Map<String, ObjectNode>> sections = new LinkedHashMap<>();

  /**
   * Adds a claim. One that is there already gets the statements as further citations; another claim
   * of the same id gets a number behind it.
   *
   * @param fields the claim without id and citations
   * @param voice whose words the statements may be: a statement that the company itself made is
   *     cited in its voice where the claim speaks in its favour; what it concedes is taken as told
   */
  void add(String section, String id, ObjectNode fields, List<Statement> statements, Voice voice) {
    Map<String, ObjectNode> claims =
        sections.computeIfAbsent(section, any -> new LinkedHashMap<>());
    String free = id;
    for (int number = 2; claims.containsKey(free) && !isSame(claims.get(free), fields); number++) {
      free = id + "-" + number;
    }
    ObjectNode claim = claims.get(free);
    if (claim == null) {
      claim = NODES.objectNode();
      claim.put(ID, free);
      claim.setAll(fields);
      claim.putArray(SOURCES);
      claims.put(free, claim);
    }
    ArrayNode citations = (ArrayNode) claim.get(SOURCES);
    statements.stream()
        .map(statement -> citation(statement, voice))
        .filter(citation -> citations.valueStream().noneMatch(citation::equals))
        .forEach(citations::add);
  }

  private static boolean isSame(ObjectNode claim, ObjectNode fields) {
    ObjectNode bare = claim.deepCopy();
    bare.remove(List.of(ID, SOURCES));
    return bare.equals(fields);
  }

  private static ObjectNode citation(Statement statement, Voice voice) {
    ObjectNode citation = NODES.objectNode();
    citation.put("source", SOURCE);
    citation.put("says", statement.text());
    citation.put("stance", Stance.SUPPORTS.word());
    if (voice == Voice.SUBJECT && statement.has(PhraseKind.OWN_WORDS)) {
      citation.put("voice", voice.word());
    }
    return citation;
  }

  /** Writes the sections into a case. */
  void writeTo(ObjectNode written) {
    sections.forEach(
        (section, claims) -> {
          ArrayNode list = written.putArray(section);
          claims.values().forEach(list::add);
        });
  }
}
