package org.probity.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.probity.model.CslDetails;
import org.probity.model.CslName;
import org.probity.model.CslType;
import org.probity.model.PartialDate;
import org.probity.model.Source;
import org.probity.model.SourceKind;

/** What a case file tells citation styles, and what they make of it. */
class CslDetailsTest {
  private static final CslName DOE = new CslName("Doe", "Jane Q.", null, null, null);
  private static final CslName BEISPIEL = new CslName("Beispiel", "Max", "von", "Jr.", null);

  private static Source source(
      SourceKind kind,
      String title,
      @Nullable String publisher,
      @Nullable String language,
      CslDetails details) {
    return new Source(
        kind,
        title,
        publisher,
        "Jane Q. Doe and others",
        PartialDate.parse("2019-03"),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        language,
        null,
        details);
  }

  private static Source article() {
    return source(SourceKind.ACADEMIC, "A study of leaves", "Example Review", "en", details());
  }

  private static CslDetails details() {
    return new CslDetails(
        CslType.ARTICLE_JOURNAL,
        List.of(DOE, BEISPIEL),
        List.of(),
        null,
        null,
        null,
        "Example Press",
        null,
        null,
        "12",
        "3",
        "45-67",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "10.1234/leaf",
        null,
        null);
  }

  private static Source judgment() {
    CslDetails details =
        new CslDetails(
            CslType.LEGAL_CASE,
            List.of(),
            List.of(),
            "EWHC",
            null,
            null,
            null,
            null,
            null,
            "2023",
            null,
            "88",
            "CO/1/2023",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    return new Source(
        SourceKind.COURT,
        "Leaf Ltd v Example Watch",
        "High Court of Justice",
        null,
        PartialDate.parse("2023-01-20"),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "en",
        null,
        details);
  }

  private static String entry(CitationStyle style, Source source) {
    return new Citations(style).entry("a", source).text();
  }

  private static String note(CitationStyle style, Source source) {
    return new Citations(style).note("a", source, null).text();
  }

  @Test
  void names_are_inverted_and_shortened_where_the_style_asks() {
    assertThat(entry(CitationStyle.APA, article()))
        .startsWith("Doe, J. Q., & von Beispiel Jr., M.");
    assertThat(entry(CitationStyle.CHICAGO_NOTES, article())).startsWith("Doe, Jane Q.");
    assertThat(note(CitationStyle.OSCOLA, article())).startsWith("Jane Q Doe and Max von Beispiel");
  }

  @Test
  void a_journal_has_its_volume_issue_pages_and_doi() {
    assertThat(entry(CitationStyle.APA, article()))
        .contains("Example Review, 12(3), 45–67. https://doi.org/10.1234/leaf");
    assertThat(note(CitationStyle.BLUEBOOK, article())).contains("12 Example Review 45");
    assertThat(note(CitationStyle.OSCOLA, article())).contains("12 Example Review 45");
  }

  @Test
  void a_later_note_calls_the_family_names() {
    Citations oscola = new Citations(CitationStyle.OSCOLA);
    assertThat(oscola.again("a", article(), 4, null).text())
        .isEqualTo("Doe and von Beispiel (n 4).");
    assertThat(oscola.again("a", judgment(), 4, null).text())
        .isEqualTo("Leaf Ltd v Example Watch (n 4).");
  }

  @Test
  void a_case_is_cited_as_a_case() {
    for (CitationStyle style : CitationStyle.values()) {
      assertThat(note(style, judgment()))
          .as(style.word())
          .contains("Leaf Ltd v Example Watch")
          .doesNotStartWith("High Court");
    }
  }

  @Test
  void the_parties_of_a_case_are_against_each_other_in_small_letters() {
    Source source =
        source(SourceKind.COURT, "Leaf, Inc. v. Watch vs. Others", "Court", "en", CslDetails.NONE);
    for (CitationStyle style : CitationStyle.values()) {
      assertThat(note(style, source)).contains("Inc. v. Watch vs. Others");
      assertThat(new Citations(style).again(CslFields.of("a", source), 1, true, null).text())
          .contains("Inc. v. Watch vs. Others");
    }
  }

  @Test
  void a_name_in_east_asian_script_is_never_turned_around() {
    CslDetails details =
        CslDetails.of(null, List.of(new CslName("王", "小明", null, null, null)), List.of());
    Source source = source(SourceKind.MEDIA, "标题", "新华社", "zh", details);
    for (CitationStyle style : CitationStyle.values()) {
      assertThat(entry(style, source)).contains("王小明");
    }
  }

  @Test
  void a_language_may_be_written_as_bibliographies_do() {
    assertThat(LanguageTags.of("en_US")).isEqualTo("en-US");
    assertThat(LanguageTags.of("English")).isEqualTo("en");
    assertThat(LanguageTags.of("Deutsch")).isEqualTo("de");
    assertThat(LanguageTags.of("Chinese (simplified)")).isEqualTo("zh");
    assertThat(LanguageTags.of("zh-Hant")).isEqualTo("zh-Hant");
    assertThat(LanguageTags.of("nobody's tongue")).isEqualTo("nobody's tongue");
    String tagged = note(CitationStyle.OSCOLA, titled("en"));
    assertThat(note(CitationStyle.OSCOLA, titled("English"))).isEqualTo(tagged);
    assertThat(note(CitationStyle.OSCOLA, titled("en_US"))).isEqualTo(tagged);
    assertThat(note(CitationStyle.OSCOLA, titled("German"))).contains("a title in small letters");
  }

  private static Source titled(String language) {
    return source(SourceKind.MEDIA, "a title in small letters", "Paper", language, CslDetails.NONE);
  }

  @Test
  void an_unsigned_article_is_listed_under_its_newspaper_with_its_title_quoted() {
    Source unsigned =
        new Source(
            SourceKind.MEDIA,
            "Leaf asks",
            "The DAILY",
            null,
            PartialDate.parse("2019-05-01"),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            "en",
            null);
    assertThat(new Citations(CitationStyle.CHICAGO_NOTES).entry("a", unsigned).html())
        .isEqualTo("<i>The DAILY</i>. ‘Leaf Asks’. 1 May 2019.");
  }

  @Test
  void a_chapter_stands_in_a_book_with_its_editors() {
    CslDetails details =
        new CslDetails(
            CslType.CHAPTER,
            List.of(DOE),
            List.of(BEISPIEL),
            "Handbook",
            null,
            null,
            null,
            "Paris",
            null,
            null,
            null,
            "1-9",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    Source chapter = source(SourceKind.ACADEMIC, "On leaves", "Press", "en", details);
    assertThat(note(CitationStyle.OSCOLA, chapter))
        .contains("‘On Leaves’ in Max von Beispiel Jr. (ed), Handbook (Press 2019)");
    assertThat(entry(CitationStyle.APA, chapter)).contains("Handbook (pp. 1–9). Press.");
  }

  @Test
  void without_details_a_source_is_cited_as_before() {
    Source plain = source(SourceKind.ACADEMIC, "T", "P", "en", CslDetails.NONE);
    assertThat(plain.csl()).isNull();
    assertThat(entry(CitationStyle.APA, plain)).startsWith("Jane Q. Doe and others. (2019)");
  }

  @ParameterizedTest
  @EnumSource(CslType.class)
  void every_type_is_cited_in_every_style(CslType type) {
    Source source =
        source(
            SourceKind.NGO,
            "The title",
            "Press",
            "en",
            CslDetails.of(type, List.of(DOE), List.of()));
    for (CitationStyle style : CitationStyle.values()) {
      assertThat(note(style, source).toLowerCase(Locale.ROOT)).contains("the title");
      assertThat(entry(style, source)).isNotEmpty();
    }
  }
}
