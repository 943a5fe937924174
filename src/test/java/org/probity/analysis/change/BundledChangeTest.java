package org.probity.analysis.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probity.GoldenFile;
import org.probity.analysis.JsonText;
import org.probity.analysis.change.Change.Side;
import org.probity.analysis.change.ChangeReport.AttributionView;
import org.probity.analysis.change.ChangeReport.SearchView;
import org.probity.analysis.stress.Limits;
import org.probity.casefile.Amendments;
import org.probity.casefile.Amendments.Setting;
import org.probity.document.TextFile;
import org.probity.model.Case;
import org.probity.pipeline.CaseFinder;
import org.probity.pipeline.Program;
import org.probity.pipeline.Question;
import org.probity.report.Report;
import org.probity.report.ReportJson;

/** What would be otherwise, and why outcomes changed, on the bundled cases. */
class BundledChangeTest {
  private static final String HIKVISION = "hikvision";
  private static final String PMI = "philip-morris-international";
  private static final Limits LIMITS = new Limits(200, 4_000);

  private static Question question(Case subject, String asOf, String knownBy) {
    return new Question(
        subject, Program.UNGC, Optional.empty(), LocalDate.parse(asOf), LocalDate.parse(knownBy));
  }

  private static Question question(String id, String asOf) {
    return question(Program.bundledCase(id), asOf, asOf);
  }

  private static ChangeReport change(Side before, Side after) {
    return new Change(Program.EVALUATOR, LIMITS).between(before, after, "probity change");
  }

  private static ChangeReport change(String id, String from, String to) {
    return change(Side.of(question(id, from)), Side.of(question(id, to)));
  }

  private static WhatIfReport suppose(Case changed, List<StandardChange> standards, String words) {
    return new WhatIf(Program.EVALUATOR)
        .of(
            question(HIKVISION, "2024-01-29"),
            new WhatIf.Supposed(changed, standards, List.of(words), ""));
  }

  private static void assertCommitted(String name, List<String> lines) {
    assertThat(lines).allMatch(line -> line.length() <= 100);
    GoldenFile.assertMatches("analysis/change/" + name + ".txt", String.join("\n", lines) + "\n");
  }

  private static AttributionView attribution(ChangeReport report) {
    AttributionView attribution = report.attribution();
    assertThat(attribution).isNotNull();
    return attribution;
  }

  @Test
  void without_the_entity_list_rule_the_outcome_on_hikvision_stays() {
    Case whole = Program.bundledCase(HIKVISION);
    WhatIfReport report =
        suppose(WhatIf.without(whole, Set.of("bis-rule-2019")), List.of(), "without bis-rule-2019");
    assertThat(report.difference().changesOutcome()).isFalse();
    assertThat(report.difference().claims())
        .extracting(ReportDifference.ClaimDifference::id)
        .containsExactlyInAnyOrder("xinjiang-projects", "us-entity-list");
    assertCommitted("whatif-without", new WhatIfText(false).lines(report));
  }

  @Test
  void an_isolated_and_less_grave_act_would_leave_it_undetermined() {
    Amendments otherwise =
        new Amendments(
            List.of(
                new Setting("xinjiang-projects.pattern", TextFile.of("--set", "isolated")),
                new Setting("xinjiang-projects.severity.scale", TextFile.of("--set", "serious"))),
            List.of());
    Case changed =
        new CaseFinder(Path.of("")).find(HIKVISION).get(0).read(otherwise).value().orElseThrow();
    WhatIfReport report = suppose(changed, List.of(), "an isolated act, less grave");
    assertThat(report.difference().after().outcome()).isEqualTo("undetermined");
    assertCommitted("whatif-set", new WhatIfText(false).lines(report));
  }

  @Test
  void proof_beyond_what_there_is_would_leave_it_undetermined() {
    Case whole = Program.bundledCase(HIKVISION);
    StandardChange standard = StandardChange.parse("undermines-integrity=established");
    WhatIfReport report = suppose(whole, List.of(standard), standard.words());
    assertThat(report.difference().after().outcome()).isEqualTo("undetermined");
    assertThat(report.difference().claims()).isEmpty();
    assertCommitted("whatif-standard", new WhatIfText(false).lines(report));
  }

