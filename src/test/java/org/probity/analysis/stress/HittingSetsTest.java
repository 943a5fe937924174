package org.probity.analysis.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Hitting sets, alternatives and minimal subsets against their definitions. */
class HittingSetsTest {
  private static final int MEMBERS = 7;

  @Provide
  Arbitrary<List<BitSet>> families() {
    return Arbitraries.integers()
        .between(1, (1 << MEMBERS) - 1)
        .map(bits -> BitSet.valueOf(new long[] {bits}))
        .list()
        .ofMaxSize(8);
  }

  private static Set<BitSet> minimal(List<BitSet> sets) {
    return sets.stream()
        .filter(
            set ->
                sets.stream()
                    .noneMatch(other -> !other.equals(set) && HittingSets.contains(set, other)))
        .collect(Collectors.toSet());
  }

  @Property(tries = 200)
  void they_are_the_minimal_sets_that_meet_every_set(@ForAll("families") List<BitSet> family) {
    List<BitSet> hitting =
        IntStream.range(0, 1 << MEMBERS)
            .mapToObj(bits -> BitSet.valueOf(new long[] {bits}))
            .filter(set -> family.stream().allMatch(set::intersects))
            .toList();
    HittingSets found = HittingSets.of(family);
    assertThat(found.minimal()).hasSameElementsAs(minimal(hitting)).doesNotHaveDuplicates();
    assertThat(found.family()).hasSameElementsAs(minimal(family));
  }

  @Property(tries = 200)
  void the_hitting_sets_of_the_hitting_sets_are_the_family(
      @ForAll("families") List<BitSet> family) {
    HittingSets there = HittingSets.of(family);
    if (!family.isEmpty()) {
      assertThat(HittingSets.of(there.minimal()).minimal()).hasSameElementsAs(minimal(family));
    }
  }

  @Property(tries = 200)
  void alternatives_stand_for_the_sets_that_they_were_made_from(
      @ForAll("families") List<BitSet> family) {
    List<List<Integer>> sets =
        minimal(family).stream().map(set -> set.stream().boxed().toList()).toList();
    List<List<Integer>> written =
        Alternatives.of(sets).stream().flatMap(one -> expanded(one.groups())).toList();
    assertThat(written).hasSameElementsAs(sets).hasSameSizeAs(sets);
    assertThat(Alternatives.of(sets).stream().mapToInt(Alternatives::count).sum())
        .isEqualTo(sets.size());
  }

  private static Stream<List<Integer>> expanded(List<List<Integer>> groups) {
    if (groups.isEmpty()) {
      return Stream.of(List.of());
    }
    return expanded(groups.subList(1, groups.size()))
        .flatMap(
            rest ->
                groups.get(0).stream()
                    .map(
                        first ->
                            IntStream.concat(
                                    IntStream.of(first), rest.stream().mapToInt(each -> each))
                                .sorted()
                                .boxed()
                                .toList()));
  }

  @Property(tries = 200)
  void a_minimal_subset_is_one_of_the_smallest_parts_that_pass(
      @ForAll("families") List<BitSet> family) {
    BitSet all = new BitSet();
    all.set(0, MEMBERS);
    BitSet found =
        new MinimalSubset(
                kept ->
                    family.stream().anyMatch(set -> HittingSets.contains(kept, set))
                        || family.isEmpty())
            .of(all);
    assertThat(family.isEmpty() ? Set.of(new BitSet()) : minimal(family)).contains(found);
  }
}
