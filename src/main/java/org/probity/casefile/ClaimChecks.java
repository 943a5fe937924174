package org.probity.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.probity.document.Node;
import org.probity.document.Place;
import org.probity.document.Problems;

/** Checks what claims say of one another, and that they cite something. */
record ClaimChecks(CaseTree file, Problems problems) {
  /** What an activity that does not take place cannot have. */
  private static final List<String> AMOUNTS =
      List.of(
          "revenue",
          "revenue-share",
          "for-revenue",
          "operations-share",
          "tonnes-per-year",
          "megawatts");

  void run() {
    List<CaseTree.Entry> claims = file.claims();
    Map<String, Place> ids = new HashMap<>();
    claims.forEach(claim -> claim.node().get("id").ifPresent(id -> checkUnique(id, ids)));
    Set<String> conduct = file.ids(CaseTree.CONDUCT);
    for (CaseTree.Entry claim : claims) {
      if (claim.isIn("findings", "measures", "responses")) {
        claim
            .node()
            .get(CaseTree.CONDUCT)
            .ifPresent(named -> checkNamed(named, "the id of a conduct", conduct));
      }
      if (claim.isIn("statements")) {
        claim
            .node()
            .get("denies")
            .ifPresent(named -> checkNamed(named, "the id of a claim", ids.keySet()));
      }
      checkCited(claim);
      checkAbsent(claim);
    }
  }

  private void checkUnique(Node id, Map<String, Place> ids) {
    Optional<String> name = id.text().filter(written -> !written.isBlank());
    if (name.isEmpty()) {
      return;
    }
    Place first = ids.putIfAbsent(name.get(), id.place());
    if (first != null) {
      String help = "it is first on line " + first.line() + where(first, id.place());
      problems.error(id.place(), "an id that no other claim has", id.found(), help);
    }
  }

  private static String where(Place first, Place again) {
    String file = Objects.requireNonNullElse(first.source(), "the case file");
    return Objects.equals(first.source(), again.source()) ? "" : " of " + file;
  }

  private void checkNamed(Node named, String expected, Set<String> known) {
    named
        .text()
        .filter(name -> !known.contains(name))
        .ifPresent(name -> problems.unknown(named.place(), expected, name, known));
  }

  private void checkCited(CaseTree.Entry claim) {
    Optional<Node> cited = claim.node().get(CaseTree.SOURCES);
    boolean cites =
        cited.isPresent() && !(cited.get() instanceof Node.Sequence list && list.items().isEmpty());
    if (cites || !(claim.node() instanceof Node.Mapping)) {
      return;
    }
    Place place = claim.node().nearest(CaseTree.SOURCES);
    if (claim.isNone()) {
      problems.error(place, "a source of its own", "a statement of absence without one");
    } else if (!claim.isIn("searches")) {
      problems.warning(place, "a citation", "evidence without a source: it proves nothing", null);
    }
  }

  private void checkAbsent(CaseTree.Entry claim) {
    if (!claim.isIn("activities") || !claim.isNone()) {
      return;
    }
    for (String key : AMOUNTS) {
      claim
          .node()
          .get(key)
          .filter(ClaimChecks::isSomething)
          .ifPresent(
              amount ->
                  problems.error(
                      amount.place(), "no amount of what is stated to be absent", amount.found()));
    }
  }

  private static boolean isSomething(Node node) {
    return node.isTrue() || node.number().filter(amount -> amount.signum() > 0).isPresent();
  }
}
