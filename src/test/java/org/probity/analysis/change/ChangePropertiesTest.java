package org.probity.analysis.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.change.ReportDifference.ArgumentDifference;
import org.probity.analysis.change.ReportDifference.CriterionDifference;
import org.probity.analysis.change.ReportDifference.ElementDifference;
import org.probity.analysis.stress.ExampleCases;
import org.probity.analysis.stress.Limits;
import org.probity.model.Case;
import org.probity.pipeline.Program;
import org.probity.pipeline.Question;
import org.probity.policy.Edition;
import org.probity.policy.Rung;
import org.probity.report.Report;

/** What holds of every change, on small cases with any citations under a made-up code. */
class ChangePropertiesTest {
  @Provide
  Arbitrary<Case> cases() {
    return ExampleCases.cases(5);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return ExampleCases.days();
  }

  private static Question question(Case subject, LocalDate day) {
    return new Question(subject, ExampleCases.CODE, Optional.empty(), day, day);
  }

  @Property(tries = 40)
  void what_adds_nothing_makes_no_difference(
      @ForAll("cases") Case subject, @ForAll("days") LocalDate day) {
    WhatIf.Supposed nothing =
        new WhatIf.Supposed(WhatIf.without(subject, Set.of()), List.of(), List.of(), "");
    WhatIfReport report = new WhatIf(Program.EVALUATOR).of(question(subject, day), nothing);
    assertThat(report.difference().isEmpty()).isTrue();
    assertThat(report.caseSha256()).isEqualTo(report.caseView().sha256());
  }

  @Property(tries = 40)
  void the_way_back_is_the_difference_turned_round(
      @ForAll("cases") Case one,
      @ForAll("days") LocalDate oneDay,
      @ForAll("cases") Case other,
      @ForAll("days") LocalDate otherDay) {
    Report before = Program.EVALUATOR.report(question(one, oneDay));
    Report after = Program.EVALUATOR.report(question(other, otherDay));
    ReportDifference there = ReportDifferences.between(before, after);
    ReportDifference back = ReportDifferences.between(after, before);
    assertThat(turned(there)).isEqualTo(plain(back));
    assertThat(there.isEmpty()).isEqualTo(back.isEmpty());
  }

  /** A change of one thing, with its states as text. */
  private record Step(String what, String before, String after) {
    static Step of(String what, @Nullable Object before, @Nullable Object after) {
      return new Step(what, String.valueOf(before), String.valueOf(after));
    }

    Step turned() {
      return new Step(what, after, before);
    }
  }

  private static Set<Step> turned(ReportDifference difference) {
    return plain(difference).stream().map(Step::turned).collect(Collectors.toSet());
  }

  private static Set<Step> plain(ReportDifference difference) {
    Stream<Step> rest =
        Stream.of(
                Stream.of(Step.of("outcome", difference.before(), difference.after())),
                difference.open().stream()
                    .map(
                        one ->
                            Step.of(
                                one.criterion() + one.element() + one.about(),
                                one.before(),
                                one.after())),
                difference.claims().stream()
                    .map(one -> Step.of(one.id(), one.before(), one.after())),
                difference.claims().stream()
                    .flatMap(
                        claim ->
                            claim.citations().stream()
                                .map(
                                    one ->
                                        Step.of(
                                            claim.id() + one.source() + one.stance(),
                                            one.before(),
                                            one.after()))),
                difference.sources().stream()
                    .map(one -> Step.of(one.id(), one.before(), one.after())))
            .flatMap(steps -> steps);
    Stream<Step> criteria = difference.criteria().stream().flatMap(ChangePropertiesTest::plain);
    return Stream.concat(rest, criteria).collect(Collectors.toSet());
  }

  private static Stream<Step> plain(CriterionDifference criterion) {
    Stream<Step> own = Stream.of(Step.of(criterion.id(), criterion.before(), criterion.after()));
    return Stream.concat(
        own, criterion.elements().stream().flatMap(element -> plain(criterion.id(), element)));
  }

  private static Stream<Step> plain(String criterion, ElementDifference element) {
    String what = criterion + element.about() + element.id();
    return Stream.concat(
        Stream.of(Step.of(what, element.before(), element.after())),
        element.arguments().stream()
            .map((ArgumentDifference one) -> Step.of(what + key(one), one.before(), one.after())));
  }

  private static String key(ArgumentDifference one) {
    return one.rule() + one.side() + one.claims() + one.facts();
  }

  @Property(tries = 40)
  void mixtures_lead_from_one_question_to_the_other_and_each_shown_set_is_smallest(
      @ForAll("cases") Case one,
      @ForAll("days") LocalDate oneDay,
      @ForAll("cases") Case other,
      @ForAll("days") LocalDate otherDay) {
    Question before = question(one, oneDay);
    Question after = question(other, otherDay);
    Mixtures mixtures =
        new Mixtures(
            Program.EVALUATOR, before, edition(oneDay, one), after, edition(otherDay, other));
    Result from = mixtures.of(new BitSet());
    Result to = mixtures.of(mixtures.all());
    assertThat(from).isEqualTo(evaluated(before));
    assertThat(to).isEqualTo(evaluated(after));
    SmallestSets.Found found =
        new SmallestSets(
                mixtures.all(),
                set -> mixtures.of(set).outcome() == to.outcome(),
                new Limits(50, 400))
            .find();
    for (BitSet set : found.sets()) {
      assertThat(mixtures.of(set).outcome()).isEqualTo(to.outcome());
      int[] members = set.stream().toArray();
      for (int bits = 0; bits < (1 << members.length) - 1; bits++) {
        BitSet part = new BitSet();
        for (int i = 0; i < members.length; i++) {
          if ((bits >> i & 1) == 1) {
            part.set(members[i]);
          }
        }
        assertThat(mixtures.of(part).outcome()).isNotEqualTo(to.outcome());
      }
    }
  }

  private static Edition edition(LocalDate day, Case subject) {
    return ExampleCases.CODE.policy().editionFor(subject.subject().kind(), day).orElseThrow();
  }

  private static Result evaluated(Question question) {
    Report.DeterminationView view = Program.EVALUATOR.report(question).determination();
    return new Result(rung(view.outcome()), rung(view.floor()), rung(view.ceiling()));
  }

  private static Rung rung(String word) {
    return Stream.of(Rung.values())
        .filter(rung -> rung.word().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
