package org.probity.analysis.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.GoldenFile;
import org.probity.analysis.timeline.Timeline.DecisionView;
import org.probity.analysis.timeline.Timeline.StepView;
import org.probity.model.Case;
import org.probity.pipeline.Program;
import org.probity.pipeline.Question;
import org.probity.pipeline.ReadyPolicy;
import org.probity.report.Report;

/** The bundled cases through time. */
class TimelineTest {
  private static final LocalDate END = LocalDate.of(2026, 6, 30);
  private static final ReadyPolicy STATUS =
      Program.STORE.ready(Program.STORE.files("ungc-status").orElseThrow());

  private static Timeline ungc(String id) {
    return timeline(id, Program.UNGC);
  }

  private static Timeline timeline(String id, ReadyPolicy policy) {
    return new TimelineBuilder(Program.EVALUATOR)
        .of(Program.bundledCase(id), policy, Optional.empty(), END, END);
  }

  private static StepView stepOn(Timeline timeline, int clock, LocalDate day) {
    return timeline.clocks().get(clock).steps().stream()
        .filter(step -> !LocalDate.parse(step.until()).isBefore(day))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hikvision", "dahua", "philip-morris-international", "volkswagen"})
  void a_bundled_case_is_printed_as_committed(String id) {
    Timeline timeline = ungc(id);
    List<Timeline> one = List.of(timeline);
    GoldenFile.assertMatches(
        "analysis/timeline/" + id + ".txt",
        new TimelinePrinter(false).print(TimelineFormat.TEXT, one));
    GoldenFile.assertMatches(
        "analysis/timeline/" + id + ".html",
        new TimelinePrinter(false).print(TimelineFormat.HTML, one));
  }

  @Test
  void discretion_was_open_on_the_day_that_each_joined_since_the_entity_list() {
    for (String id : List.of("hikvision", "dahua")) {
      DecisionView joined =
          ungc(id).decisions().stream()
              .filter(decision -> decision.event().equals("joined"))
              .findFirst()
              .orElseThrow();
      assertThat(joined.then().outcome()).isEqualTo("discretion");
      assertThat(joined.then().since()).isEqualTo("2019-10-09");
      assertThat(joined.then().next()).isNull();
    }
  }

  @Test
  void a_line_that_begins_late_by_choice_does_not_say_since_when_it_was_so() {
    Timeline late =
        new TimelineBuilder(Program.EVALUATOR)
            .of(
                Program.bundledCase("hikvision"),
                Program.UNGC,
                Optional.of(LocalDate.of(2021, 1, 1)),
                END,
                END);
    DecisionView joined =
        late.decisions().stream()
            .filter(decision -> decision.event().equals("joined"))
            .findFirst()
            .orElseThrow();
    assertThat(joined.then().atLeast()).isTrue();
    assertThat(TimelineText.standing(joined.then())).contains(", at least since 2021-01-01, ");
    assertThat(ungc("hikvision").decisions()).noneMatch(decision -> decision.then().atLeast());
  }

  @Test
  void a_tobacco_maker_is_moved_by_the_edition_and_once_it_is_known_by_a_source() {
    Timeline timeline = ungc("philip-morris-international");
    StepView text = stepOn(timeline, 1, LocalDate.of(2017, 9, 12));
    assertThat(text.moved()).isTrue();
    assertThat(text.pivots()).containsExactly(List.of("edition"));
    StepView letter = stepOn(timeline, 0, LocalDate.of(2017, 9, 14));
    assertThat(letter.pivots()).containsExactly(List.of("open-letter-2017"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hikvision", "volkswagen"})
  void any_day_has_the_result_of_its_step(String id) {
    Random random = new Random(id.hashCode());
    for (ReadyPolicy policy : List.of(Program.UNGC, STATUS)) {
      Timeline timeline = timeline(id, policy);
      Case subject = Program.bundledCase(id);
      LocalDate from = LocalDate.parse(timeline.from());
      int span = (int) (END.toEpochDay() - from.toEpochDay());
      for (int i = 0; i < 25; i++) {
        LocalDate day = from.plusDays(random.nextInt(span));
        assertThat(summary(report(subject, policy, day, day)))
            .as("%s %s then", id, day)
            .isEqualTo(summary(stepOn(timeline, 0, day)));
        assertThat(summary(report(subject, policy, day, END)))
            .as("%s %s now", id, day)
            .isEqualTo(summary(stepOn(timeline, 1, day)));
      }
    }
  }

  private static Report report(Case subject, ReadyPolicy policy, LocalDate day, LocalDate knownBy) {
    return Program.EVALUATOR.report(new Question(subject, policy, Optional.empty(), day, knownBy));
  }

  private static List<String> summary(Report report) {
    return List.of(
        report.policy().edition(),
        report.determination().outcome(),
        report.determination().floor(),
        report.determination().ceiling(),
        String.join(",", report.determination().because()));
  }

  private static List<String> summary(StepView step) {
    return List.of(
        step.edition(),
        step.outcome(),
        step.floor(),
        step.ceiling(),
        String.join(",", step.because()));
  }

  @Test
  void every_pivot_consists_of_news_of_its_day_and_none_contains_another() {
    for (String id : List.of("hikvision", "dahua", "megvii", "volkswagen")) {
      for (StepView step : ungc(id).clocks().get(0).steps()) {
        Set<String> news = new HashSet<>();
        step.news().forEach(each -> news.add(each.id()));
        List<Set<String>> pivots = new ArrayList<>();
        step.pivots().forEach(pivot -> pivots.add(new HashSet<>(pivot)));
        assertThat(step.moved()).isEqualTo(!pivots.isEmpty());
        for (Set<String> pivot : pivots) {
          assertThat(news).containsAll(pivot);
          assertThat(pivots)
              .filteredOn(other -> other != pivot && other.containsAll(pivot))
              .isEmpty();
        }
      }
    }
  }

  @Test
  void steps_follow_each_other_without_gaps() {
    Timeline timeline = timeline("dahua", STATUS);
    for (var clock : timeline.clocks()) {
      LocalDate next = LocalDate.parse(timeline.from());
      for (StepView step : clock.steps()) {
        assertThat(step.from()).isEqualTo(next.toString());
        next = LocalDate.parse(step.until()).plusDays(1);
      }
      assertThat(next).isEqualTo(END.plusDays(1));
    }
  }
}
