package org.probity.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.probity.casefile.CanonicalCase;
import org.probity.casefile.CaseReader;
import org.probity.casefile.Libraries;
import org.probity.document.Problem;
import org.probity.model.Case;
import org.probity.model.CslDetails;
import org.probity.model.CslName;
import org.probity.model.CslType;
import org.probity.model.Source;
import org.probity.model.SourceKind;

/** What citation styles need, from bibliographies into case files and back. */
class DetailsTest {
  private static final CaseReader READER = new CaseReader(Libraries.in(Path.of("cases/library")));
  private static final String EMPTY =
      """
      format: probity-case/1
      id: example
      title: An example
      subject:
        names: [{value: Example Ltd, kind: legal}]
        kind: company
      """;

  private static Imported imported(String name, String text) {
    return new CaseImport(READER, new KindChoice(Map.of(), SourceKind.NGO))
        .into(
            "case.yaml",
            EMPTY.getBytes(StandardCharsets.UTF_8),
            Bibliography.read(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Case read(String text) {
    return READER.read("case.yaml", text).value().orElseThrow();
  }

  private static CslDetails one(Imported imported) {
    assertThat(imported.refusal()).isEmpty();
    assertThat(imported.added()).hasSize(1);
    Source source = imported.added().values().iterator().next();
    assertThat(read(imported.text().orElseThrow()).sources()).containsValue(source);
    assertThat(imported("x.json", CslJsonExport.of(read(imported.text().orElseThrow()))).added())
        .isEqualTo(imported.added());
    return source.csl() == null ? CslDetails.NONE : source.csl();
  }

  @Test
  void an_article_keeps_its_names_volume_and_pages() {
    CslDetails details =
        one(
            imported(
                "x.json",
                """
                [{"id":"doe2019","type":"article-journal","title":"T","container-title":"J",
                  "publisher":"Press","volume":12,"issue":"3","page":"4-5","DOI":"10.1234/x",
                  "URL":"https://j.example/1","ISSN":"1234-5678","issued":{"raw":"2019"},
                  "author":[{"family":"Doe","given":"Jane"},
                    {"family":"Beethoven","given":"Ludwig","non-dropping-particle":"van"},
                    {"family":"王","given":"小明"},{"literal":"Human Rights Watch"}],
                  "editor":[{"family":"Roe","given":"R.","suffix":"Jr."}]}]
                """));
    assertThat(details.authors())
        .containsExactly(
            new CslName("Doe", "Jane", null, null, null),
            new CslName("Beethoven", "Ludwig", "van", null, null),
            new CslName(null, null, null, null, "王小明"),
            new CslName(null, null, null, null, "Human Rights Watch"));
    assertThat(details.editors()).containsExactly(new CslName("Roe", "R.", null, "Jr.", null));
    assertThat(details.type()).as("the kind tells it").isNull();
    assertThat(details.containerTitle()).as("the publisher tells it").isNull();
    assertThat(details.publisher()).isEqualTo("Press");
    assertThat(List.of("" + details.volume(), "" + details.issue(), "" + details.page()))
        .containsExactly("12", "3", "4-5");
    assertThat(details.doi()).isEqualTo("10.1234/x");
    assertThat(details.issn()).isEqualTo("1234-5678");
  }

  @Test
  void what_the_source_says_anyhow_is_not_said_again() {
    Imported imported =
        imported(
            "x.json",
            """
            [{"id":"a1","type":"article-newspaper","title":"T","container-title":"The Daily",
              "author":[{"literal":"Our staff"}],"DOI":"10.1234/y","issued":{"raw":"2019"}}]
            """);
    assertThat(one(imported)).isEqualTo(CslDetails.NONE);
  }

  @Test
  void a_court_case_and_a_report_keep_their_type() {
    assertThat(
            one(
                imported(
                    "x.json",
                    """
                    [{"id":"a1","type":"legal_case","title":"A v B","authority":"High Court",
                      "number":"CO/1","container-title":"EWHC","issued":{"raw":"2019"}}]
                    """)))
        .satisfies(details -> assertThat(details.type()).isEqualTo(CslType.LEGAL_CASE))
        .satisfies(details -> assertThat(details.number()).isEqualTo("CO/1"));
    assertThat(
            one(
                imported(
                    "x.json",
                    """
                    [{"id":"a1","type":"report","title":"T","publisher":"Watch","genre":"Paper",
                      "publisher-place":"Geneva","number":"7","issued":{"raw":"2019"}}]
                    """)))
        .satisfies(details -> assertThat(details.type()).isEqualTo(CslType.REPORT))
        .satisfies(details -> assertThat(details.publisherPlace()).isEqualTo("Geneva"));
  }

  @Test
  void what_has_no_place_in_a_case_file_is_told() {
    Imported imported =
        imported(
            "x.json",
            """
            [{"id":"a1","type":"odd","title":"T","translator":[{"family":"X"}],"scale":"1:2",
              "abstract":"long","issued":{"raw":"2019"}}]
            """);
    assertThat(imported.remarks())
        .containsExactlyInAnyOrder(
            "a1: left out: \"scale, translator\"",
            "a1: type left out: expected one of CSL, found \"odd\"");
  }

  @Test
  void bibtex_says_it_in_its_own_words() {
    CslDetails article =
        one(
            imported(
                "x.bib",
                """
                @article{a1, title={T}, journal={J}, year=2019, volume=12, number=3, pages={4--5},
                  author={von der Leyen, Jr., Ursula and {Human Rights Watch} and Ludwig van Beethoven},
                  publisher={Press}, doi={10.1234/x}}
                """));
    assertThat(article.type()).isEqualTo(CslType.ARTICLE_JOURNAL);
    assertThat(article.authors())
        .containsExactly(
            new CslName("Leyen", "Ursula", "von der", "Jr.", null),
            new CslName(null, null, null, null, "Human Rights Watch"),
            new CslName("Beethoven", "Ludwig", "van", null, null));
    assertThat(List.of("" + article.volume(), "" + article.issue(), "" + article.page()))
        .containsExactly("12", "3", "4-5");
    CslDetails chapter =
        one(
            imported(
                "x.bib",
                """
                @incollection{b1, title={T}, booktitle={The Book}, publisher={Press}, address={Paris},
                  edition={2}, isbn={978-3}, editor={Roe, R.}, author={Doe, J.}, year=2018}
                """));
    assertThat(chapter.type()).isEqualTo(CslType.CHAPTER);
    assertThat(chapter.containerTitle()).isEqualTo("The Book");
    assertThat(chapter.publisherPlace()).isEqualTo("Paris");
  }

  @Test
  void a_case_file_may_say_it_by_hand_and_is_checked() {
    String yaml =
        EMPTY
            + """
            sources:
              a:
                kind: ngo
                title: T
                published: 2019
                csl:
                  type: legal-case
                  authors:
                    - {family: Doe, given: Jane}
                    - {literal: Watch}
                  volume: "12"
            """;
    assertThat(read(yaml).sources().get("a"))
        .extracting(Source::csl)
        .extracting(CslDetails::type)
        .isEqualTo(CslType.LEGAL_CASE);
    assertThat(
            READER
                .read("case.yaml", yaml.replace("{literal: Watch}", "{literal: Watch, given: X}"))
                .problems())
        .filteredOn(Problem::isError)
        .singleElement()
        .asString()
        .contains("authors[1]", "a family name and what goes with it, or a literal name");
    assertThat(READER.read("case.yaml", yaml.replace("legal-case", "legal-cases")).problems())
        .anyMatch(problem -> problem.message().contains("did you mean \"legal-case\"?"));
  }

  @Test
  void a_case_without_details_is_written_as_before() {
    String yaml = EMPTY + "sources:\n  a: {kind: ngo, title: T, published: 2019, csl: {}}\n";
    assertThat(new String(CanonicalCase.json(read(yaml)), StandardCharsets.UTF_8))
        .doesNotContain("csl");
  }
}
