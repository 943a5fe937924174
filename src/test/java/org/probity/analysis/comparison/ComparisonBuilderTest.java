package org.probity.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.probity.analysis.comparison.Comparison.CriterionChangeView;
import org.probity.analysis.comparison.Comparison.EditionsView;
import org.probity.analysis.comparison.Comparison.ProvisionChangeView;
import org.probity.pipeline.Program;
import org.probity.pipeline.Question;
import org.probity.report.Report;

/** Comparisons of bundled cases under the UN Global Compact. */
class ComparisonBuilderTest {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 29);
  private static final String OLD = "2009-10-13";
  private static final String NEW = "2018-01-18";

  private static Report report(String id, Optional<String> edition) {
    return Program.EVALUATOR.report(
        new Question(Program.bundledCase(id), Program.UNGC, edition, DAY, DAY));
  }

  private static Comparison compared(List<String> editions, String... cases) {
    List<Optional<String>> asked =
        editions.stream()
            .map(edition -> Optional.of(edition).filter(name -> !name.isEmpty()))
            .toList();
    ComparisonBuilder builder = new ComparisonBuilder(asked, Map.of("ungc", Program.UNGC.policy()));
    for (String id : cases) {
      builder.add(asked.stream().map(edition -> report(id, edition)).toList());
    }
    return builder.build(Program.VERSIONS, "probity compare");
  }

  @Test
  void a_cell_says_what_the_report_says() {
    Comparison comparison = compared(List.of(""), "hikvision", "yixin");
    assertThat(comparison.rows()).hasSize(2);
    Report.DeterminationView told = report("hikvision", Optional.empty()).determination();
    assertThat(comparison.rows().get(0).cells().get(0))
        .satisfies(
            cell -> {
              assertThat(cell.outcome()).isEqualTo(told.outcome());
              assertThat(cell.floor()).isEqualTo(told.floor());
              assertThat(cell.ceiling()).isEqualTo(told.ceiling());
              assertThat(cell.because())
                  .extracting(Comparison.CriterionName::id)
                  .isEqualTo(told.because());
            });
    assertThat(comparison.editions()).isEmpty();
  }

  @Test
  void two_editions_show_which_cases_change_and_through_which_provisions() {
    EditionsView editions =
        compared(List.of(OLD, NEW), "philip-morris-international", "hikvision").editions().get(0);
    assertThat(editions.changed())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.caseView().id()).isEqualTo("philip-morris-international");
              assertThat(change.after().outcome()).isEqualTo("excluded");
              assertThat(change.criteria()).contains("tobacco");
            });
    assertThat(editions.criteria())
        .filteredOn(criterion -> criterion.id().equals("tobacco"))
        .allSatisfy(criterion -> assertThat(criterion.before()).isNull())
        .flatExtracting(CriterionChangeView::cases)
        .containsExactlyInAnyOrder("philip-morris-international", "hikvision");
    ProvisionChangeView clause =
        editions.provisions().stream()
            .filter(provision -> provision.id().equals("exclusion-tobacco"))
            .findFirst()
            .orElseThrow();
    assertThat(clause.change()).isEqualTo("added");
    assertThat(clause.after().text()).contains("tobacco");
  }

  @Test
  void the_same_edition_twice_changes_nothing() {
    assertThat(compared(List.of(NEW, NEW), "hikvision").editions()).isEmpty();
  }

  @Test
  void of_three_editions_each_is_compared_with_the_next() {
    assertThat(compared(List.of(OLD, NEW, ""), "yixin").editions())
        .extracting(editions -> editions.from() + " " + editions.to())
        .containsExactly(OLD + " " + NEW, NEW + " 2020-01-01");
  }

  @Test
  void comparing_backwards_turns_added_into_removed() {
    EditionsView there = compared(List.of(OLD, NEW), "yixin").editions().get(0);
    EditionsView back = compared(List.of(NEW, OLD), "yixin").editions().get(0);
    assertThat(ids(back, "removed")).containsExactlyElementsOf(ids(there, "added"));
    assertThat(back.criteria())
        .extracting(CriterionChangeView::id)
        .containsExactlyInAnyOrderElementsOf(
            there.criteria().stream().map(CriterionChangeView::id).toList());
  }

  private static List<String> ids(EditionsView editions, String change) {
    Stream<ProvisionChangeView> provisions = editions.provisions().stream();
    return provisions
        .filter(provision -> provision.change().equals(change))
        .map(ProvisionChangeView::id)
        .toList();
  }
}
