package org.probity.analysis.backtest;

import java.util.ArrayList;
import java.util.List;
import org.probity.model.Voice;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads activities off a statement: each of its products with each role and each measure that
 * stands beside it. A product alone says nothing of what is done with it.
 */
final class ActivityClaims {
  private static final String ROLE = "role";

  private ActivityClaims() {}

  static void add(Statement statement, Claims claims) {
    List<ObjectNode> products = statement.gives(PhraseKind.PRODUCT);
    List<ObjectNode> parts = new ArrayList<>(statement.gives(PhraseKind.ROLE));
    List<ObjectNode> measures = statement.gives(PhraseKind.MEASURE);
    if (products.size() > 1 && parts.size() + measures.size() > 1) {
      return; // Which belongs to which is not said.
    }
    boolean over = statement.has(PhraseKind.ENDED);
    for (ObjectNode product : products) {
      for (ObjectNode activity : over ? ended(product, parts) : going(product, parts, measures)) {
        Voice voice = over ? Voice.SUBJECT : Voice.OTHER;
        claims.add("activities", id(activity), activity, List.of(statement), voice);
      }
    }
  }

  /** The roles named are over; without one, every role is. */
  private static List<ObjectNode> ended(ObjectNode product, List<ObjectNode> roles) {
    List<ObjectNode> bases =
        roles.isEmpty()
            ? List.of(product)
            : roles.stream().map(role -> both(product, role)).toList();
    return bases.stream().map(ActivityClaims::absent).toList();
  }

  /** What is absent has a product and perhaps a role, and no amounts. */
  private static ObjectNode absent(ObjectNode activity) {
    return activity.deepCopy().retain(List.of("product", ROLE)).put("none", true);
  }

  private static List<ObjectNode> going(
      ObjectNode product, List<ObjectNode> roles, List<ObjectNode> measures) {
    List<ObjectNode> activities = new ArrayList<>();
    for (ObjectNode measure : measures) {
      boolean needsRole = !measure.has(ROLE) && !product.has(ROLE) && roles.size() == 1;
      ObjectNode base = needsRole ? both(product, roles.get(0)) : product;
      activities.add(both(base, measure));
    }
    roles.forEach(role -> activities.add(both(product, role)));
    if (activities.isEmpty() && product.has(ROLE)) {
      activities.add(product);
    }
    return activities;
  }

  private static ObjectNode both(ObjectNode one, ObjectNode other) {
    ObjectNode merged = one.deepCopy();
    merged.setAll(other);
    return merged;
  }

  private static String id(ObjectNode activity) {
    String role = activity.has(ROLE) ? "-" + activity.get(ROLE).asString() : "";
    return activity.path("product").asString("product")
        + role
        + (activity.path("none").asBoolean(false) ? "-none" : "");
  }
}
