package org.probity.analysis.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.probity.analysis.stress.ClaimCitation;
import org.probity.analysis.stress.ExampleCases;
import org.probity.analysis.stress.Limits;
import org.probity.finding.Truth;
import org.probity.model.Case;
import org.probity.model.Stance;
import org.probity.model.SubjectKind;
import org.probity.pipeline.PackGate;
import org.probity.pipeline.Program;
import org.probity.pipeline.WeighedCase;
import org.probity.policy.CheckedRule;
import org.probity.policy.Edition;
import org.probity.policy.Packs;
import org.probity.policy.Rung;

/** The search finds what trying every set finds, on small cases under a tangled made-up code. */
class SearchTest {
  private static final int MOST = 3;
  private static final List<CheckedRule> RULES =
      new PackGate()
          .check(
              Packs.in(Path.of("src/test/resources/org/probity/analysis/stress/rules"))
                  .files("example")
                  .orElseThrow())
          .rules();

  /** A case under the made-up code, ready for a search. */
  private record Searched(
      Trials trials, Standing now, ReachViews views, Search search, EverySet every) {
    static Searched of(Case subject, LocalDate day) {
      return of(subject, day, Limits.USUAL);
    }

    static Searched of(Case subject, LocalDate day, Limits limits) {
      WeighedCase whole = ExampleCases.weighed(subject, day);
      Edition edition =
          Program.EVALUATOR
              .editionFor(whole, ExampleCases.CODE.policy(), Optional.empty())
              .orElseThrow();
      Trials trials = new Trials(Program.EVALUATOR, whole, ExampleCases.CODE, edition, limits);
      ArguingRules rules = new ArguingRules(RULES, ExampleCases.CODE, edition);
      Standing now = trials.standing(Set.of());
      Search search = new Search(trials, now, rules, SubjectKind.COMPANY, 100);
      return new Searched(
          trials, now, new ReachViews(now, rules), search, new EverySet(trials, now, rules));
    }

    /** The ways to a rung that are withdrawals alone. */
    List<Set<Step>> withdrawals(Rung target) {
      return search.to(target).ways().stream()
          .flatMap(way -> EverySet.written(way).stream())
          .filter(set -> set.stream().allMatch(Step.Lost.class::isInstance))
          .toList();
    }

    Rung outcome() {
      return trials.after(Set.of()).outcome();
    }

    List<Rung> others() {
      return List.of(Rung.values()).stream()
          .filter(rung -> rung != outcome())
          .filter(rung -> rung != Rung.OUT_OF_SCOPE || trials.edition().id().startsWith("2021"))
          .toList();
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return ExampleCases.cases(8);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return ExampleCases.days();
  }

  @Property(tries = 30)
  void every_set_leads_to_its_rung_and_no_part_of_it_does(
      @ForAll("cases") Case subject, @ForAll("days") LocalDate day) {
    Searched searched = Searched.of(subject, day);
    for (Rung target : searched.others()) {
      for (Way way : searched.search().to(target).ways()) {
        for (Set<Step> set : EverySet.written(way)) {
          assertThat(searched.trials().after(set).outcome()).as("%s", set).isEqualTo(target);
          if (set.size() <= 8) {
            assertThat(EverySet.parts(set))
                .as("parts of %s", set)
                .noneMatch(part -> searched.trials().after(part).outcome() == target);
          }
        }
      }
    }
  }

  @Property(tries = 12)
  void no_smaller_set_of_one_kind_is_missing(
      @ForAll("cases") Case subject, @ForAll("days") LocalDate day) {
    Searched searched = Searched.of(subject, day);
    EverySet every = searched.every();
    for (Rung target : searched.others()) {
      Reached reached = searched.search().to(target);
      assertThat(reached.limits()).isEmpty();
      Set<Set<Step>> found =
          reached.ways().stream()
              .flatMap(way -> EverySet.written(way).stream())
              .collect(Collectors.toSet());
      for (List<Step> steps :
          List.of(every.argued(true), every.argued(false), EverySet.withdrawals(subject))) {
        assertThat(found)
            .as("%s to %s", searched.outcome(), target)
            .containsAll(every.smallest(steps, MOST, target));
      }
    }
  }

  @Property(tries = 200)
  void the_withdrawals_are_all_the_smallest_ones_of_any_size(
      @ForAll("cases") Case subject, @ForAll("days") LocalDate day) {
    Searched searched = Searched.of(subject, day);
    List<Step> claims = EverySet.withdrawals(subject);
    for (Rung target : searched.others()) {
      assertThat(searched.withdrawals(target))
          .as("%s to %s", searched.outcome(), target)
          .containsExactlyInAnyOrderElementsOf(
              searched.every().smallest(claims, claims.size(), target));
    }
  }

  @Test
  void what_contradicts_a_claim_is_lost_with_it_and_hides_no_withdrawal() {
    Searched searched =
        searched(
            supports("made", "ngo"),
            supports("made", "press"),
            new ClaimCitation("made", "reprint", Stance.CONTRADICTS),
            supports("not-made", "ngo"));
    assertThat(searched.outcome()).isEqualTo(Rung.UNDETERMINED);
    assertThat(searched.withdrawals(Rung.EXCLUDED)).containsExactly(lost("not-made"));
  }

  @Test
  void a_withdrawal_that_leads_too_far_is_joined_to_one_that_leads_back() {
    Searched searched =
        searched(
            supports("made", "ngo"),
            supports("made", "court"),
            supports("listed", "list"),
            supports("cleared", "list"));
    assertThat(searched.outcome()).isEqualTo(Rung.EXCLUDED);
    assertThat(searched.withdrawals(Rung.UNDETERMINED)).containsExactly(lost("made"));
    assertThat(searched.withdrawals(Rung.DISCRETION)).containsExactly(lost("made", "cleared"));
  }

  @Test
  void where_not_every_combination_of_withdrawals_was_tried_a_limit_is_told() {
    Case subject =
        ExampleCases.with(
            Set.of(
                supports("once", "ngo"),
                supports("convicted", "court"),
                supports("ban-once", "list")));
    LocalDate day = LocalDate.of(2020, 12, 1);
    assertThat(Searched.of(subject, day).search().to(Rung.UNDETERMINED).limits()).isEmpty();
    assertThat(
            Searched.of(subject, day, new Limits(1_000, 1)).search().to(Rung.UNDETERMINED).limits())
        .contains("withdrawals");
  }

  private static Searched searched(ClaimCitation... citations) {
    return Searched.of(ExampleCases.with(Set.of(citations)), LocalDate.of(2020, 12, 1));
  }

  private static ClaimCitation supports(String claim, String source) {
    return new ClaimCitation(claim, source, Stance.SUPPORTS);
  }

  private static Set<Step> lost(String... claims) {
    return Stream.of(claims).map(Step.Lost::new).collect(Collectors.toSet());
  }

  @Property(tries = 30)
  void a_question_that_can_no_longer_matter_never_does(
      @ForAll("cases") Case subject, @ForAll("days") LocalDate day, @ForAll long seed) {
    Searched searched = Searched.of(subject, day);
    List<Step> answers = searched.every().argued(true);
    Random random = new Random(seed);
    for (ReachReport.OpenView moot : searched.views().settledAnyway()) {
      String about = moot.about() == null ? "" : moot.about();
      Truth.Variable question = new Truth.Variable(moot.element(), about);
      for (int i = 0; i < 20; i++) {
        Set<Step> others = someAnswers(answers, question, random);
        Rung without = searched.trials().after(others).outcome();
        for (Step answer : answers) {
          if (((Step.Argued) answer).element().equals(question)) {
            Set<Step> more = new HashSet<>(others);
            more.add(answer);
            assertThat(searched.trials().after(more).outcome()).isEqualTo(without);
          }
        }
      }
    }
  }

  /** Answers to some other questions, one to each. */
  private static Set<Step> someAnswers(List<Step> answers, Truth.Variable question, Random random) {
    Set<Step> some = new HashSet<>();
    Set<Object> asked = new HashSet<>(Set.of(question));
    List<Step> shuffled = new ArrayList<>(answers);
    Collections.shuffle(shuffled, random);
    for (Step answer : shuffled) {
      if (random.nextInt(4) > 0 && asked.add(((Step.Argued) answer).element())) {
        some.add(answer);
      }
    }
    return some;
  }
}
