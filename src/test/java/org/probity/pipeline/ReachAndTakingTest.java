package org.probity.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.casefile.CaseReader;
import org.probity.casefile.Libraries;
import org.probity.model.Case;
import org.probity.report.HtmlReport;
import org.probity.report.MarkdownReport;
import org.probity.report.Report;

/** The reach of a policy comes first, and a policy may rest on what others determined. */
class ReachAndTakingTest {
  private static final String REACH =
      """
        reach: {title: Reach, kind: scope, force: must, provision: clause, all-of: [held]}
        tobacco: {title: Tobacco, kind: exclusion, force: must, provision: clause, all-of: [maker]}
      """;
  private static final String[] REACH_RULES = {
    "pro held", "Attribute( name == AttributeName.IN_PORTFOLIO, isTrue() )",
    "con held", "Attribute( name == AttributeName.IN_PORTFOLIO, isFalse() )",
    "pro maker", "Activity( product == Product.TOBACCO, takesPlace() )",
    "con maker", "Activity( product == Product.TOBACCO, isAbsent() )"
  };

  @TempDir Path folder;

  @Test
  void a_policy_that_does_not_reach_the_subject_is_out_of_scope_whatever_else_holds()
      throws IOException {
    Report report = underReach(held(false) + MAKER);
    assertThat(report.determination().outcome()).isEqualTo("out-of-scope");
    assertThat(report.determination().because()).containsExactly("reach");
    assertThat(new MarkdownReport().render(report)).contains("does not reach the subject");
  }

  @Test
  void while_the_reach_is_open_no_rung_is_certain() throws IOException {
    Report report = underReach(MAKER);
    assertThat(report.determination())
        .extracting("outcome", "floor", "ceiling")
        .containsExactly("undetermined", "clear", "excluded");
    assertThat(report.determination().because()).containsExactly("reach", "tobacco");
    assertThat(report.open()).singleElement().matches(open -> open.canChange());
  }

  @Test
  void a_policy_that_reaches_the_subject_decides_as_any_other() throws IOException {
    assertThat(underReach(held(true) + MAKER).determination().outcome()).isEqualTo("excluded");
    assertThat(underReach(held(true) + NO_MAKER).determination().outcome()).isEqualTo("clear");
    assertThat(underReach(NO_MAKER).determination())
        .extracting("outcome", "floor", "ceiling")
        .containsExactly("clear", "clear", "clear");
  }

  @Test
  void a_determination_that_is_taken_has_the_strength_of_what_it_rests_on() throws IOException {
    Report report = underTaker(MAKER);
    Report.CriterionView criterion = report.criteria().get(0);
    assertThat(criterion.value()).isEqualTo("holds");
    Report.ArgumentView argument =
        criterion.instances().get(0).elements().get(0).arguments().get(0);
    assertThat(argument.strength()).isEqualTo("alleged");
    assertThat(argument.claims()).containsExactly("leaf");
    assertThat(argument.citations()).extracting("source").containsExactly("daily");
    assertThat(argument.facts())
        .containsExactly("under taken@2020-01-01 the criterion tobacco holds");
    assertThat(report.derivedFrom())
        .singleElement()
        .satisfies(
            derived -> {
              assertThat(derived.policy().id()).isEqualTo("taken");
              assertThat(derived.determination().outcome()).isEqualTo("excluded");
              assertThat(derived.criteria()).extracting("id").containsExactly("tobacco");
            });
    assertThat(new MarkdownReport().render(report)).contains("## What other policies determined");
    assertThat(new HtmlReport().render(report)).contains("<h2>What other policies determined</h2>");
  }

  @Test
  void what_another_policy_leaves_open_is_no_fact() throws IOException {
    Report report = underTaker("");
    assertThat(report.criteria().get(0).value()).isEqualTo("unknown");
    assertThat(report.derivedFrom()).isEmpty();
  }

  @Test
  void policies_that_take_each_other_are_refused() throws IOException {
    MadeUpPolicies policies = new MadeUpPolicies(folder);
    policies.with("one", "takes: [two]", TAKER, "taken", TAKER_RULES);
    policies.with("two", "takes: [one]", TAKER, "taken", TAKER_RULES);
    assertThatThrownBy(() -> policies.ready("one"))
        .isInstanceOf(BadPolicy.class)
        .hasMessageContaining("two")
        .hasMessageContaining("takes its own");
  }

  @Test
  void a_policy_that_takes_what_is_not_there_is_refused() throws IOException {
    MadeUpPolicies policies =
        new MadeUpPolicies(folder).with("one", "takes: [nowhere]", TAKER, "taken", TAKER_RULES);
    assertThatThrownBy(() -> policies.ready("one"))
        .isInstanceOf(BadPolicy.class)
        .hasMessageContaining("nowhere, which is not there");
  }

  private static final String TAKER =
      """
        violation: {title: Violation, kind: exclusion, force: must, provision: clause, all-of: [taken]}
      """;
  private static final String[] TAKER_RULES = {
    "pro taken", "Determined( policy == \"taken\", criterion == \"tobacco\", isHeld() )",
    "con taken", "Determined( policy == \"taken\", criterion == \"tobacco\", isFailed() )"
  };
  private static final String MAKER =
      "activities:\n  - {id: leaf, product: tobacco, role: manufacture, sources: [{source: daily}]}\n";
  private static final String NO_MAKER =
      "activities:\n  - {id: leaf, product: tobacco, none: true, sources: [{source: daily}]}\n";

  private static String held(boolean held) {
    return "attributes:\n  - {id: held, name: in-portfolio, value: "
        + held
        + ", on: 2020-01-01, sources: [{source: daily}]}\n";
  }

  private Report underReach(String claims) throws IOException {
    ReadyPolicy policy =
        new MadeUpPolicies(folder)
            .with("reach", "", REACH, "held maker", REACH_RULES)
            .ready("reach");
    return report(policy, claims);
  }

  private Report underTaker(String claims) throws IOException {
    ReadyPolicy policy =
        new MadeUpPolicies(folder)
            .with(
                "taken",
                "",
                REACH.substring(REACH.indexOf("  tobacco")),
                "maker",
                REACH_RULES[4],
                REACH_RULES[5],
                REACH_RULES[6],
                REACH_RULES[7])
            .with("taker", "takes: [taken]", TAKER, "taken", TAKER_RULES)
            .ready("taker");
    return report(policy, claims);
  }

  private static Report report(ReadyPolicy policy, String claims) {
    LocalDate day = LocalDate.of(2020, 6, 1);
    return Program.EVALUATOR.report(
        new Question(subject(claims), policy, Optional.empty(), day, day));
  }

  private static Case subject(String claims) {
    String text =
        """
        format: probity-case/1
        id: example
        title: Example
        subject: {names: [{value: Example Leaf Ltd, kind: legal}], kind: company, country: XX}
        sources:
          daily: {kind: media, title: Example story, publisher: Example Daily, published: 2020-02-01}
        """
            + claims;
    return new CaseReader(Libraries.none()).read("case.yaml", text).value().orElseThrow();
  }
}
