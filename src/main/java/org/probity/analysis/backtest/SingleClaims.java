package org.probity.analysis.backtest;

import java.util.List;
import java.util.Optional;
import org.probity.model.PartialDate;
import org.probity.model.ResponseKind;
import org.probity.model.Voice;
import tools.jackson.databind.node.ObjectNode;

/**
 * Attributes, findings and responses: each a claim of its own.
 *
 * @param conduct whether there is a conduct to which findings and responses belong
 * @param withdrawn when the findings were withdrawn, if they were
 */
record SingleClaims(PartialDate rowDate, boolean conduct, Optional<PartialDate> withdrawn) {

  void add(Statement statement, Claims claims) {
    for (PhraseMatch match : statement.of(PhraseKind.ATTRIBUTE)) {
      ObjectNode attribute = dated(match.gives(), match.date().orElse(rowDate));
      claims.add(
          "attributes",
          match.gives().path("name").asString(""),
          attribute,
          List.of(statement),
          Voice.OTHER);
    }
    for (PhraseMatch match : statement.of(PhraseKind.FINDING)) {
      ObjectNode finding = aboutConduct(dated(match.gives(), match.date().orElse(rowDate)));
      withdrawn.ifPresent(day -> finding.put("withdrawn-on", day.toString()));
      claims.add("findings", "finding", finding, List.of(statement), Voice.OTHER);
    }
    for (PhraseMatch match : statement.of(PhraseKind.RESPONSE)) {
      addResponse(match.gives(), match.date().orElse(rowDate), statement, claims);
    }
  }

  void addResponse(ObjectNode gives, PartialDate on, Statement statement, Claims claims) {
    ObjectNode response = aboutConduct(dated(gives, on));
    String kind = gives.path("kind").asString("response");
    Voice voice = kind.equals(ResponseKind.NO_RESPONSE.word()) ? Voice.OTHER : Voice.SUBJECT;
    claims.add("responses", kind, response, List.of(statement), voice);
  }

  private static ObjectNode dated(ObjectNode gives, PartialDate on) {
    return gives.deepCopy().put("on", on.toString());
  }

  private ObjectNode aboutConduct(ObjectNode claim) {
    return conduct ? claim.put("conduct", ConductClaims.ID) : claim;
  }
}
