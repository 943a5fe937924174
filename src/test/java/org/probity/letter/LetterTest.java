package org.probity.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.GoldenFile;
import org.probity.citation.CitationStyle;
import org.probity.citation.Citations;
import org.probity.docx.WordLetter;
import org.probity.letter.Letter.Instance;
import org.probity.letter.Letter.Note;
import org.probity.letter.Letter.NoteItem;
import org.probity.letter.Letter.Statement;
import org.probity.model.Case;
import org.probity.pipeline.Program;
import org.probity.pipeline.Question;
import org.probity.pipeline.ReadyPolicy;
import org.probity.policy.Body;
import org.probity.policy.LetterKind;
import org.probity.report.BadTemplate;
import org.probity.report.Report;

/** Letters on the bundled cases. */
class LetterTest {
  private static final Path LETTERS = Path.of("reports/letters");

  private static Report report(String id, String policy, String asOf) {
    LocalDate day = LocalDate.parse(asOf);
    return Program.EVALUATOR.report(
        new Question(Program.bundledCase(id), ready(policy), Optional.empty(), day, day));
  }

  private static ReadyPolicy ready(String policy) {
    return policy.equals("ungc")
        ? Program.UNGC
        : Program.STORE.ready(Program.STORE.files(policy).orElseThrow());
  }

  private static Letter letter(
      String id, String policy, String body, LetterKind kind, CitationStyle style, String asOf)
      throws NoOccasion {
    Case subject = Program.bundledCase(id);
    Body to =
        ready(policy).policy().bodies().stream()
            .filter(each -> each.id().equals(body))
            .findFirst()
            .orElseThrow();
    return new LetterBuilder(
            report(id, policy, asOf), to, kind, subject.sources(), new Citations(style))
        .build(List.of("Example Rights Watch", "1 Example Street"));
  }

  private static Letter toOffice(String id, LetterKind kind, String asOf) throws NoOccasion {
    return letter(id, "ungc", "ungc-office", kind, CitationStyle.OSCOLA, asOf);
  }

  @ParameterizedTest
  @CsvSource({
    "hikvision, OBJECTION, 2024-01-29",
    "dahua, OBJECTION, 2023-08-31",
    "yixin, QUERY, 2024-01-29"
  })
  void the_letters_that_come_with_the_program_are_as_committed(
      String id, LetterKind kind, String asOf) throws NoOccasion {
    Letter letter = toOffice(id, kind, asOf);
    String name = id + "-ungc-office-" + kind.word();
    LetterPrinter printer = new LetterPrinter();
    GoldenFile.assertMatches(
        LETTERS.resolve(name + ".md"), printer.markdown(letter, Optional.empty()));
    GoldenFile.assertMatches(
        LETTERS.resolve(name + ".html"), printer.html(letter, Optional.empty()));
    GoldenFile.assertMatches(
        LETTERS.resolve(name + ".docx"),
        new WordLetter().bytes(printer.html(letter, Optional.empty()), LocalDate.parse(asOf)));
  }

  @Test
  void every_statement_has_a_footnote_that_cites_sources_of_the_case() throws NoOccasion {
    for (CitationStyle style : CitationStyle.values()) {
      for (Letter letter :
          List.of(
              letter("hikvision", "ungc", "ungc-office", LetterKind.OBJECTION, style, "2024-01-29"),
              letter(
                  "volkswagen", "ungc", "ungc-office", LetterKind.COMPLAINT, style, "2021-02-25"),
              letter("dahua", "sia", "sia", LetterKind.COMPLAINT, style, "2021-05-31"),
              letter("yixin", "ungc", "ungc-office", LetterKind.QUERY, style, "2024-01-29"))) {
        Set<String> sources = sourcesOf(letter.reproduce().split(" ")[2]);
        for (Statement statement : statements(letter)) {
          Note note = letter.notes().get(statement.note() - 1);
          assertThat(note.number()).isEqualTo(statement.note());
          assertThat(note.items()).isNotEmpty();
          for (NoteItem item : note.items()) {
            assertThat(sources).contains(String.valueOf(item.source()));
            assertThat(item.text()).isNotBlank();
          }
        }
      }
    }
  }

  private static Set<String> sourcesOf(String id) {
    return new TreeSet<>(Program.bundledCase(id).sources().keySet());
  }

