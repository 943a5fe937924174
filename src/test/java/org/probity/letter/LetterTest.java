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
import org.probity.model.Certainty;
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

  private static Report report(String id, String policy, String asOf, String knownBy) {
    return Program.EVALUATOR.report(
        new Question(
            Program.bundledCase(id),
            ready(policy),
            Optional.empty(),
            LocalDate.parse(asOf),
            LocalDate.parse(knownBy)));
  }

  private static ReadyPolicy ready(String policy) {
    return policy.equals("ungc")
        ? Program.UNGC
        : Program.STORE.ready(Program.STORE.files(policy).orElseThrow());
  }

  private static Letter letter(
      String id, String policy, String body, LetterKind kind, CitationStyle style, String asOf)
      throws NoOccasion {
    return letter(id, policy, body, kind, style, asOf, asOf);
  }

  private static Letter letter(
      String id,
      String policy,
      String body,
      LetterKind kind,
      CitationStyle style,
      String asOf,
      String knownBy)
      throws NoOccasion {
    Case subject = Program.bundledCase(id);
    Body to =
        ready(policy).policy().bodies().stream()
            .filter(each -> each.id().equals(body))
            .findFirst()
            .orElseThrow();
    return new LetterBuilder(
            report(id, policy, asOf, knownBy),
            ready(policy).policy(),
            to,
            kind,
            subject.sources(),
            new Citations(style))
        .build(List.of("Example Rights Watch", "1 Example Street"));
  }

  private static Letter toOffice(String id, LetterKind kind, String asOf) throws NoOccasion {
    return letter(id, "ungc", "ungc-office", kind, CitationStyle.OSCOLA, asOf);
  }

  @ParameterizedTest
  @CsvSource({
    "hikvision, OBJECTION, 2024-04-30",
    "dahua, OBJECTION, 2024-04-30",
    "yixin, QUERY, 2024-04-30"
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
        new WordLetter()
            .bytes(printer.html(letter, Optional.empty()), LocalDate.parse(letter.date())));
  }

  @Test
  void every_statement_has_a_footnote_that_cites_sources_of_the_case() throws NoOccasion {
    for (CitationStyle style : CitationStyle.values()) {
      for (Letter letter : ofEachKind(style)) {
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

  /** A letter of each kind, with the text in which its provision was read. */
  private static List<Letter> ofEachKind(CitationStyle style) throws NoOccasion {
    return List.of(
        letter("hikvision", "ungc", "ungc-office", LetterKind.OBJECTION, style, "2024-01-29"),
        letter("volkswagen", "ungc", "ungc-office", LetterKind.COMPLAINT, style, "2021-02-25"),
        letter("dahua", "sia", "sia", LetterKind.COMPLAINT, style, "2021-05-31"),
        letter(
            "philip-morris-international",
            "gpfg",
            "trustees",
            LetterKind.DIVESTMENT,
            style,
            "2020-09-18"),
        letter("yixin", "ungc", "ungc-office", LetterKind.QUERY, style, "2024-01-29"));
  }

  private static String markdown(Letter letter) {
    return new LetterPrinter().markdown(letter, Optional.empty());
  }

  private static String html(Letter letter) {
    return new LetterPrinter().html(letter, Optional.empty());
  }

  private static List<NoteItem> cited(Letter letter) {
    return letter.notes().stream().flatMap(note -> note.items().stream()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OSCOLA | ‘SIA Adopts New Ethics Principles’ (July 2020) <https://www.securitymagazine.com"
            + "| Biometric Update (n 1).",
        "CHICAGO_NOTES | ‘SIA Adopts New Ethics Principles’, July 2020, https://www.securitymag"
            + "| Biometric Update (see note 1).",
        "APA | (2020, July). SIA Adopts New Ethics Principles. https://www.securitymagazine.com"
            + "| Biometric Update (see note 1).",
        "BLUEBOOK | SIA Adopts New Ethics Principles (July 2020), https://www.securitymagazine"
            + "| Biometric Update, supra note 1."
      })
  void the_texts_of_the_code_are_cited_as_the_sources_are(
      CitationStyle style, String full, String again) throws NoOccasion {
    Letter letter =
        letter("dahua", "sia", "sia", LetterKind.COMPLAINT, style, "2021-05-31", "2024-01-01");
    assertThat(letter.notes().get(0).items().get(0).remark())
        .isEqualTo("The clause was read in this text; the code’s own text was not seen.");
    assertThat(cited(letter)).anyMatch(item -> item.text().contains(full));
    assertThat(cited(letter))
        .anyMatch(
            item ->
                item.text().equals(again)
                    && "The body’s own text was not seen.".equals(item.remark()));
    assertThat(markdown(letter)).contains("not seen.");
    assertThat(html(letter)).contains("not seen.");
  }

  @Test
  void what_became_known_of_a_body_later_is_not_told() throws NoOccasion {
    assertThat(
            letter("dahua", "sia", "sia", LetterKind.COMPLAINT, CitationStyle.OSCOLA, "2021-05-31")
                .procedure())
        .hasSizeLessThan(
            letter(
                    "dahua",
                    "sia",
                    "sia",
                    LetterKind.COMPLAINT,
                    CitationStyle.OSCOLA,
                    "2021-05-31",
                    "2024-01-01")
                .procedure()
                .size());
  }

  @Test
  void a_text_of_the_code_that_is_a_source_of_the_case_is_cited_as_that_source() throws NoOccasion {
    Letter letter = toOffice("hikvision", LetterKind.OBJECTION, "2024-04-30");
    NoteItem clause = letter.notes().get(letter.grounds().get(0).clauseNote() - 1).items().get(0);
    assertThat(clause.source()).isNull();
    assertThat(clause.text())
        .isEqualTo(
            "‘Hikvision Joins UN Compact despite Human Rights Abuses’ IPVM (13 February 2024)"
                + " <https://ipvm.com/reports/hikvision-un-compact>.");
    Note practice = letter.notes().get(letter.procedure().get(0).note() - 1);
    assertThat(practice.items().get(0).text()).isEqualTo("IPVM (n 1).");
  }

  @Test
  void what_is_cited_twice_alike_has_one_note_and_otherwise_two() throws NoOccasion {
    for (Letter letter : ofEachKind(CitationStyle.OSCOLA)) {
      List<String> notes = new ArrayList<>();
      letter
          .notes()
          .forEach(
              note ->
                  notes.add(
                      note.items().stream()
                          .map(item -> item.text() + item.says() + item.remark())
                          .toList()
                          .toString()));
      assertThat(notes).doesNotHaveDuplicates();
    }
    Letter letter = toOffice("yixin", LetterKind.QUERY, "2024-01-29");
    assertThat(letter.facts().stream().map(fact -> says(letter, fact)))
        .contains("Added as implicated in human rights violations and abuses in Xinjiang.");
  }

  private static String says(Letter letter, Statement statement) {
    return String.valueOf(letter.notes().get(statement.note() - 1).items().get(0).says());
  }

  @Test
  void a_later_note_says_which_of_the_texts_of_one_author_it_means() throws NoOccasion {
    Letter letter = toOffice("volkswagen", LetterKind.COMPLAINT, "2021-02-25");
    assertThat(cited(letter))
        .anyMatch(
            item ->
                item.text()
                    .matches("Volkswagen AG, ‘Volkswagen Group Is Officially .*’ \\(n \\d+\\)\\."));
    assertThat(cited(letter))
        .anyMatch(item -> item.text().matches("CleanTechnica \\(n \\d+\\)\\."));
  }

  @Test
  void every_printed_web_address_is_a_link() throws NoOccasion {
    for (CitationStyle style : CitationStyle.values()) {
      for (Letter letter : ofEachKind(style)) {
        String html = html(letter);
        String markdown = markdown(letter);
        assertThat(html.replaceAll("(?s)<style>.*?</style>|xmlns=\"[^\"]*\"", ""))
            .containsPattern("<a href=\"https?://")
            .doesNotContainPattern("(?<!href=\")(?<!\">)(?<!\">&lt;)https?://");
        assertThat(markdown).containsPattern("<https?://").doesNotContainPattern("(?<!<)https?://");
        assertThat(markdown).doesNotContain("\\<http").doesNotContain("https\\:");
      }
    }
  }

  @Test
  void quotation_marks_and_dates_are_alike_throughout() throws NoOccasion {
    for (CitationStyle style : CitationStyle.values()) {
      for (Letter letter : ofEachKind(style)) {
        String words = markdown(letter).replaceAll("<https?://[^>]*>", "");
        assertThat(words.lines().filter(line -> line.matches(".*[\"'].*"))).isEmpty();
        assertThat(words.lines().filter(line -> line.matches(".*\\d{4}-\\d{2}-\\d{2}.*")))
            .isEmpty();
        assertThat(words).doesNotContain("..").doesNotContain("““").doesNotContain("””");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "hikvision, OBJECTION, 2024-01-29, 2024-02-13",
    "hikvision, OBJECTION, 2024-06-30, 2024-06-30",
    "volkswagen, COMPLAINT, 2021-02-25, 2024-02-13"
  })
  void a_letter_is_not_older_than_the_texts_that_it_cites(
      String id, LetterKind kind, String asOf, LocalDate first) throws NoOccasion {
    Letter letter = toOffice(id, kind, asOf);
    assertThat(letter.date()).isEqualTo(first.toString());
    assertThat(letter.dated(first.plusDays(1)).date()).isEqualTo(first.plusDays(1).toString());
    assertThat(letter.dated(first)).isEqualTo(letter);
    assertThatThrownBy(() -> letter.dated(first.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
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
        .contains("This letter does not accuse it")
        .contains("That it has applied to take part is not on record");
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
  void every_answer_says_how_well_it_is_proved_and_by_what() throws NoOccasion {
    for (Letter letter : ofEachKind(CitationStyle.OSCOLA)) {
      List<Letter.Answer> answers =
          letter.grounds().stream()
              .flatMap(ground -> ground.instances().stream())
              .flatMap(instance -> instance.answers().stream())
              .toList();
      assertThat(answers.isEmpty()).isEqualTo(letter.grounds().isEmpty());
      for (Letter.Answer answer : answers) {
        assertThat(answer.proof()).isIn("alleged", "corroborated", "established", "asserted");
        assertThat(answer.notes())
            .as(answer.asks())
            .isNotEmpty()
            .allMatch(
                note ->
                    letter.notes().get(note - 1).items().stream()
                        .allMatch(item -> item.source() != null));
      }
      assertThat(markdown(letter).lines().filter(line -> line.matches("- .*\\? (Yes|No): .*")))
          .hasSameSizeAs(answers)
          .allMatch(line -> line.matches(".*\\*(\\[\\^\\d+\\])+"));
    }
  }

  @Test
  void against_a_claim_stands_what_is_said_and_no_denial_that_nobody_made() throws NoOccasion {
    for (Letter letter : ofEachKind(CitationStyle.OSCOLA)) {
      assertThat(markdown(letter)).doesNotContain("denies it");
    }
    Statement denied = toOffice("hikvision", LetterKind.OBJECTION, "2024-01-29").contrary().get(0);
    assertThat(denied.contradicted()).isTrue();
    assertThat(denied.says())
        .contains(
            "Has repeatedly denied reports that it is complicit in abuses, and rejects the allegations.");
  }

  @Test
  void what_the_company_says_is_told_with_what_is_said_against_it() throws NoOccasion {
    assertThat(toOffice("hikvision", LetterKind.OBJECTION, "2024-01-29").contrary())
        .anyMatch(statement -> !statement.contradicted() && statement.opposed() != null);
  }

  @Test
  void a_recommendation_that_was_withdrawn_is_told_with_its_withdrawal() throws NoOccasion {
    Letter letter = toOffice("hikvision", LetterKind.OBJECTION, "2024-01-29");
    assertThat(letter.contrary())
        .anyMatch(
            statement ->
                statement.claim().equals("council-2020")
                    && statement.isAct()
                    && statement.text().contains("withdrawn 15 September 2020"));
    assertThat(letter.decisions())
        .extracting(Decision::event)
        .containsExactly("recommended", "no-decision", "resigned");
    assertThat(letter.decisions()).allMatch(decision -> decision.note() > 0);
  }

  @Test
  void that_somebody_found_something_is_not_said_to_prove_what_they_found() throws NoOccasion {
    assertThat(markdown(toOffice("hikvision", LetterKind.OBJECTION, "2024-01-29")))
        .contains("reasonable grounds to believe that it did so.")
        .doesNotContainPattern("(?m)^- (Council|House|US Dep|Office)[^\\n]*This is established");
  }

  @Test
  void how_a_source_was_seen_is_told_where_it_was_not_read_itself() throws NoOccasion {
    Letter letter = toOffice("hikvision", LetterKind.OBJECTION, "2024-01-29");
    Case subject = Program.bundledCase("hikvision");
    Set<String> secondHand = new TreeSet<>();
    Set<String> told = new TreeSet<>();
    for (NoteItem item : cited(letter)) {
      if (item.source() == null) {
        continue;
      }
      if (subject.sources().get(item.source()).certainty() == Certainty.SECONDARY) {
        secondHand.add(item.source());
      }
      if (item.remark() != null) {
        told.add(item.source());
      }
    }
    assertThat(secondHand).isNotEmpty();
    assertThat(told).isEqualTo(secondHand);
  }

  @Test
  void no_complaint_is_made_to_a_body_that_the_subject_has_left() throws NoOccasion {
    assertThat(
            letter("dahua", "sia", "sia", LetterKind.COMPLAINT, CitationStyle.OSCOLA, "2021-05-31")
                .grounds())
        .isNotEmpty();
    assertThatThrownBy(
            () ->
                letter(
                    "dahua",
                    "sia",
                    "sia",
                    LetterKind.COMPLAINT,
                    CitationStyle.OSCOLA,
                    "2023-09-01"))
        .isInstanceOf(NoOccasion.class)
        .hasMessageContaining("since 2021-06-01 (expelled)");
  }

  @Test
  void near_identical_statements_are_told_as_seriousness_and_never_as_proof() throws NoOccasion {
    assertThat(toOffice("hikvision", LetterKind.OBJECTION, "2024-01-29").beside()).isEmpty();
    Letter letter = toOffice("hikvision", LetterKind.OBJECTION, "2024-04-30");
    assertThat(letter.beside()).hasSize(1);
    Beside beside = letter.beside().get(0);
    assertThat(beside.by()).isEqualTo("Zhejiang Dahua Technology Co., Ltd.");
    assertThat(beside.commonWords()).isEqualTo(beside.words());
    assertThat(beside.oneOrigin()).isTrue();
    assertThat(beside.models()).isNotEmpty();
    for (int note : List.of(beside.note(), beside.otherNote())) {
      assertThat(letter.notes().get(note - 1).items())
          .extracting(NoteItem::source)
          .contains("cdt-2024-letters");
    }
    assertThat(markdown(letter))
        .contains("bears on how seriously the commitment was meant")
        .contains("It proves no abuse, and no ground above rests on it");
    assertThat(letter.grounds().toString()).doesNotContain("identical");
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
