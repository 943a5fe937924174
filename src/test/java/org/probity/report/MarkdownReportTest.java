package org.probity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.probity.report.Report.CitationView;
import org.probity.report.Report.ClaimView;
import org.probity.report.Report.CriterionView;

class MarkdownReportTest {
  private final String page = new MarkdownReport().render(SampleReport.full());

  @Test
  void every_link_within_the_page_has_one_target() {
    List<String> anchors = all("<a id=\"([^\"]+)\">");
    assertThat(anchors).doesNotHaveDuplicates();
    assertThat(anchors)
        .containsAll(all("\\]\\(#([^)]+)\\)"))
        .containsAll(all("(?m)^\\[\\d+\\]: #(.+)$"));
  }

  @Test
  void every_number_in_brackets_is_that_of_a_source() {
    assertThat(all("(?m)^\\[(\\d+)\\]: #")).containsAll(all("\\[\\[(\\d+)\\]\\]"));
  }

  @Test
  void every_claim_and_everything_said_of_it_is_printed_once() {
    for (ClaimView claim : SampleReport.full().claims()) {
      assertThat(all("<a id=\"c\\d+\"></a>[^\n]*\\(`(" + claim.id() + ")`;"))
          .as(claim.id())
          .hasSize(1);
      claim.citations().stream()
          .map(CitationView::says)
          .filter(Objects::nonNull)
          .forEach(
              says ->
                  assertThat(
                          all(
                              "(?m)^  - .*: ("
                                  + Pattern.quote(MarkdownText.escaped(says))
                                  + ")(?= \\(|$)"))
                      .as(says)
                      .hasSize(1));
    }
  }

  @Test
  void a_claim_that_two_criteria_argue_from_is_at_home_in_the_first() {
    Report full = SampleReport.full();
    CriterionView first = full.criteria().get(0);
    CriterionView again =
        new CriterionView(
            "again",
            first.title(),
            first.kind(),
            first.force(),
            first.value(),
            first.tells(),
            first.composition(),
            first.provision(),
            first.instances());
    Report report =
        new Report(
            full.format(),
            full.caseView(),
            full.policy(),
            full.asOf(),
            full.knownBy(),
            full.determination(),
            List.of(first, again),
            full.derivedFrom(),
            full.open(),
            full.claims(),
            full.saysSubject(),
            full.likeStatements(),
            full.challenges(),
            full.history(),
            full.sources(),
            full.engine());
    assertThat(new MarkdownReport().render(report))
        .containsOnlyOnce("- <a id=\"c1\"></a>No revenue from tobacco")
        .containsOnlyOnce("- [No revenue from tobacco](#c1) (`no-tobacco`;");
  }

  private List<String> all(String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(match -> match.group(1)).toList();
  }

  @Test
  void sections_come_in_the_order_of_a_readers_report() {
    assertThat(page.lines().filter(line -> line.startsWith("## ")))
        .containsExactly(
            "## Outcome: discretion",
            "## Criteria",
            "## What is not known",
            "## How this could be challenged",
            "## What the subject says",
            "## On record, but no argument rests on it",
            "## Other facts on record that no argument rests on",
            "## Where the sources disagree",
            "## Left out for reasons of time",
            "## What was really decided",
            "## Sources",
            "## How to reproduce this report");
  }

  @Property(tries = 300)
  void every_character_that_opens_markup_is_escaped(@ForAll String text) {
    String escaped = MarkdownText.escaped(text);
    assertThat(escaped.replaceAll("\\\\\\p{Punct}", ""))
        .doesNotContainPattern("[\\\\`*_\\[\\]<>|#~&$@{}]");
    assertThat(escaped.replaceAll("\\\\(\\p{Punct})", "$1")).isEqualTo(text.strip());
  }

  @Test
  void what_opens_a_block_or_a_link_by_itself_is_escaped_too() {
    assertThat(
            List.of("- a", "+ a", "=== a", "--- a", "1. a", "12) a", ": a").stream()
                .map(MarkdownText::escaped))
        .containsExactly("\\- a", "\\+ a", "\\=== a", "\\--- a", "1\\. a", "12\\) a", "\\: a");
    assertThat(MarkdownText.escaped("www.a.org, https://a.org, mailto:a"))
        .isEqualTo("www\\.a.org, https\\://a.org, mailto\\:a");
    assertThat(MarkdownText.escaped("1.0 of 2019-01-02: a-b = c"))
        .isEqualTo("1.0 of 2019-01-02: a-b = c");
  }

  @Property(tries = 300)
  void a_code_span_ends_where_it_should(@ForAll String text) {
    String code = MarkdownText.code("a" + text + "`b``c");
    String fence = code.substring(0, code.indexOf(' '));
    assertThat(fence).matches("`{3,}");
    assertThat(code.substring(fence.length(), code.length() - fence.length()))
        .doesNotContain(fence);
  }

  @Test
  void entities_in_addresses_stay_as_written() {
    assertThat(MarkdownText.address("https://example.org/?a=1&b=2&copy;"))
        .isEqualTo("https://example.org/?a=1&b=2&amp;copy;");
  }
}
