package org.probity.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.probity.casefile.Amendments.Setting;
import org.probity.document.DocumentReader;
import org.probity.document.Node;
import org.probity.document.Place;
import org.probity.document.Problem;
import org.probity.document.Problems;
import org.probity.document.TextFile;

/** Puts amendments into the tree of a case file. What it adds knows the text that it came from. */
final class AmendedTree {
  private static final String SUBJECT = "subject";

  private final Amendments amendments;
  private final DocumentReader documents;
  private final List<Problem> problems = new ArrayList<>();

  AmendedTree(Amendments amendments, DocumentReader documents) {
    this.amendments = amendments;
    this.documents = documents;
  }

  /** What is wrong with the amendments themselves, once a tree was amended. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The tree with the amendments in it. */
  Node of(Node top) {
    if (!(top instanceof Node.Mapping)) {
      return top;
    }
    Node amended = top;
    for (TextFile addition : amendments.additions()) {
      Problems found = new Problems(addition.name());
      Optional<Node> parts = documents.parts(addition, found);
      amended = parts.isPresent() ? new AddedParts(amended, found).with(parts.get()) : amended;
      problems.addAll(found.list());
    }
    for (Setting setting : amendments.settings()) {
      Problems found = new Problems(setting.value().name());
      amended = set(amended, setting, found);
      problems.addAll(found.list());
    }
    return amended;
  }

  private Node set(Node top, Setting setting, Problems found) {
    CaseTree tree = new CaseTree(top);
    Set<String> targets = new TreeSet<>(tree.sources().keySet());
    tree.claims().forEach(claim -> claim.node().text("id").ifPresent(targets::add));
    targets.add(SUBJECT);
    String field = setting.field();
    String target =
        targets.stream()
            .filter(id -> field.startsWith(id + "."))
            .max(AmendedTree::byLength)
            .orElse("");
    List<String> keys = List.of(field.substring(target.length()).split("\\.", -1));
    if (target.isEmpty() || keys.contains("") && keys.lastIndexOf("") > 0) {
      String named = targets.contains(field) ? field : field.replaceFirst("\\..*", "");
      found.unknown(
          top.place().from(setting.value().name()),
          "the id of a claim or of a source in the case file, a dot and a field",
          targets.contains(named) ? field : named,
          targets);
      return top;
    }
    return changed(
        top, target, holder -> set(holder, keys.subList(1, keys.size()), setting, found));
  }

  private static int byLength(String one, String other) {
    return Integer.compare(one.length(), other.length());
  }

  /** A change of one part. */
  private interface Change {
    Node of(Node part);
  }

  private static Node changed(Node top, String target, Change change) {
    if (target.equals(SUBJECT)) {
      return under(top, SUBJECT, change);
    }
    for (CaseTree.Entry claim : new CaseTree(top).claims()) {
      if (claim.node().text("id").filter(target::equals).isPresent()) {
        return under(
            top,
            claim.section(),
            list ->
                new Node.Sequence(
                    list.place(),
                    list.items().stream()
                        .map(item -> item.equals(claim.node()) ? change.of(item) : item)
                        .toList()));
      }
    }
    return under(top, CaseTree.SOURCES, sources -> under(sources, target, change));
  }

  private static Node under(Node holder, String key, Change change) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>(holder.entries());
    Node.Entry entry = Objects.requireNonNull(entries.get(key));
    entries.put(key, new Node.Entry(entry.key(), change.of(entry.value())));
    return new Node.Mapping(holder.place(), entries);
  }

  private Node set(Node holder, List<String> keys, Setting setting, Problems found) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>(holder.entries());
    String key = keys.get(0);
    Place place = holder.place().missing(key).from(setting.value().name());
    Node.Entry former = entries.get(key);
    Node value =
        keys.size() == 1
            ? documents
                .part(setting.value(), place, found)
                .orElseGet(() -> new Node.Scalar(place, Node.Kind.REFUSED, ""))
            : set(
                former == null ? new Node.Mapping(place, Map.of()) : former.value(),
                keys.subList(1, keys.size()),
                setting,
                found);
    entries.put(key, new Node.Entry(former == null ? place : former.key(), value));
    return new Node.Mapping(holder.place(), entries);
  }
}
