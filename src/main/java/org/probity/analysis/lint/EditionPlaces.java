package org.probity.analysis.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.document.DocumentReader;
import org.probity.document.Node;
import org.probity.policy.Edition;
import org.probity.policy.EditionFile;
import org.probity.policy.PackFiles;
import org.probity.policy.Policy;

/**
 * Where the entries of an edition are written: in its own file or in that of one it is based on.
 */
final class EditionPlaces {
  private final PackFiles files;
  private final Map<String, Edition> editions = new HashMap<>();
  private final Map<String, Optional<Node>> trees = new HashMap<>();

  EditionPlaces(PackFiles files, Policy policy) {
    this.files = files;
    policy.editions().forEach(edition -> editions.put(edition.id(), edition));
  }

  /** A finding on the entry of this slug in a section such as {@code elements}. */
  LintFinding finding(Edition edition, String section, String slug, LintRule rule, String message) {
    Edition holder = edition;
    Optional<Integer> line = lineIn(holder, section, slug);
    while (line.isEmpty() && holder.basedOn() != null && editions.containsKey(holder.basedOn())) {
      holder = editions.get(holder.basedOn());
      line = lineIn(holder, section, slug);
    }
    String file = files.place() + "/" + path(line.isPresent() ? holder : edition);
    return new LintFinding(rule, file, line.orElse(0), 0, message, Optional.empty());
  }

  private Optional<Integer> lineIn(Edition edition, String section, String slug) {
    return trees
        .computeIfAbsent(edition.id(), any -> tree(edition))
        .flatMap(tree -> tree.get(section))
        .map(entries -> entries.entries().get(slug))
        .filter(entry -> !entry.value().isNothing())
        .map(entry -> entry.key().line());
  }

  private Optional<Node> tree(Edition edition) {
    return files
        .file(path(edition))
        .flatMap(file -> new DocumentReader().read(file, EditionFile.class).tree());
  }

  private static String path(Edition edition) {
    return "editions/" + edition.id() + ".yaml";
  }

  /**
   * Names the editions that a finding speaks of, unless these are all that could be.
   *
   * @param found names of the editions with the finding
   * @param all names of the editions that were looked at
   */
  static String named(List<String> found, List<String> all) {
    String noun = found.size() == 1 ? "edition " : "editions ";
    return found.size() == all.size() ? "" : ", in the " + noun + String.join(", ", found);
  }
}
