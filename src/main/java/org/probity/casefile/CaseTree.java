package org.probity.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.document.Node;

/**
 * A case or library file as written, by its parts. Checks across parts read it instead of the bound
 * records, so that they also see what could not be bound, and know the place of everything.
 */
record CaseTree(Node top) {
  static final String CONDUCT = "conduct";
  static final String SOURCES = "sources";
  static final String WORDINGS = "wordings";

  /** The lists of claims, by their keys. */
  static final List<String> SECTIONS =
      List.of(
          "activities",
          "listings",
          CONDUCT,
          "findings",
          "measures",
          "responses",
          "statements",
          "attributes",
          "searches");

  /** A claim in its section of the file. */
  record Entry(String section, Node node) {
    boolean isIn(String... sections) {
      return List.of(sections).contains(section);
    }

    boolean isNone() {
      return node.get("none").filter(Node::isTrue).isPresent();
    }
  }

  /** Every claim, in the order of the sections. */
  List<Entry> claims() {
    return SECTIONS.stream()
        .flatMap(section -> items(top, section).map(node -> new Entry(section, node)))
        .toList();
  }

  /** The ids of the claims of a section. */
  Set<String> ids(String section) {
    return items(top, section)
        .flatMap(claim -> claim.text("id").stream())
        .collect(Collectors.toSet());
  }

  /** Every citation, of claims, of the subject's record and of wordings. */
  List<Node> citations() {
    return Stream.of(
            claims().stream().map(Entry::node),
            items(top, "history"),
            wordings().values().stream().map(Node.Entry::value))
        .flatMap(holders -> holders)
        .flatMap(holder -> items(holder, SOURCES))
        .toList();
  }

  /** The file's own sources by id. */
  Map<String, Node.Entry> sources() {
    return byId(SOURCES);
  }

  /** The file's own wordings by id. */
  Map<String, Node.Entry> wordings() {
    return byId(WORDINGS);
  }

  private Map<String, Node.Entry> byId(String key) {
    return top.get(key).map(Node::entries).orElse(Map.of());
  }

  /** The libraries named, in the order of the file. */
  List<Node> uses() {
    return items(top, "uses").toList();
  }

  private static Stream<Node> items(Node holder, String key) {
    return holder.get(key).map(Node::items).orElse(List.of()).stream();
  }
}
