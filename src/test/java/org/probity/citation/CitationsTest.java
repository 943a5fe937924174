package org.probity.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.probity.casefile.CaseReader;
import org.probity.casefile.Libraries;
import org.probity.model.PartialDate;
import org.probity.model.Source;
import org.probity.model.SourceKind;

class CitationsTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/probity/citation/citations.txt");

  private static final List<String> REAL =
      List.of(
          "ipvm-2018-ijop",
          "council-2020-page",
          "uyghur-committee-2020",
          "ipvm-2020-council",
          "hikvision-2020-esg",
          "bis-rule-2019",
          "reuters-2024-exit");

  private static final Citations OSCOLA = new Citations(CitationStyle.OSCOLA);

  private static Source source(SourceKind kind, String title, @Nullable String author) {
    return new Source(
        kind,
        title,
        "Example Watch",
        author,
        PartialDate.parse("2018-10-02"),
        "https://example.org/a?b=1&c=2",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "en",
        null);
  }

  private static Source archived(String copy) {
    return new Source(
        SourceKind.NGO,
        "A report",
        "Example Watch",
        null,
        PartialDate.parse("2018-10-02"),
        "https://example.org/a",
        null,
        null,
        null,
        null,
        copy,
        null,
        null,
        "en",
        null);
  }

  /** A text of a code, of which little is known. */
  private static CslFields text(@Nullable PartialDate published) {
    return CslFields.text(
        "t",
        "The fund's rules on \"harm\"",
        "Example Fund",
        "https://example.org/rules",
        published);
  }

  /** Real and awkward sources in every style and locale; read the file as a reader of letters. */
  @Test
  void every_style_cites_as_the_golden_file_has_it() throws IOException {
    Map<String, Source> sources =
        new CaseReader(Libraries.in(Path.of("cases/library")))
            .read(Path.of("cases/hikvision/case.yaml"))
            .value()
            .orElseThrow()
            .sources();
    StringBuilder printed = new StringBuilder();
    for (CitationStyle style : CitationStyle.values()) {
      for (CitationLocale locale : CitationLocale.values()) {
        printed.append("== ").append(style.word()).append(' ').append(locale.tag()).append('\n');
        Citations citations = new Citations(style, locale);
        REAL.forEach(id -> append(printed, citations, id, sources.get(id)));
        append(printed, citations, "zh", source(SourceKind.COMPANY, "社会责任报告", "孟晚舟"));
        append(printed, citations, "copy", archived("https://archive.example.net/abc"));
        append(printed, citations, text(PartialDate.parse("2024-02-13")));
        append(printed, citations, text(null));
      }
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, printed);
    }
    assertThat(printed.toString())
        .as("%s; rerun with -Dgolden.update=true if the change is meant", GOLDEN)
        .isEqualTo(Files.readString(GOLDEN));
  }

  private static void append(StringBuilder printed, Citations citations, CslFields text) {
    printed.append("text  ").append(citations.note(text, null, null).html()).append('\n');
    printed.append("again ").append(citations.again(text, 4, true, "page 5").html()).append('\n');
  }

  private static void append(
      StringBuilder printed, Citations citations, String id, @Nullable Source source) {
    assertThat(source).as(id).isNotNull();
    printed.append("note  ").append(citations.note(id, source, "page 3").html()).append('\n');
    printed.append("again ").append(citations.again(id, source, 4, "page 5").text()).append('\n');
    printed.append("list  ").append(citations.entry(id, source).text()).append('\n');
  }

  @Test
  void british_dates_are_not_american() {
    Source source = source(SourceKind.MEDIA, "A title", null);
    assertThat(OSCOLA.note("a", source, null).text()).contains("(2 October 2018)");
    assertThat(
            new Citations(CitationStyle.OSCOLA, CitationLocale.EN_US)
                .note("a", source, null)
                .text())
        .contains("(October 2, 2018)");
  }

  @Test
  void a_style_without_a_list_lists_its_notes() {
    Citations bluebook = new Citations(CitationStyle.BLUEBOOK);
    Source source = source(SourceKind.NGO, "A title", null);
    assertThat(bluebook.list(Map.of("a", source)))
        .containsExactly(bluebook.note("a", source, null));
  }

  @Test
  void a_chinese_name_keeps_its_order_in_every_style() {
    for (CitationStyle style : CitationStyle.values()) {
      Citations citations = new Citations(style);
      Source source = source(SourceKind.MEDIA, "标题", "孟 晚舟");
      assertThat(citations.note("a", source, null).text()).contains("孟 晚舟");
      assertThat(citations.entry("a", source).text()).contains("孟 晚舟");
    }
  }

  @Test
  void a_name_in_capitals_stays_in_capitals() {
    Source source =
        new Source(
            SourceKind.MEDIA,
            "A title",
            "IPVM",
            null,
            PartialDate.parse("2018"),
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
    for (CitationStyle style : CitationStyle.values()) {
      assertThat(new Citations(style).note("a", source, null).text()).contains("IPVM");
      assertThat(new Citations(style).entry("a", source).text()).contains("IPVM");
    }
  }

  @Test
  void a_citation_does_not_depend_on_those_before_it() {
    Source first = source(SourceKind.MEDIA, "First", "A. Writer");
    Source second = source(SourceKind.NGO, "Second", null);
    for (CitationStyle style : CitationStyle.values()) {
      Citations used = new Citations(style);
      used.note("a", first, null);
      used.note("a", first, null);
      used.list(Map.of("a", first, "b", second));
      Citations fresh = new Citations(style);
      assertThat(used.note("a", first, null)).isEqualTo(fresh.note("a", first, null));
      assertThat(used.entry("b", second)).isEqualTo(fresh.entry("b", second));
    }
  }

  private static List<String> links(FormattedCitation citation) {
    return citation.runs().stream().flatMap(run -> Stream.ofNullable(run.link())).toList();
  }

  @Test
  void the_addresses_of_a_citation_are_links_in_every_style() {
    for (CitationStyle style : CitationStyle.values()) {
      Citations citations = new Citations(style);
      FormattedCitation note =
          citations.note("a", archived("https://archive.example.net/https://example.org/a"), "p 3");
      assertThat(links(note))
          .as(style.word())
          .containsExactly(
              "https://example.org/a", "https://archive.example.net/https://example.org/a");
      assertThat(note.text()).doesNotContain("Retrieved");
      assertThat(links(citations.note(text(null), null, null)))
          .containsExactly("https://example.org/rules");
      assertThat(citations.note(text(null), null, null).text()).doesNotContain("Retrieved");
      assertThat(links(citations.again(text(null), 4, true, null))).isEmpty();
    }
  }

  @Test
  void a_doi_is_a_link_to_its_resolver() {
    CslFields paper =
        CslFields.text("d", "A paper", "Example Press", "https://doi.org/10.1000/182", null);
    assertThat(links(new Citations(CitationStyle.APA).note(paper, null, null)))
        .containsExactly("https://doi.org/10.1000/182");
  }

  @Test
  void what_is_no_plain_web_address_is_text() {
    for (String address :
        List.of(
            "javascript:alert(1)",
            "data:text/html,x",
            "ftp://example.org/a",
            "https://user@example.org/a",
            "https://example.org/a b",
            "https://example.org/a>b",
            "https://example.org/[b]",
            "https://example.org/a\"onclick",
            "https://example.org/a\u202Eb",
            "https:///a",
            "example.org/a")) {
      assertThat(links(OSCOLA.note("a", archived(address), null)))
          .as(address)
          .containsExactly("https://example.org/a");
    }
    assertThat(links(OSCOLA.note("a", archived("https://example.org/路径_(b)?a=b&c=d"), null)))
        .contains("https://example.org/路径_(b)?a=b&c=d");
  }

  @Test
  void a_later_note_tells_texts_of_one_name_apart_by_their_titles() {
    Source source = source(SourceKind.NGO, "Never again: a \"review\"", "Example Watch");
    CslFields fields = CslFields.of("a", source);
    assertThat(OSCOLA.again(fields, 4, true, "page 5").text())
        .isEqualTo("Example Watch, ‘Never Again: A “Review”’ (n 4), page 5.");
    assertThat(new Citations(CitationStyle.BLUEBOOK).again(fields, 4, true, null).text())
        .isEqualTo("Example Watch, “Never Again: A ‘Review’”, supra note 4.");
    assertThat(OSCOLA.again(fields, 4, false, null).text()).isEqualTo("Example Watch (n 4).");
  }

  @Test
  void the_archived_copy_and_the_place_stand_before_the_full_stop() {
    String note = OSCOLA.note("a", archived("https://archive.example.net/abc"), "page 3").text();
    assertThat(note)
        .endsWith(
            "<https://example.org/a>, page 3, archived at <https://archive.example.net/abc>.");
  }

  @Test
  void a_list_is_ordered_by_what_is_read_first() {
    List<FormattedCitation> list =
        OSCOLA.list(
            Map.of(
                "1", source(SourceKind.NGO, "x", "Zeta"),
                "2", source(SourceKind.MEDIA, "Émile", null),
                "3", source(SourceKind.NGO, "x", "alpha"),
                "4", source(SourceKind.NGO, "x", "Ödegaard")));
    assertThat(list).extracting(FormattedCitation::id).containsExactly("3", "2", "4", "1");
  }

  @Test
  void markup_in_a_title_is_text() {
    Source hostile = source(SourceKind.MEDIA, "<script>alert(1)</script> & \"x\"", "<b>A</b>");
    for (CitationStyle style : CitationStyle.values()) {
      String html = new Citations(style).note("a", hostile, "<i>3</i>").html();
      assertThat(withoutOwnTags(html)).doesNotContain("<");
      assertThat(html).contains("&lt;b&gt;A&lt;/b&gt;", "&lt;i&gt;3&lt;/i&gt;", "&amp;");
    }
  }

  @Property(tries = 200)
  void no_text_makes_a_tag_or_breaks_the_processor(
      @ForAll @StringLength(min = 1, max = 40) String title,
      @ForAll @StringLength(min = 1, max = 20) String author) {
    FormattedCitation note = OSCOLA.note("a", source(SourceKind.MEDIA, title, author), title);
    assertThat(withoutOwnTags(note.html())).doesNotContain("<").doesNotContain("\n");
    assertThat(note.text()).endsWith(".");
  }

  private static String withoutOwnTags(String html) {
    return html.replaceAll("</?[ib]>|<span class=\"small-caps\">|</span>", "");
  }
}
