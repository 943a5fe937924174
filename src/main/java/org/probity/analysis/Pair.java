package org.probity.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thing as it was and as it is; one of the two may be absent. */
public record Pair<T>(@Nullable T before, @Nullable T after) {

  /**
   * The things of two lists by what makes them the same thing, in the order of the second list,
   * those that only the first has behind them. Of several with one key the last counts.
   */
  public static <T, K> List<Pair<T>> of(List<T> before, List<T> after, Function<T, K> key) {
    Map<K, T> earlier = new LinkedHashMap<>();
    Map<K, T> later = new LinkedHashMap<>();
    before.forEach(one -> earlier.put(key.apply(one), one));
    after.forEach(one -> later.put(key.apply(one), one));
    Set<K> keys = new LinkedHashSet<>(later.keySet());
    keys.addAll(earlier.keySet());
    List<Pair<T>> pairs = new ArrayList<>();
    keys.forEach(one -> pairs.add(new Pair<>(earlier.get(one), later.get(one))));
    return pairs;
  }

  /** The later one, or the earlier if there is no later. */
  public T shown() {
    return after == null ? Objects.requireNonNull(before) : after;
  }

  /** Something of both. */
  public <S> Pair<S> map(Function<T, S> part) {
    return new Pair<>(
        before == null ? null : part.apply(before), after == null ? null : part.apply(after));
  }

  /** A list of both; empty for one that is absent. */
  public <S> Pair<List<S>> lists(Function<T, List<S>> part) {
    return new Pair<>(
        before == null ? List.of() : part.apply(before),
        after == null ? List.of() : part.apply(after));
  }

  /** Whether both are equal. */
  public boolean isSame() {
    return Objects.equals(before, after);
  }
}
