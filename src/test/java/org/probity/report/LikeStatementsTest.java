package org.probity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.probity.casefile.CaseReader;
import org.probity.casefile.Libraries;
import org.probity.model.Case;
import org.probity.pipeline.Program;
import org.probity.pipeline.Question;

/** Statements to the UN Global Compact Office, held beside one another. */
class LikeStatementsTest {
  private static final String CASE =
      """
      format: probity-case/1
      id: example-leaf
      title: Example Leaf
      subject: {names: [{value: Example Leaf Ltd}], kind: company}
      sources:
        register: {kind: registry, title: Register, publisher: Example Register, published: 2021-01-01}
        paper: {kind: media, title: Paper, publisher: Example Paper, published: 2022-01-01}
        copy: {kind: media, title: Copy, publisher: Example Copy, published: 2021-02-01, derives-from: register}
      wordings:
        own:
          {by: Example Leaf Ltd, to: ungc-office, kind: commitment, on: 2020-06, sources: [{source: register}],
           text: "We at [Leaf] stand by all ten of the principles, each day and in each place."}
        same:
          {by: Example Bark Ltd, to: ungc-office, kind: commitment, on: 2020-03, sources: [{source: register}],
           text: "We at [Bark] stand by all ten of the principles each day and in every place."}
        unlike:
          {by: Example Root Ltd, to: ungc-office, kind: commitment, on: 2020-03, sources: [{source: copy}],
           text: "Our firm has read what you ask, and means to do it."}
        elsewhere:
          {by: Example Twig Ltd, to: sia, kind: commitment, on: 2020-03, sources: [{source: register}],
           text: "We at [Twig] stand by all ten of the principles, each day and in each place."}
        report:
          {by: Example Twig Ltd, to: ungc-office, kind: grace-letter, on: 2020-03, sources: [{source: register}],
           text: "We at [Twig] stand by all ten of the principles, each day and in each place."}
        later:
          {by: Example Moss Ltd, to: ungc-office, kind: commitment, on: 2021-06, sources: [{source: register}],
           text: "We at [Moss] stand by all ten of the principles, each day and in each place."}
        unpublished:
          {by: Example Fern Ltd, to: ungc-office, kind: commitment, on: 2020-03, sources: [{source: paper}],
           text: "We at [Fern] stand by all ten of the principles, each day and in each place."}
        model:
          {by: Example Office, to: ungc-office, kind: commitment, model: true, on: 2019, sources: [{source: copy}],
           text: "We at [name] stand by all ten of the principles, each day and in each place."}
      statements:
        - {id: letter, kind: commitment, on: 2020-06, addressee: un-secretary-general, wording: own, sources: [{source: register}]}
        - {id: bare, kind: commitment, on: 2020-07, sources: [{source: register}]}
      """;

  private static List<LikeStatement> compared(Case subject, String asOf, String knownBy) {
    Question question =
        new Question(
            subject,
            Program.UNGC,
            Optional.empty(),
            LocalDate.parse(asOf),
            LocalDate.parse(knownBy));
    return Program.EVALUATOR.report(question).likeStatements();
  }

  private static Case read(String text) {
    return new CaseReader(Libraries.none()).read("case.yaml", text).value().orElseThrow();
  }

  private static List<LikeStatement> compared(String asOf, String knownBy) {
    return compared(read(CASE), asOf, knownBy);
  }

  @Test
  void a_statement_is_held_beside_those_of_its_kind_to_its_body_that_were_made_and_printed() {
    assertThat(compared("2021-03-01", "2021-03-01"))
        .extracting(view -> view.statement() + " " + view.other().id())
        .containsExactly("letter model", "letter same", "letter unlike");
    assertThat(compared("2021-03-01", "2022-01-01"))
        .extracting(view -> view.other().id())
        .containsExactly("model", "same", "unlike", "unpublished");
    assertThat(compared("2021-07-01", "2021-07-01"))
        .extracting(view -> view.other().id())
        .containsExactly("later", "model", "same", "unlike");
  }

