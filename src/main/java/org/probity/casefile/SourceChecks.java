package org.probity.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.probity.document.Node;
import org.probity.document.Problems;

/**
 * Checks the sources of a case or library file, and what refers to them.
 *
 * @param known the ids of all sources that the file may refer to, its own among them
 * @param complete false if a library could not be read, so that {@code known} may lack some
 */
record SourceChecks(CaseTree file, Set<String> known, boolean complete, Problems problems) {
  private static final String DERIVES_FROM = "derives-from";

  /** Checks the sources by themselves. */
  void run() {
    Set<String> checked = new HashSet<>();
    file.sources()
        .forEach(
            (id, entry) -> {
              Node source = entry.value();
              checkDated(source);
              source.get(DERIVES_FROM).ifPresent(this::checkExists);
              checkNoCircle(id, checked);
            });
  }

  /**
   * Warns of sources that look like one document but count as independent of one another: their
   * titles and dates are the same, their origins are not.
   */
  void warnOfDoubles() {
    Map<String, String> first = new HashMap<>();
    file.sources()
        .forEach(
            (id, entry) -> {
              Node source = entry.value();
              String title = source.text("title").orElse("").strip().toLowerCase(Locale.ROOT);
              Optional<String> day =
                  source.get("published").flatMap(Node::date).map(Object::toString);
              if (title.isEmpty() || day.isEmpty()) {
                return;
              }
              String other = first.putIfAbsent(day.get() + " " + title, id);
              if (other != null && !origin(id).equals(origin(other))) {
                problems.warning(
                    entry.key(),
                    "each document once, or one origin for its copies (derives-from, origin)",
                    "the title and date of \"" + other + "\", which would count as independent",
                    null);
              }
            });
  }

  private String origin(String id) {
    Set<String> way = new LinkedHashSet<>();
    addWithOrigins(id, way);
    String root = List.copyOf(way).get(way.size() - 1);
    Optional<Node> source = Optional.ofNullable(file.sources().get(root)).map(Node.Entry::value);
    return source
        .flatMap(found -> found.text("origin").or(() -> found.text("publisher")))
        .orElse(root);
  }

  /** Checks that what is cited exists, and gives the ids with those that they derive from. */
  Set<String> checkCited() {
    Set<String> cited = new LinkedHashSet<>();
    for (Node citation : file.citations()) {
      Optional<String> id = citation.text("source").filter(named -> !named.isBlank());
      id.flatMap(named -> citation.get("source")).ifPresent(this::checkExists);
      id.ifPresent(named -> addWithOrigins(named, cited));
    }
    return cited;
  }

  /** Checks the citations, and warns of sources that nothing cites. */
  void runCitations() {
    Set<String> cited = checkCited();
    file.sources()
        .forEach(
            (id, entry) -> {
              if (!cited.contains(id)) {
                problems.warning(
                    entry.key(), "a source that something cites", "one that nothing cites", null);
              }
            });
  }

  private void checkDated(Node source) {
    if (source instanceof Node.Mapping
        && source.get("published").isEmpty()
        && source.get("accessed").isEmpty()) {
      problems.error(source.place(), "published or accessed", "neither");
    }
  }

  private void checkExists(Node named) {
    Optional<String> id = named.text();
    if (complete && id.isPresent() && !known.contains(id.get())) {
      problems.unknown(named.place(), "the id of a source", id.get(), known);
    }
  }

  private void addWithOrigins(String id, Set<String> cited) {
    Optional<String> next = Optional.of(id);
    while (next.isPresent() && cited.add(next.get())) {
      next = derivedFrom(next.get());
    }
  }

  private void checkNoCircle(String id, Set<String> checked) {
    List<String> way = new ArrayList<>();
    Optional<String> next = Optional.of(id);
    while (next.isPresent() && checked.add(next.get())) {
      way.add(next.get());
      next = derivedFrom(next.get());
    }
    int begin = next.map(way::indexOf).orElse(-1);
    if (begin >= 0) {
      List<String> circle = new ArrayList<>(way.subList(begin, way.size()));
      circle.add(circle.get(0));
      Node.Entry first = Objects.requireNonNull(file.sources().get(circle.get(0)));
      String found = "a circle: " + String.join(" from ", circle);
      problems.error(
          first.value().nearest(DERIVES_FROM), "a source that does not derive from itself", found);
    }
  }

  private Optional<String> derivedFrom(String id) {
    Map<String, Node.Entry> sources = file.sources();
    return Optional.ofNullable(sources.get(id)).flatMap(entry -> entry.value().text(DERIVES_FROM));
  }
}
