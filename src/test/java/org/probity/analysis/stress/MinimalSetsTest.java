package org.probity.analysis.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.probity.model.Case;
import org.probity.pipeline.Program;
import org.probity.pipeline.Question;

/** The search finds what trying every set of citations finds, however evidence pulls. */
class MinimalSetsTest {
  private static Reliance searched(Trial trial) {
    return new MinimalSets(trial, Limits.USUAL.sets()).find();
  }

  @Provide
  Arbitrary<Case> cases() {
    return ExampleCases.cases(8);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return ExampleCases.days();
  }

  @Property(tries = 60)
  void what_is_found_is_what_the_definitions_say(
      @ForAll("cases") Case subject, @ForAll("days") LocalDate day) {
    Searched searched = Searched.of(subject, day);
    for (Items items : List.of(searched.single(), searched.sources(), searched.origins())) {
      Trial trial = searched.trial(items);
      Reliance found = searched(trial);
      BruteForce expected = new BruteForce(trial);
      assertThat(found.supports()).hasSameElementsAs(expected.supports());
      assertThat(found.corrections()).hasSameElementsAs(expected.corrections());
      assertThat(found.complete()).isTrue();
      assertThat(found.exhaustive()).isTrue();
      assertThat(found.isDual()).contains(true);
      for (int item = 0; item < items.size(); item++) {
        assertThat(found.shareOf(item)).isEqualTo(expected.shareOf(item));
      }
    }
  }

  @Property(tries = 30)
  void where_more_evidence_never_changes_the_outcome_a_support_is_what_is_enough_alone(
      @ForAll("cases") Case subject, @ForAll("days") LocalDate day) {
    Searched searched = Searched.of(subject, day);
    Trial trial = searched.trial(searched.single());
    BruteForce expected = new BruteForce(trial);
    if (expected.isMonotone()) {
      assertThat(searched(trial).supports()).hasSameElementsAs(expected.enoughAlone());
    }
  }

  @Property(tries = 30)
  void citations_that_pull_neither_way_change_nothing(
      @ForAll("cases") Case subject, @ForAll("days") LocalDate day) {
    Searched searched = Searched.of(subject, day);
    BitSet pulling = searched.single().citationsOf(searched.single().all());
    for (int bits = 0; bits < 1 << searched.evidence().citations().size(); bits++) {
      BitSet kept = BitSet.valueOf(new long[] {bits});
      BitSet left = (BitSet) kept.clone();
      left.and(pulling);
      assertThat(searched.judge().outcome(left)).isEqualTo(searched.judge().outcome(kept));
    }
  }

  @Property(tries = 20)
  void a_part_of_the_evidence_is_judged_as_a_case_with_that_part_alone(
      @ForAll("cases") Case subject, @ForAll("days") LocalDate day, @ForAll long seed) {
    Searched searched = Searched.of(subject, day);
    Random random = new Random(seed);
    for (int i = 0; i < 5; i++) {
      BitSet kept = new BitSet();
      searched.evidence().all().stream().filter(any -> random.nextBoolean()).forEach(kept::set);
      Set<ClaimCitation> citations =
          kept.stream().mapToObj(searched.evidence().citations()::get).collect(Collectors.toSet());
      Question question =
          new Question(ExampleCases.with(citations), ExampleCases.CODE, Optional.empty(), day, day);
      assertThat(searched.judge().outcome(kept).word())
          .isEqualTo(Program.EVALUATOR.report(question).determination().outcome());
    }
  }
}
