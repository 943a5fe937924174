package org.probity.analysis.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a pack leaves out, in one line each: place, plain words, and the id of the finding. */
class LintTest {
  private static final String ANY = "$a : Activity( product == Product.TOBACCO )";
  private static final String NONE = "$a : Activity( product == Product.TOBACCO, isAbsent() )";
  private static final String EDITION =
      """
      format: probity-edition/1
      edition: 2020-01-01
      in-force: {from: 2020-01-01}
      applies-to: [company]
      provisions:
        only: {label: Only, says: All., certainty: primary, source: {title: Text, publisher: Office, published: 2020}}
        other: {label: Other, says: More., certainty: primary, source: {title: Text, publisher: Office, published: 2020}}
      criteria:
        first: {title: First, kind: %s, force: %s, provision: only, all-of: [share, size]}
      elements:
        share: {asks: "How much?", standard: {pro: corroborated, con: asserted}}
        size: {asks: "How large?", standard: {pro: corroborated, con: asserted}}
        spare: {asks: "What else?", standard: {pro: corroborated, con: asserted}}
      """;

  private static SmallPack pack(String kind, String force) {
    return new SmallPack().file("editions/2020-01-01.yaml", EDITION.formatted(kind, force));
  }

  @Test
  void elements_are_told_where_the_edition_has_them() {
    SmallPack pack =
        pack("exclusion", "must").rule("some", "pro", ANY).ruleOn("sise", "big", "pro", ANY);
    assertThat(
            pack.lint(
                LintRule.ELEMENT_NEVER_ARGUED, LintRule.ELEMENT_UNUSED, LintRule.ELEMENT_UNKNOWN))
        .containsExactly(
            "rules/small/editions/2020-01-01.yaml:12: no rule argues the element \"size\""
                + " [element-never-argued]",
            "rules/small/editions/2020-01-01.yaml:13: no rule argues the element \"spare\""
                + " [element-never-argued]",
            "rules/small/editions/2020-01-01.yaml:13: no criterion is composed of the element"
                + " \"spare\" [element-unused]",
            "rules/small/criteria/first/first.drl:13: \"sise\" is an element of no edition; did you"
                + " mean \"size\"? [element-unknown]");
  }

  @Test
  void what_an_edition_takes_over_is_told_once_where_it_is_written() {
    SmallPack pack =
        pack("exclusion", "must")
            .rule("some", "pro", ANY)
            .file(
                "editions/2021-01-01.yaml",
                "format: probity-edition/1\nedition: 2021-01-01\nbased-on: 2020-01-01\n"
                    + "in-force: {from: 2021-01-01}\napplies-to: [company]\n");
    assertThat(pack.lint(LintRule.ELEMENT_UNUSED))
        .containsExactly(
            "rules/small/editions/2020-01-01.yaml:13: no criterion is composed of the element"
                + " \"spare\" [element-unused]");
  }

  @Test
  void a_day_between_two_editions_is_told_for_the_subjects_that_have_none_on_it() {
    assertThat(followed("2020-12-30", LintRule.EDITION_GAP))
        .containsExactly(
            "rules/small/editions/2020-01-01.yaml:3: on 2020-12-31 no edition is in force for company"
                + " subjects: this one ends on 2020-12-30, the next begins on 2021-01-01"
                + " [edition-gap]");
    assertThat(followed("2020-11-30", LintRule.EDITION_GAP))
        .singleElement()
        .asString()
        .contains("from 2020-12-01 to 2020-12-31 no edition is in force");
    assertThat(followed("2020-12-31", LintRule.EDITION_GAP, LintRule.EDITION_OVERLAP)).isEmpty();
  }

  @Test
  void an_edition_that_is_to_end_after_the_next_has_begun_is_told() {
    assertThat(followed("2021-01-01", LintRule.EDITION_GAP, LintRule.EDITION_OVERLAP))
        .containsExactly(
            "rules/small/editions/2020-01-01.yaml:3: this edition ends on 2021-01-01 but the edition"
                + " 2021-01-01 is in force for company subjects from 2021-01-01, and counts from"
                + " that day [edition-overlap]");
  }

  /** Findings on an edition that ends on a day and one from 2021. */
  private static List<String> followed(String until, LintRule... rules) {
    String first = EDITION.formatted("exclusion", "must");
    return new SmallPack()
        .file(
            "editions/2020-01-01.yaml",
            first.replace("{from: 2020-01-01}", "{from: 2020-01-01, until: " + until + "}"))
        .file("editions/2021-01-01.yaml", first.replace("2020-01-01", "2021-01-01"))
        .rule("some", "pro", ANY)
        .lint(rules);
  }

