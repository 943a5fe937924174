package org.probity.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.probity.document.Node;
import org.probity.document.Problem;
import org.probity.document.Problems;
import org.probity.model.Source;
import org.probity.model.Wording;

/**
 * The libraries that a case uses, directly or through one another, each once and in the order in
 * which they are first named.
 *
 * @param libraries by name
 * @param complete false if one could not be found or read
 * @param unread the problems of those that are not well formed
 */
record Shelf(Map<String, LoadedLibrary> libraries, boolean complete, List<Problem> unread) {

  /** The ids of all sources of these libraries and of what they use, beside the file's own. */
  Set<String> known(CaseTree file) {
    return within(file, CaseTree::sources).keySet();
  }

  /** The wordings of these libraries and of what they use, beside the file's own, by id. */
  Map<String, Node> wordings(CaseTree file) {
    return within(file, CaseTree::wordings);
  }

  private Map<String, Node> within(
      CaseTree file, Function<CaseTree, Map<String, Node.Entry>> entries) {
    Map<String, Node> within = new TreeMap<>();
    collect(file, entries, within, new TreeSet<>());
    return within;
  }

  private void collect(
      CaseTree file,
      Function<CaseTree, Map<String, Node.Entry>> entries,
      Map<String, Node> within,
      Set<String> visited) {
    entries.apply(file).forEach((id, entry) -> within.putIfAbsent(id, entry.value()));
    for (Node use : file.uses()) {
      String name = use.text().orElse("");
      LoadedLibrary library = libraries.get(name);
      if (library != null && visited.add(name)) {
        collect(library.tree(), entries, within, visited);
      }
    }
  }

  /**
   * Checks each library, and that no id is defined twice, in two libraries or in the case and a
   * library.
   */
  void check(CaseTree file, Problems ofCase) {
    Map<String, String> sources = new LinkedHashMap<>();
    Map<String, String> wordings = new LinkedHashMap<>();
    for (LoadedLibrary library : libraries.values()) {
      CaseTree tree = library.tree();
      Problems problems = library.checked();
      SourceChecks checks = new SourceChecks(tree, known(tree), complete, problems);
      checks.run();
      checks.checkCited();
      checkOnce(CaseTree.SOURCES, tree.sources(), library.bound().file(), sources, problems);
      checkOnce(CaseTree.WORDINGS, tree.wordings(), library.bound().file(), wordings, problems);
    }
    checkOnce(CaseTree.SOURCES, file.sources(), "", sources, ofCase);
    checkOnce(CaseTree.WORDINGS, file.wordings(), "", wordings, ofCase);
  }

  private static void checkOnce(
      String section,
      Map<String, Node.Entry> entries,
      String file,
      Map<String, String> defined,
      Problems problems) {
    entries.forEach(
        (id, entry) -> {
          String other = defined.putIfAbsent(id, file);
          if (other != null) {
            problems.error(entry.key(), unshared(section), "one that is also in " + other);
          }
        });
  }

  /** What is expected of an id of the section. */
  static String unshared(String section) {
    return "an id that no other " + section.substring(0, section.length() - 1) + " has";
  }

  /** The sources of all libraries by id. */
  Map<String, Source> sources() {
    return all(Library::sources);
  }

  /** The wordings of all libraries by id. */
  Map<String, Wording> wordings() {
    return all(Library::wordings);
  }

  private <V> Map<String, V> all(Function<Library, Map<String, V>> part) {
    Map<String, V> all = new LinkedHashMap<>();
    libraries.values().forEach(library -> library.bound().value().map(part).ifPresent(all::putAll));
    return all;
  }

  /** The problems of the library files. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(unread);
    for (LoadedLibrary library : libraries.values()) {
      problems.addAll(library.bound().problems());
      problems.addAll(library.checked().list());
    }
    return problems;
  }
}