  @Test
  void nothing_is_compared_before_the_statement_was_made_or_printed() {
    assertThat(compared("2020-06-15", "2021-03-01")).isEmpty();
    assertThat(compared("2020-12-31", "2020-12-31")).isEmpty();
  }

  @Test
  void one_word_in_sixteen_leaves_texts_near_identical() {
    LikeStatement same = compared("2021-03-01", "2021-03-01").get(1);

    assertThat(same.words()).isEqualTo(15);
    assertThat(same.commonWords()).isEqualTo(14);
    assertThat(same.percent()).isEqualTo(93);
    assertThat(same.nearIdentical()).isTrue();
    assertThat(same.passages()).anyMatch(passage -> passage.other().contains("every"));
    assertThat(same.body()).isEqualTo("United Nations Global Compact Office");
    assertThat(same.models()).isNotEmpty();
    assertThat(same.own().citations())
        .extracting(Report.CitationView::source)
        .containsExactly("register");
  }

  @Test
  void texts_that_are_not_alike_are_told_without_their_words() {
    LikeStatement unlike = compared("2021-03-01", "2021-03-01").get(2);

    assertThat(unlike.nearIdentical()).isFalse();
    assertThat(unlike.percent()).isLessThan(LikeStatement.NEAR_IDENTICAL);
    assertThat(unlike.passages()).isEmpty();
  }

  @Test
  void two_wordings_from_one_origin_say_so() {
    List<LikeStatement> views = compared("2021-03-01", "2022-01-01");

    assertThat(views.get(2).oneOrigin()).as("a copy of the register").isTrue();
    assertThat(views.get(3).oneOrigin()).as("register and paper").isFalse();
  }

  @Test
  void a_model_is_told_from_a_statement() {
    assertThat(compared("2021-03-01", "2021-03-01"))
        .extracting(LikeStatement::isModel)
        .containsExactly(true, false, false);
  }

  @Test
  void another_statement_of_the_subject_is_not_one_of_others() {
    String twice =
        CASE.replace(
            "- {id: bare, kind: commitment, on: 2020-07,",
            "- {id: bare, kind: commitment, on: 2020-03, wording: same,");
    Case subject = read(twice.replace("by: Example Bark Ltd", "by: Example Leaf Ltd"));

    assertThat(compared(subject, "2021-03-01", "2021-03-01"))
        .extracting(view -> view.statement() + " " + view.other().id())
        .containsExactly("bare model", "bare unlike", "letter model", "letter unlike");
  }

  @Test
  void the_letters_of_hikvision_and_dahua_are_near_identical_since_they_were_published() {
    assertThat(Program.ungc("hikvision", "2024-01-29").likeStatements()).isEmpty();
    for (String id : List.of("hikvision", "dahua")) {
      List<LikeStatement> found = Program.ungc(id, "2024-04-30").likeStatements();
      assertThat(found).hasSize(1);
      assertThat(found.get(0).nearIdentical()).isTrue();
      assertThat(found.get(0).oneOrigin()).isTrue();
      assertThat(found.get(0).own().by()).isNotEqualTo(found.get(0).other().by());
    }
  }

  @Test
  void like_words_leave_the_rest_of_the_report_as_it_is() {
    Case with = read(CASE);
    Case without = read(CASE.replace("wording: own, ", ""));
    LocalDate day = LocalDate.parse("2021-03-01");
    Report one =
        Program.EVALUATOR.report(new Question(with, Program.UNGC, Optional.empty(), day, day));
    Report other =
        Program.EVALUATOR.report(new Question(without, Program.UNGC, Optional.empty(), day, day));

    assertThat(other.likeStatements()).isEmpty();
    assertThat(one.likeStatements()).isNotEmpty();
    assertThat(one.criteria()).isEqualTo(other.criteria());
    assertThat(one.determination()).isEqualTo(other.determination());
  }
}
