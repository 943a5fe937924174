package org.probity.document;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The problems of one file while it is being read. Only so many are kept, so that a hostile file
 * cannot fill the memory.
 */
public final class Problems {
  /**
   * The most errors, and the most warnings, that are kept of one file; a last one then says that
   * there were more.
   */
  static final int MOST = 1_000;

  private final String file;
  private final SortedSet<Problem> kept = new TreeSet<>();
  private final Map<Problem.Severity, Integer> counts = new EnumMap<>(Problem.Severity.class);
  private final Map<Problem.Severity, Place> next = new EnumMap<>(Problem.Severity.class);

  /** No problems yet, of the file so named. */
  public Problems(String file) {
    this.file = file;
  }

  /** Adds an error. */
  public void error(Place place, String expected, String found) {
    error(place, expected, found, null);
  }

  /** Adds an error with advice. */
  public void error(Place place, String expected, String found, @Nullable String help) {
    add(place, Problem.Severity.ERROR, expected, found, help);
  }

  /** Adds an error for a word that is none of those known, with the nearest of them. */
  public void unknown(Place place, String expected, String written, Collection<String> known) {
    error(
        place,
        expected,
        Quoted.text(written),
        count(Problem.Severity.ERROR) < MOST ? DidYouMean.help(written, known) : null);
  }

  /** Adds a warning. */
  public void warning(Place place, String expected, String found, @Nullable String help) {
    add(place, Problem.Severity.WARNING, expected, found, help);
  }

  /** Whether there is an error among the problems. */
  public boolean hasErrors() {
    return count(Problem.Severity.ERROR) > 0;
  }

  /** How many problems there have been so far. */
  int count() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private int count(Problem.Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  /**
   * Whether more errors were found than are kept, so that looking for further ones is of no use.
   */
  boolean isFull() {
    return count(Problem.Severity.ERROR) > MOST;
  }

  /**
   * The problems, each once, in order. Where there were more warnings than are kept, that is a
   * warning, too: the file can be used.
   */
  public List<Problem> list() {
    SortedSet<Problem> all = new TreeSet<>(kept);
    next.forEach(
        (severity, place) ->
            all.add(
                problem(place, severity, "at most " + MOST + " " + words(severity), "more", null)));
    return List.copyOf(all);
  }

  private static String words(Problem.Severity severity) {
    return severity == Problem.Severity.ERROR ? "problems in a file" : "warnings for a file";
  }

  private void add(
      Place place,
      Problem.Severity severity,
      String expected,
      String found,
      @Nullable String help) {
    int count = counts.merge(severity, 1, Integer::sum);
    if (count == MOST + 1) {
      next.put(severity, place);
    }
    if (count <= MOST) {
      kept.add(problem(place, severity, expected, found, help));
    }
  }

  private Problem problem(
      Place place,
      Problem.Severity severity,
      String expected,
      String found,
      @Nullable String help) {
    return new Problem(
        Objects.requireNonNullElse(place.source(), file),
        place.path(),
        place.line(),
        place.column(),
        severity,
        found,
        expected,
        help);
  }
}
