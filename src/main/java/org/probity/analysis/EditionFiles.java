package org.probity.analysis;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.probity.document.DocumentReader;
import org.probity.document.Node;
import org.probity.policy.Edition;
import org.probity.policy.EditionFile;
import org.probity.policy.PackFiles;
import org.probity.policy.Policy;

/** What each edition's own file states, and which later editions take it over. */
final class EditionFiles {
  private final PackFiles files;
  private final Policy policy;
  private final Map<String, Node> trees = new LinkedHashMap<>();

  /** The edition files of a policy that can be used. */
  EditionFiles(PackFiles files, Policy policy) {
    this.files = files;
    this.policy = policy;
    for (Edition edition : policy.editions()) {
      var bound =
          new DocumentReader()
              .read(files.file(path(edition.id())).orElseThrow(), EditionFile.class);
      trees.put(edition.id(), bound.tree().orElseThrow());
    }
  }

  private static String path(String edition) {
    return "editions/" + edition + ".yaml";
  }

  private Node tree(String edition) {
    return Objects.requireNonNull(trees.get(edition));
  }

  /** File and line of what stands under these keys of an edition's file, or nearest to it. */
  String place(String edition, String... keys) {
    return place(edition, tree(edition).nearest(keys).line());
  }

  private String place(String edition, int line) {
    return files.place() + "/" + path(edition) + ":" + line;
  }

  /** Whether the edition's own file has something under these keys. */
  boolean states(String edition, String section, String key) {
    return tree(edition).get(section).flatMap(entries -> entries.get(key)).isPresent();
  }

  /** The rows that the edition's own file states, in order. */
  private List<Node> rows(String edition) {
    return tree(edition).get("facts").map(Node::items).orElse(List.of());
  }

  /** How many rows of facts the edition's own file states; they are the last of the edition. */
  int rowCount(String edition) {
    return rows(edition).size();
  }

  /** File and line of a row, counted from 0. */
  String placeOfRow(String edition, int row) {
    return place(edition, rows(edition).get(row).place().line());
  }

  /** Whether the edition's own file states rows of this kind, which replace those taken over. */
  boolean statesRows(String edition, String fact) {
    return rows(edition).stream().anyMatch(row -> row.text("fact").orElse("").equals(fact));
  }

  /**
   * The edition and those that take over what it states: based on it, directly or not, without
   * stating it anew.
   */
  Set<String> takingOver(String edition, Predicate<String> statesAnew) {
    Set<String> found = new HashSet<>(Set.of(edition));
    for (Edition later : policy.editions()) {
      boolean based = later.basedOn() != null && found.contains(later.basedOn());
      if (based && !statesAnew.test(later.id())) {
        found.add(later.id());
      }
    }
    return found;
  }
}