  @Test
  void provisions_that_nothing_rests_on_are_told() {
    assertThat(
            pack("exclusion", "must")
                .rule("some", "pro", ANY)
                .lint(LintRule.PROVISION_NEVER_CITED, LintRule.PROVISION_UNKNOWN))
        .containsExactly(
            "rules/small/editions/2020-01-01.yaml:7: no criterion and no rule cites the provision"
                + " \"other\" [provision-never-cited]");
  }

  @Test
  void a_criterion_that_can_never_hold_names_what_nobody_argues_for() {
    assertThat(
            pack("exclusion", "must")
                .rule("some", "pro", ANY)
                .ruleOn("size", "none", "con", NONE)
                .lint(LintRule.CRITERION_NEVER_HOLDS, LintRule.CRITERION_NEVER_FAILS))
        .containsExactly(
            "rules/small/editions/2020-01-01.yaml:9: the criterion \"first\" can never hold: no rule"
                + " that can argue in the edition argues \"size\" to that side [criterion-never-holds]");
  }

  @Test
  void an_exclusion_that_nothing_clears_is_told_and_a_requirement_only_if_it_decides() {
    String told =
        "rules/small/editions/2020-01-01.yaml:9: the criterion \"first\" can never fail: no rule that"
            + " can argue in the edition argues \"share\", \"size\" to that side"
            + " [criterion-never-fails]";
    assertThat(neverFails("exclusion", "may")).containsExactly(told);
    assertThat(neverFails("requirement", "must")).containsExactly(told);
    assertThat(neverFails("requirement", "may")).isEmpty();
  }

  private static List<String> neverFails(String kind, String force) {
    return pack(kind, force)
        .rule("some", "pro", ANY)
        .ruleOn("size", "big", "pro", ANY)
        .lint(LintRule.CRITERION_NEVER_FAILS);
  }

  @Test
  void a_row_that_no_edition_has_is_told_with_the_nearest_that_it_has() {
    String limit = "$limit : Threshold( name == \"shar\" )";
    SmallPack pack =
        new SmallPack()
            .edition("2020-01-01", "threshold, name: share, value: 10, unit: per-cent")
            .rule("above", "pro", limit, "$a : Activity( revenueShare > $limit.value )")
            .rule("none", "con", NONE);
    assertThat(pack.lint(LintRule.RULE_WITHOUT_ROW, LintRule.CRITERION_NEVER_HOLDS))
        .containsExactly(
            "rules/small/criteria/first/first.drl:9: no edition with the element \"share\" has rows that"
                + " fit `Threshold( name == \"shar\" )`, so the rule never argues; did you mean"
                + " \"share\"? [rule-without-row]",
            "rules/small/editions/2020-01-01.yaml:8: the criterion \"first\" can never hold: no rule"
                + " that can argue in the edition argues \"share\" to that side"
                + " [criterion-never-holds]");
  }

  @Test
  void editions_with_a_finding_are_named_unless_all_have_it() {
    SmallPack pack =
        new SmallPack()
            .edition("2020-01-01", "threshold, name: share, value: 10, unit: per-cent")
            .edition("2021-01-01")
            .rule(
                "above",
                "pro",
                "$limit : Threshold( name == \"share\" )",
                "$a : Activity( revenueShare > $limit.value )");
    assertThat(pack.lint(LintRule.CRITERION_NEVER_HOLDS))
        .singleElement()
        .asString()
        .startsWith("rules/small/editions/2021-01-01.yaml:8: ")
        .endsWith(", in the edition 2021-01-01 [criterion-never-holds]");
  }

  @Test
  void a_folder_without_scenarios_and_a_readme_of_another_form_are_told() {
    SmallPack pack =
        pack("exclusion", "must")
            .rule("some", "pro", ANY)
            .file("criteria/first/README.md", "# First\n\n## Provision\n\n## What is asked\n");
    assertThat(pack.lint(LintRule.SCENARIOS_MISSING, LintRule.README_HEADINGS))
        .containsExactly(
            "rules/small/criteria/first: there is no scenarios.yaml [scenarios-missing]",
            "rules/small/criteria/first/README.md:5: expected the headings Provision, What it asks,"
                + " Argued for when, Argued against when, Edge, Example, Interpretation; found"
                + " [Provision, What is asked] [readme-headings]");
  }
}
