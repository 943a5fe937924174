package org.probity.analysis.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.probity.analysis.stress.Limits;

/** The smallest sets that pass a test, against trying every set there is. */
class SmallestSetsTest {
  private static final int ITEMS = 10;
  private static final long SETS = 1L << ITEMS;

  /** So many tests that sets of one and two items are tried, and no larger ones one by one. */
  private static final Limits FEW = new Limits(1_000, 300);

  private static final Limits ENOUGH = new Limits(1_000, 8_192);

  private static BitSet set(long bits) {
    return BitSet.valueOf(new long[] {bits});
  }

  private static long bits(BitSet set) {
    return set.isEmpty() ? 0 : set.toLongArray()[0];
  }

  private static SmallestSets.Found find(Predicate<Long> test, Limits limits) {
    return new SmallestSets(set(SETS - 1), set -> test.test(bits(set)), limits).find();
  }

  private static boolean isMinimal(long candidate, Predicate<Long> test) {
    for (long part = (candidate - 1) & candidate; part > 0; part = (part - 1) & candidate) {
      if (test.test(part)) {
        return false;
      }
    }
    return test.test(candidate) && (candidate == 0 || !test.test(0L));
  }

  private static Set<Long> everyMinimal(Predicate<Long> test) {
    return LongStream.range(0, SETS)
        .filter(one -> isMinimal(one, test))
        .boxed()
        .collect(Collectors.toSet());
  }

  private static Set<Long> bitsOf(List<BitSet> sets) {
    return sets.stream().map(SmallestSetsTest::bits).collect(Collectors.toSet());
  }

  @Provide
  Arbitrary<List<Long>> families() {
    return Arbitraries.longs().between(1, SETS - 1).list().ofMinSize(1).ofMaxSize(6);
  }

  @Property(tries = 300)
  void where_more_never_takes_away_nothing_is_missing(@ForAll("families") List<Long> family) {
    Predicate<Long> test = one -> family.stream().anyMatch(set -> (set & one) == set);
    SmallestSets.Found found = find(test, FEW);
    if (found.complete()) {
      assertThat(bitsOf(found.sets())).isEqualTo(everyMinimal(test));
    }
    assertThat(found.undone()).isZero();
    Predicate<Long> lost = gone -> !test.test((SETS - 1) & ~gone);
    assertThat(everyMinimal(lost)).containsAll(bitsOf(found.needed()));
    if (found.complete()) {
      assertThat(bitsOf(found.needed())).isEqualTo(everyMinimal(lost));
    }
  }

  @Property(tries = 300)
  void whatever_the_test_each_set_passes_and_no_part_of_it_does(
      @ForAll("families") List<Long> family, @ForAll("families") List<Long> contrary) {
    Predicate<Long> test =
        one ->
            one == SETS - 1
                || family.stream().anyMatch(set -> (set & one) == set)
                    && contrary.stream().noneMatch(set -> (set & one) == set);
    SmallestSets.Found few = find(test, FEW);
    assertThat(everyMinimal(test)).containsAll(bitsOf(few.sets()));
    assertThat(few.needed()).allMatch(lost -> !test.test((SETS - 1) & ~bits(lost)));
    SmallestSets.Found all = find(test, ENOUGH);
    assertThat(all.everySizeTo()).isEqualTo(ITEMS);
    assertThat(bitsOf(all.sets())).isEqualTo(everyMinimal(test));
  }

  @Test
  void small_sets_come_first_and_a_limit_is_told() {
    Predicate<Long> test = one -> (one & 0b111) == 0b111 || (one & 0b1000) != 0;
    assertThat(find(test, ENOUGH).sets()).containsExactly(set(0b1000), set(0b111));
    SmallestSets.Found cut = find(test, new Limits(1_000, 5));
    assertThat(cut.complete()).isFalse();
    assertThat(cut.tried()).isEqualTo(5);
  }

  @Test
  void a_set_whose_change_others_take_back_is_counted() {
    Predicate<Long> test = one -> one == SETS - 1 || (one & 0b11) == 0b01;
    SmallestSets.Found found = find(test, ENOUGH);
    assertThat(found.sets()).contains(set(0b1));
    assertThat(found.undone()).isEqualTo(1);
  }
}
