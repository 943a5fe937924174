package org.probity.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.probity.document.Node;
import org.probity.document.Problems;

/** Joins the lists of another text to those of a case file. */
final class AddedParts {
  private static final Set<String> MAPS = Set.of(CaseTree.SOURCES, CaseTree.WORDINGS);

  private static final List<String> LISTS =
      Stream.concat(
              Stream.of("history", "uses", CaseTree.SOURCES, CaseTree.WORDINGS),
              CaseTree.SECTIONS.stream())
          .toList();

  private final Node top;
  private final Problems problems;

  /**
   * Parts added to a case.
   *
   * @param problems of the other text
   */
  AddedParts(Node top, Problems problems) {
    this.top = top;
    this.problems = problems;
  }

  /** The case with these parts. */
  Node with(Node parts) {
    if (!(parts instanceof Node.Mapping)) {
      problems.error(parts.place(), "lists of a case: " + String.join(", ", LISTS), parts.found());
      return top;
    }
    Map<String, Node.Entry> entries = new LinkedHashMap<>(top.entries());
    parts
        .entries()
        .forEach(
            (key, added) -> {
              if (!LISTS.contains(key)) {
                problems.unknown(
                    added.key(), "a list of a case: " + String.join(", ", LISTS), key, LISTS);
                return;
              }
              Node.Entry own = entries.get(key);
              entries.put(
                  key,
                  own == null || own.value().isNothing()
                      ? added
                      : new Node.Entry(own.key(), joined(key, own.value(), added.value())));
            });
    return new Node.Mapping(top.place(), entries);
  }

  private Node joined(String key, Node own, Node added) {
    if (added.isNothing()) {
      return own;
    }
    if (MAPS.contains(key)) {
      return joinedById(key, own, added);
    }
    if (!(added instanceof Node.Sequence)) {
      problems.error(added.place(), "a list", added.found());
      return own;
    }
    List<Node> items = new ArrayList<>(own.items());
    for (Node item : added.items()) {
      Optional<Node> cited =
          onlyCites(item)
              ? items.stream().filter(one -> one.text("id").equals(item.text("id"))).findFirst()
              : Optional.empty();
      if (cited.isPresent()) {
        items.set(items.indexOf(cited.get()), citing(cited.get(), item));
      } else {
        items.add(item);
      }
    }
    return new Node.Sequence(own.place(), items);
  }

  private Node joinedById(String key, Node own, Node added) {
    if (!(added instanceof Node.Mapping)) {
      problems.error(added.place(), "a map of " + key + " by id", added.found());
      return own;
    }
    Map<String, Node.Entry> entries = new LinkedHashMap<>(own.entries());
    added
        .entries()
        .forEach(
            (id, entry) -> {
              if (entries.putIfAbsent(id, entry) != null) {
                problems.error(entry.key(), Shelf.unshared(key), "one that is also in the case");
              }
            });
    return new Node.Mapping(own.place(), entries);
  }

  private static boolean onlyCites(Node item) {
    return item.entries().keySet().equals(Set.of("id", CaseTree.SOURCES))
        && item.text("id").isPresent();
  }

  private static Node citing(Node claim, Node item) {
    List<Node> citations =
        new ArrayList<>(claim.get(CaseTree.SOURCES).map(Node::items).orElse(List.of()));
    citations.addAll(item.get(CaseTree.SOURCES).map(Node::items).orElse(List.of()));
    Map<String, Node.Entry> entries = new LinkedHashMap<>(claim.entries());
    Node.Entry added = Objects.requireNonNull(item.entries().get(CaseTree.SOURCES));
    Node.Entry own = Objects.requireNonNullElse(entries.get(CaseTree.SOURCES), added);
    entries.put(
        CaseTree.SOURCES,
        new Node.Entry(own.key(), new Node.Sequence(own.value().place(), citations)));
    return new Node.Mapping(claim.place(), entries);
  }
}
