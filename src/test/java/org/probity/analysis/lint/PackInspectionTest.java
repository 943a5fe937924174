package org.probity.analysis.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.probity.pipeline.CompiledPacks;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.Program;
import org.probity.policy.PackFiles;
import org.probity.policy.Packs;

/** Everything that is to be said of a pack, whatever is wrong with it. */
class PackInspectionTest {
  private static final String ANY = "$a : Activity( product == Product.TOBACCO )";

  /** A folder with one pack. */
  private record One(PackFiles pack) implements Packs {
    @Override
    public List<String> ids() {
      return List.of(pack.id());
    }

    @Override
    public Optional<PackFiles> files(String id) {
      return Optional.of(pack).filter(files -> files.id().equals(id));
    }

    @Override
    public String place() {
      return "rules";
    }
  }

  private static List<String> inspect(SmallPack pack) {
    PackFiles files = pack.files();
    PolicyStore store =
        new PolicyStore(new One(files), new CompiledPacks(Optional.empty(), notice -> {}));
    return new PackInspection(store, () -> Program.EVALUATOR)
        .findings(files).stream().map(LintFinding::toString).toList();
  }

  @Test
  void bad_yaml_and_refused_rules_are_told_together() {
    SmallPack pack =
        new SmallPack()
            .edition("2020-01-01")
            .file("policy.yaml", "format: probity-policy/1\nid: small\ntitel: Small\n")
            .rule("some", "pro", "$a : Activity( prodct == Product.TOBACCO )");
    assertThat(inspect(pack))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("rules/small/policy.yaml:3:1: ")
                    .contains("did you mean \"title\"?")
                    .endsWith("[policy-invalid]"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith(
                        "rules/small/criteria/first/first.drl:9:18: `Activity` has no `prodct`")
                    .endsWith("[rule-refused]"));
  }

  @Test
  void an_edition_that_cannot_be_read_is_told_once_and_not_of_every_later_one() {
    String bad = "  size: {asks: \"How large?\", standard: {pro: coroborated, con: asserted}}\n";
    SmallPack pack =
        new SmallPack()
            .edition("2020-01-01")
            .file("editions/2021-01-01.yaml", changed("2021-01-01", "2020-01-01", bad))
            .file("editions/2022-01-01.yaml", changed("2022-01-01", "2021-01-01", "  size: null\n"))
            .rule("some", "pro", ANY);
    assertThat(inspect(pack))
        .singleElement()
        .asString()
        .startsWith("rules/small/editions/2021-01-01.yaml:7:")
        .contains("did you mean \"corroborated\"?");
  }

  private static String changed(String edition, String base, String element) {
    return "format: probity-edition/1\nedition: "
        + edition
        + "\nbased-on: "
        + base
        + "\nin-force: {from: "
        + edition
        + "}\napplies-to: [company]\nelements:\n"
        + element;
  }

  @Test
  void a_row_that_no_rule_could_read_is_an_error_of_the_policy() {
    assertThat(inspect(new SmallPack().edition("2020-01-01", "treshold, name: share")))
        .singleElement()
        .asString()
        .startsWith("rules/small/editions/2020-01-01.yaml: ")
        .contains("treshold")
        .endsWith("[policy-invalid]");
  }

  @Test
  void what_the_compiler_refuses_is_told_in_plain_words() {
    SmallPack pack =
        new SmallPack()
            .edition("2020-01-01")
            .rule("some", "pro", ANY)
            .file(
                "criteria/second/second.drl",
                "package probity.rules.small;\nimport org.probity.fact.Nothing;\n");
    assertThat(inspect(pack))
        .containsExactly(
            "rules/small/criteria/second/second.drl:2: there is no `org.probity.fact.Nothing` to"
                + " import [rule-not-compiled]");
  }

  @Test
  void scenarios_that_cannot_be_read_do_not_hide_the_rest() {
    SmallPack pack =
        new SmallPack()
            .edition("2020-01-01")
            .rule("some", "pro", ANY)
            .file("criteria/first/scenarios.yaml", "format: probity-scenarios/1\n");
    assertThat(inspect(pack))
        .anySatisfy(line -> assertThat(line).endsWith("[scenarios-invalid]"))
        .anySatisfy(line -> assertThat(line).endsWith("[criterion-never-fails]"));
  }

  @Test
  void a_rule_that_no_scenario_exercises_comes_with_one_that_would() {
    SmallPack pack =
        new SmallPack()
            .edition("2020-01-01")
            .rule("some", "pro", "$a : Activity( product == Product.TOBACCO, takesPlace() )")
            .rule("none", "con", "$a : Activity( product == Product.TOBACCO, isAbsent() )")
            .file(
                "criteria/first/scenarios.yaml",
                """
                format: probity-scenarios/1
                criterion: first
                as-of: 2021-01-01
                base:
                  subject: {names: [{value: Example Ltd, kind: legal}], kind: company, country: XX}
                  sources: {form: {kind: company, title: Form, publisher: Example Ltd, published: 2020-01-15}}
                  activities:
                    - {id: tobacco, product: tobacco, none: true, sources: [{source: form}]}
                scenarios:
                  - name: "an answer of no is clear"
                    expect: {value: fails}
                """);
    PolicyStore store =
        new PolicyStore(new One(pack.files()), new CompiledPacks(Optional.empty(), notice -> {}));
    LintFinding finding =
        new PackInspection(store, () -> Program.EVALUATOR)
            .findings(pack.files()).stream()
                .filter(each -> each.rule() == LintRule.RULE_NEVER_EXERCISED)
                .findFirst()
                .orElseThrow();
    assertThat(finding.toString()).contains("no scenario makes the rule \"some\" argue");
    assertThat(finding.fragment().orElseThrow())
        .isEqualTo(
            """
              - name: some
                change:
                  activities:
                    - {id: tobacco, remove: true}
                    - {id: new-activity, product: tobacco, sources: [{source: form}]}
                expect: {elements: {share: holds}}
            """);
  }
}
