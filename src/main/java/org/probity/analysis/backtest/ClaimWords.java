package org.probity.analysis.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a claim in one line, without its id, its prose and its citations. */
final class ClaimWords {
  private static final Set<String> LEFT_OUT = Set.of("id", "summary", "sources");

  private ClaimWords() {}

  /** Such as {@code product tobacco; role production}. */
  static String of(ObjectNode claim) {
    List<String> words = new ArrayList<>();
    claim.properties().stream()
        .filter(field -> !LEFT_OUT.contains(field.getKey()))
        .forEach(field -> add(field.getKey(), field.getValue(), words));
    return String.join("; ", words);
  }

  private static void add(String name, JsonNode value, List<String> words) {
    if (value instanceof ObjectNode fields) {
      fields
          .properties()
          .forEach(field -> add(name + " " + field.getKey(), field.getValue(), words));
    } else if (value.isArray()) {
      words.add(
          name + " " + String.join(", ", value.valueStream().map(JsonNode::asString).toList()));
    } else {
      words.add(name + " " + value.asString());
    }
  }
}
