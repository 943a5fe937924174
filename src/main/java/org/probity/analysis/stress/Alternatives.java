package org.probity.analysis.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Several sets of numbers written as one: one number of each group.
 *
 * @param groups sorted by their first numbers, each sorted
 */
public record Alternatives(List<List<Integer>> groups) {
  public Alternatives {
    groups =
        groups.stream()
            .map(group -> group.stream().sorted().toList())
            .sorted((one, other) -> Integer.compare(one.get(0), other.get(0)))
            .toList();
  }

  /**
   * The sets, none of which contains another, written together as far as they differ in one place.
   */
  public static List<Alternatives> of(List<List<Integer>> sets) {
    List<Alternatives> written = new ArrayList<>();
    for (List<Integer> set : sets) {
      add(written, new Alternatives(set.stream().map(List::of).toList()));
    }
    return List.copyOf(written);
  }

  private static void add(List<Alternatives> written, Alternatives added) {
    for (int i = 0; i < written.size(); i++) {
      Optional<Alternatives> both = written.get(i).with(added);
      if (both.isPresent()) {
        written.remove(i);
        add(written, both.get());
        return;
      }
    }
    written.add(added);
  }

  /** Both as one, if all groups but one are equal. */
  private Optional<Alternatives> with(Alternatives other) {
    List<List<Integer>> own = new ArrayList<>(groups);
    List<List<Integer>> others = new ArrayList<>(other.groups);
    own.removeAll(other.groups);
    others.removeAll(groups);
    if (own.size() != 1 || others.size() != 1) {
      return Optional.empty();
    }
    TreeSet<Integer> either = new TreeSet<>(own.get(0));
    either.addAll(others.get(0));
    List<List<Integer>> joined = new ArrayList<>(groups);
    joined.remove(own.get(0));
    joined.add(List.copyOf(either));
    return Optional.of(new Alternatives(joined));
  }

  /** How many sets are written. */
  public int count() {
    return groups.stream().mapToInt(List::size).reduce(1, (one, other) -> one * other);
  }

  /** In words: {@code 1 + 2 + (5 or 7)}; "nothing" for the empty set. */
  public String words() {
    return groups.isEmpty()
        ? "nothing"
        : groups.stream().map(Alternatives::words).collect(Collectors.joining(" + "));
  }

  private static String words(List<Integer> group) {
    String numbers = group.stream().map(String::valueOf).collect(Collectors.joining(" or "));
    return group.size() == 1 ? numbers : "(" + numbers + ")";
  }
}
