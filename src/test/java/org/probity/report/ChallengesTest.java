package org.probity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.probity.pipeline.Program;
import org.probity.report.Challenges.QuestionView;
import org.probity.report.Challenges.SidesView;
import org.probity.report.Challenges.StrongestView;
import org.probity.report.Report.ArgumentView;
import org.probity.report.Report.CriterionView;

/** How the reports on bundled cases could be challenged. */
class ChallengesTest {
  private static final List<String> LEVELS =
      List.of("none", "asserted", "alleged", "corroborated", "established");

  private static List<QuestionView> questions(Report report, String claim) {
    return report.challenges().questions().stream()
        .filter(question -> question.claim().equals(claim))
        .toList();
  }

  @Test
  void the_strongest_case_consists_of_arguments_of_the_report_and_none_is_stronger() {
    for (Report report : reports()) {
      for (SidesView sides : report.challenges().criteria()) {
        CriterionView criterion = Program.criterion(report, sides.criterion());
        for (StrongestView strongest : both(sides)) {
          List<ArgumentView> same =
              criterion.instances().stream()
                  .flatMap(instance -> instance.elements().stream())
                  .filter(element -> element.id().equals(strongest.element()))
                  .flatMap(element -> element.arguments().stream())
                  .toList();
          ArgumentView picked =
              same.stream()
                  .filter(argument -> argument.rule().equals(strongest.rule()))
                  .filter(argument -> argument.claims().equals(strongest.claims()))
                  .findFirst()
                  .orElseThrow();
          assertThat(picked.strength()).isEqualTo(strongest.strength());
          assertThat(same)
              .filteredOn(argument -> argument.side().equals(picked.side()))
              .filteredOn(argument -> argument.counts() || !picked.counts())
              .allMatch(argument -> level(argument) <= level(picked));
        }
      }
    }
  }

  private static int level(ArgumentView argument) {
    return LEVELS.indexOf(argument.strength());
  }

  private static List<StrongestView> both(SidesView sides) {
    return Stream.concat(sides.met().stream(), sides.unmet().stream()).toList();
  }

  private static List<Report> reports() {
    return List.of(
        Program.ungc("hikvision", "2024-01-29"),
        Program.ungc("volkswagen", "2021-02-25"),
        Program.ungc("philip-morris-international", "2017-10-15"),
        Program.ungc("yixin", "2024-01-29"));
  }

  @Test
  void an_exclusion_is_argued_for_on_the_side_that_it_is_met() {
    Report report = Program.ungc("philip-morris-international", "2017-10-15");
    SidesView tobacco =
        report.challenges().criteria().stream()
            .filter(sides -> sides.criterion().equals("tobacco"))
            .findFirst()
            .orElseThrow();
    assertThat(tobacco.met()).isNotEmpty();
    assertThat(tobacco.unmet()).isEmpty();
  }

  @Test
  void every_question_is_about_a_claim_that_an_argument_rests_on() {
    for (Report report : reports()) {
      Set<String> used =
          report.claims().stream()
              .filter(claim -> !claim.usedBy().isEmpty())
              .map(Report.ClaimView::id)
              .collect(Collectors.toSet());
      assertThat(report.challenges().questions())
          .allMatch(question -> used.contains(question.claim()));
    }
  }

  @Test
  void a_question_that_only_the_company_answers_says_so() {
    Report report = Program.ungc("volkswagen", "2021-02-25");
    assertThat(report.challenges().questions())
        .anyMatch(question -> question.question().equals("remedied"))
        .anyMatch(question -> question.question().equals("own-words"));
  }

  @Test
  void a_tie_that_is_not_stated_is_asked_about() {
    assertThat(questions(Program.ungc("hikvision", "2024-01-29"), "ethnicity-analytics"))
        .extracting(QuestionView::question)
        .containsExactly("disputed", "one-origin", "remedied", "mere-presence");
  }
}