  @Test
  void evidence_changed_the_outcome_on_hikvision() {
    ChangeReport report = change(HIKVISION, "2017-01-01", "2024-01-29");
    AttributionView attribution = attribution(report);
    assertThat(attribution.verdict()).isEqualTo("evidence");
    assertThat(attribution.searches()).hasSize(1);
    SearchView search = attribution.searches().get(0);
    assertThat(search.sets()).hasSize(51);
    assertThat(search.needed()).hasSize(4);
    assertThat(search.limitReached()).isFalse();
    assertCommitted("change-hikvision", new ChangeText(false).lines(report));
  }

  @Test
  void tobacco_excluded_through_the_edition_on_what_was_known_later() {
    Case subject = Program.bundledCase(PMI);
    ChangeReport report =
        change(
            Side.of(question(subject, "2017-09-11", "2017-10-15")),
            Side.of(question(subject, "2017-10-15", "2017-10-15")));
    AttributionView attribution = attribution(report);
    assertThat(attribution.verdict()).isEqualTo("edition");
    assertThat(attribution.searches().get(0).items())
        .extracting(ChangeReport.ItemView::id)
        .containsExactly("tobacco");
    assertCommitted("change-pmi-known", new ChangeText(false).lines(report));
  }

  @Test
  void tobacco_excluded_through_evidence_and_edition_together_as_each_day_knew() {
    ChangeReport report = change(PMI, "2017-09-11", "2017-10-15");
    assertThat(attribution(report).verdict()).isEqualTo("together");
    assertThat(attribution(report).searches())
        .extracting(SearchView::of)
        .containsExactly("evidence", "edition", "both");
    assertCommitted("change-pmi", new ChangeText(false).lines(report));
  }

  @Test
  void two_reports_of_volkswagen_are_made_again_and_told_apart() throws IOException {
    ChangeReport report =
        change(made("volkswagen", "2015-11-30"), made("volkswagen", "2021-02-25"));
    assertThat(report.notComputed()).isEmpty();
    assertThat(report.before().now()).isNull();
    assertCommitted("change-volkswagen", new ChangeText(false).lines(report));
  }

  private static Side made(String id, String asOf) throws IOException {
    Path file = Path.of("reports", id, "ungc", asOf, "report.json");
    Report report = new ReportJson().read(Files.readString(file));
    return new Side(question(id, asOf), report, file.toString().replace('\\', '/'));
  }

  @Test
  void a_report_by_other_rules_is_told_and_its_rule_effect_is_not_made_up() throws IOException {
    Side after = made("volkswagen", "2021-02-25");
    Path file = Path.of("reports/volkswagen/ungc/2015-11-30/report.json");
    String text = Files.readString(file);
    String rules = new ReportJson().read(text).engine().rulesSha256();
    Report other = new ReportJson().read(text.replace(rules, "0".repeat(64)));
    ChangeReport byOthers =
        change(new Side(question("volkswagen", "2015-11-30"), other, "old.json"), after);
    assertThat(byOthers.notComputed()).hasSize(1);
    assertThat(byOthers.notComputed().get(0))
        .contains("first report was made by other rules")
        .contains("cannot be computed");
    assertThat(byOthers.attribution()).isNotNull();
    String evidence = after.question().subject().id();
    Report otherCase =
        new ReportJson().read(text.replace(other.caseView().sha256(), "1".repeat(64)));
    ChangeReport lost =
        change(new Side(question(evidence, "2015-11-30"), otherCase, "old.json"), after);
    assertThat(lost.attribution()).isNull();
    assertThat(String.join(" ", new ChangeText(false).lines(lost))).contains("give that file");
  }

  @Test
  void the_mixtures_of_every_case_lead_from_its_first_to_its_last_date() {
    List<String> cut = new ArrayList<>();
    for (String id : new CaseFinder(Path.of("")).ids()) {
      ChangeReport report = change(id, "2009-01-01", "2026-06-30");
      for (SearchView search : attribution(report).searches()) {
        assertThat(search.sets()).as(id).isNotEmpty();
        if (search.limitReached()) {
          cut.add(id + " " + search.of());
        }
      }
      assertThat(new ChangeText(true).lines(report)).allMatch(line -> line.length() <= 100);
    }
    assertThat(cut).isEmpty();
  }

  @Test
  void a_second_run_prints_the_same_json() {
    String first = JsonText.line(change(PMI, "2017-09-11", "2017-10-15"));
    assertThat(JsonText.line(change(PMI, "2017-09-11", "2017-10-15"))).isEqualTo(first);
    assertThat(first).contains("\"format\":\"probity-change/1\"");
  }
}