  private static List<Statement> statements(Letter letter) {
    List<Statement> all = new ArrayList<>();
    letter.grounds().stream()
        .flatMap(ground -> ground.instances().stream())
        .map(Instance::statements)
        .forEach(all::addAll);
    Stream.of(letter.facts(), letter.contrary()).forEach(all::addAll);
    assertThat(all).isNotEmpty();
    return all;
  }

  @Test
  void discretion_is_called_discretion_and_never_refusal() throws NoOccasion {
    Letter letter = toOffice("hikvision", LetterKind.OBJECTION, "2024-01-29");
    assertThat(letter.grounds()).extracting(Letter.Ground::force).containsOnly("may");
    assertThat(new LetterPrinter().markdown(letter, Optional.empty()))
        .contains("allow you to refuse and do not require it")
        .doesNotContain("must refuse")
        .doesNotContain("obliged");
  }

  @Test
  void both_sides_are_stated() throws NoOccasion {
    Letter letter = toOffice("hikvision", LetterKind.OBJECTION, "2024-01-29");
    assertThat(letter.contrary()).anyMatch(Statement::contradicted);
    assertThat(letter.contrary()).anyMatch(statement -> !statement.contradicted());
    assertThat(letter.questions()).isNotEmpty();
  }

  @Test
  void nothing_published_later_than_known_by_is_cited() throws NoOccasion {
    Letter letter = toOffice("dahua", LetterKind.OBJECTION, "2023-08-31");
    Case subject = Program.bundledCase("dahua");
    LocalDate day = LocalDate.of(2023, 8, 31);
    for (Note note : letter.notes()) {
      for (NoteItem item : note.items()) {
        if (item.source() != null) {
          assertThat(subject.sources().get(item.source()).publicOn().isCertainlyOnOrBefore(day))
              .isTrue();
        }
      }
    }
  }

  @Test
  void without_a_ground_there_is_no_letter_but_a_query() throws NoOccasion {
    assertThatThrownBy(() -> toOffice("yixin", LetterKind.OBJECTION, "2024-01-29"))
        .isInstanceOf(NoOccasion.class)
        .hasMessageContaining("no ground");
    Letter query = toOffice("yixin", LetterKind.QUERY, "2024-01-29");
    assertThat(query.grounds()).isEmpty();
    assertThat(new LetterPrinter().markdown(query, Optional.empty()))
        .contains("This letter does not accuse it");
  }

  @Test
  void a_query_is_not_sent_where_it_would_hide_a_ground() {
    assertThatThrownBy(() -> toOffice("hikvision", LetterKind.QUERY, "2024-01-29"))
        .isInstanceOf(NoOccasion.class)
        .hasMessageContaining("criteria tell against the subject");
  }

  @Test
  void who_joined_within_the_month_is_not_said_to_take_part_before_its_end() throws NoOccasion {
    assertThat(toOffice("dahua", LetterKind.OBJECTION, "2023-08-31").takesPart()).isTrue();
    assertThat(toOffice("dahua", LetterKind.OBJECTION, "2023-08-15").takesPart()).isFalse();
  }

  @Test
  void a_body_is_sent_only_its_kinds_of_letters() {
    assertThatThrownBy(() -> toOffice("hikvision", LetterKind.DIVESTMENT, "2024-01-29"))
        .isInstanceOf(NoOccasion.class)
        .hasMessageContaining("objection, complaint, query");
  }

  @Test
  void a_template_of_the_user_sees_plain_values_only() throws NoOccasion {
    Letter letter = toOffice("yixin", LetterKind.QUERY, "2024-01-29");
    LetterPrinter printer = new LetterPrinter();
    assertThat(printer.html(letter, Optional.of("<p>${result.subject} & ${result.to.name}</p>")))
        .isEqualTo(
            "<p>Yixin Science and Technology Co. Ltd. & United Nations Global Compact Office</p>");
    for (String hostile :
        List.of(
            "${result.class}",
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "<#include \"/etc/passwd\">",
            "${result.subject",
            "${result.nothing}")) {
      assertThatThrownBy(() -> printer.html(letter, Optional.of(hostile)))
          .as(hostile)
          .isInstanceOf(BadTemplate.class)
          .hasMessageStartingWith("template");
    }
  }
}
