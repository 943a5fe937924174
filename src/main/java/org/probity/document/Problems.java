package org.probity.document;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The problems of one file while it is being read. Only so many are kept, so that a hostile file
 * cannot fill the memory.
 */
public final class Problems {
  /** The most problems that are kept of one file; a last one then says that there were more. */
  static final int MOST = 1_000;

  private final String file;
  private final SortedSet<Problem> kept = new TreeSet<>();
  private int count;
  private int errors;
  private Place next = Place.top(1, 1);

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
        count < MOST ? DidYouMean.help(written, known) : null);
  }

  /** Adds a warning. */
  public void warning(Place place, String expected, String found, @Nullable String help) {
    add(place, Problem.Severity.WARNING, expected, found, help);
  }

  /** Whether there is an error among the problems. */
  public boolean hasErrors() {
    return errors > 0;
  }

  /** How many problems there have been so far. */
  int count() {
    return count;
  }

  /**
   * Whether more problems were found than are kept, so that looking for further ones is of no use.
   */
  boolean isFull() {
    return count > MOST;
  }

  /** The problems, each once, in order. */
  public List<Problem> list() {
    if (count > MOST) {
      SortedSet<Problem> all = new TreeSet<>(kept);
      all.add(
          problem(
              next,
              Problem.Severity.ERROR,
              "at most " + MOST + " problems in a file",
              "more",
              null));
      return List.copyOf(all);
    }
    return List.copyOf(kept);
  }

  private void add(
      Place place,
      Problem.Severity severity,
      String expected,
      String found,
      @Nullable String help) {
    count++;
    errors += severity == Problem.Severity.ERROR ? 1 : 0;
    if (count == MOST + 1) {
      next = place;
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
