package org.probity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.probity.report.Report.CriterionView;
import org.probity.report.Report.DeterminationView;

class TerminalTextTest {
  @Test
  void a_summary_of_many_criteria_counts_those_that_tell_for_the_subject() {
    Report full = SampleReport.full();
    List<CriterionView> many = new ArrayList<>();
    for (int copy = 0; copy < 3; copy++) {
      many.addAll(full.criteria());
    }
    Report report =
        new Report(
            full.format(),
            full.caseView(),
            full.policy(),
            full.asOf(),
            full.knownBy(),
            full.determination(),
            many,
            full.derivedFrom(),
            full.open(),
            full.claims(),
            full.saysSubject(),
            full.likeStatements(),
            full.challenges(),
            full.history(),
            full.sources(),
            full.engine());
    assertThat(new SummaryText().lines(report))
        .contains("  9 more tell for the subject")
        .hasSizeLessThanOrEqualTo(25);
  }

  @Test
  void what_leaves_an_outcome_undetermined_is_not_called_its_cause() {
    Report full = SampleReport.full();
    DeterminationView open =
        new DeterminationView(
            "undetermined", "clear", "excluded", "Undetermined", List.of("reporting", "weapons"));
    Report report =
        new Report(
            full.format(),
            full.caseView(),
            full.policy(),
            full.asOf(),
            full.knownBy(),
            open,
            full.criteria(),
            full.derivedFrom(),
            full.open(),
            full.claims(),
            full.saysSubject(),
            full.likeStatements(),
            full.challenges(),
            full.history(),
            full.sources(),
            full.engine());
    assertThat(new SummaryText().lines(report))
        .contains("Open because of: Controversial weapons; Yearly report");
    assertThat(new MarkdownReport().render(report))
        .contains(
            "Open because of:\n\n- [Controversial weapons](#criterion-2)\n- [Yearly report](#criterion-6)\n");
    assertThat(new HtmlReport().render(report)).contains("<p>Open because of: ");
  }

  @Test
  void facts_that_begin_alike_are_joined() {
    assertThat(
            FactWords.joined(
                List.of(
                    "principle 1 protects privacy",
                    "the date asked about is 2019-01-01",
                    "principle 1 protects religion",
                    "the edition counts the subject",
                    "principle 1 protects privacy")))
        .containsExactly(
            "principle 1 protects privacy, religion",
            "the date asked about is 2019-01-01",
            "the edition counts the subject");
  }

  @Test
  void an_unknown_criterion_is_an_error_that_names_the_known_ones() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExplainText().lines(SampleReport.full(), "tabacco"))
        .withMessage(
            "no criterion tabacco among tobacco, weapons, sanctions, abuse, letter, reporting");
  }

  @Test
  void an_explanation_lists_only_the_sources_that_it_cites() {
    List<String> lines = new ExplainText().lines(SampleReport.full(), "tobacco");
    List<String> sources = lines.subList(lines.indexOf("Sources") + 1, lines.size());
    assertThat(sources)
        .first()
        .asString()
        .startsWith("  [8] Example Optics Ltd, Answers to the questionnaire");
    assertThat(sources).filteredOn(line -> line.startsWith("  [")).hasSize(1);
  }

  @Test
  void east_asian_characters_take_two_columns() {
    assertThat(TextColumns.width("海例光学 a")).isEqualTo(10);
    assertThat(TextColumns.cut("海例光学", 6)).isEqualTo("海例…");
  }

  @Property(tries = 300)
  void wrapped_text_keeps_its_words_and_its_width(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 40) int columns) {
    String plain = VisibleText.of(text);
    List<String> lines = TextColumns.wrapped(plain, columns);
    assertThat(lines).allMatch(line -> TextColumns.width(line) <= columns);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(plain.strip().replace(" ", ""));
  }

  @Property(tries = 300)
  void visible_text_hides_and_reorders_nothing(@ForAll String text) {
    String visible = VisibleText.of(text);
    assertThat(visible).doesNotContainPattern("[\\p{Cntrl}\u202A-\u202E\u2066-\u2069\u200B\uFEFF]");
    assertThat(VisibleText.of(visible)).isEqualTo(visible);
  }
}
