package org.probity.casefile;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.probity.document.Node;
import org.probity.document.Problems;
import org.probity.model.PartialDate;

/**
 * Checks that a statement and the wording that it names are one statement.
 *
 * @param known the wordings that the file may name, its own among them, by id
 * @param complete false if a library could not be read, so that {@code known} may lack some
 */
record WordingChecks(CaseTree file, Map<String, Node> known, boolean complete, Problems problems) {

  void run() {
    TreeSet<String> named = new TreeSet<>();
    for (CaseTree.Entry claim : file.claims()) {
      if (claim.isIn("statements")) {
        claim.node().get("wording").ifPresent(id -> check(claim.node(), id, named));
      }
    }
  }

  private void check(Node statement, Node id, TreeSet<String> named) {
    Optional<String> name = id.text();
    if (name.isEmpty()) {
      return;
    }
    Node wording = known.get(name.get());
    if (wording == null) {
      if (complete) {
        problems.unknown(id.place(), "the id of a wording", name.get(), known.keySet());
      }
      return;
    }
    if (!named.add(name.get())) {
      problems.error(id.place(), "a wording that no other statement has", id.found());
    }
    checkOwn(wording, id);
    checkSame(statement, wording, "kind");
    checkSame(statement, wording, "on");
  }

  private void checkOwn(Node wording, Node id) {
    if (wording.get("model").filter(Node::isTrue).isPresent()) {
      problems.error(id.place(), "the wording of a statement", "that of a model");
      return;
    }
    TreeSet<String> names =
        file.top().get("subject").flatMap(subject -> subject.get("names")).stream()
            .flatMap(list -> list.items().stream())
            .flatMap(name -> name.text("value").stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Optional<String> by = wording.text("by");
    if (by.isPresent() && !names.isEmpty() && !names.contains(by.get())) {
      problems.error(
          id.place(),
          "the words of the subject, by one of its names (" + String.join("; ", names) + ")",
          "those of " + by.get());
    }
  }

  private void checkSame(Node statement, Node wording, String key) {
    Optional<Node> stated = statement.get(key);
    Optional<Node> worded = wording.get(key);
    if (stated.isPresent()
        && worded.isPresent()
        && !shown(stated.get()).equals(shown(worded.get()))) {
      problems.error(
          stated.get().place(),
          "the same as its wording has, " + shown(worded.get()),
          shown(stated.get()));
    }
  }

  private static String shown(Node node) {
    return node.date().map(PartialDate::toString).orElse(node.found());
  }
}
