package org.probity.analysis.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.document.DidYouMean;
import org.probity.policy.CheckedConstraint;
import org.probity.policy.CheckedPattern;
import org.probity.policy.CheckedRule;
import org.probity.policy.Edition;
import org.probity.policy.RuleCondition;
import org.probity.policy.RuleCondition.Compared;
import org.probity.policy.RuleValue;

/** Rules that join on a row that no edition with their element has, as after a misspelt name. */
record RowCheck(LintedPack pack, RuleReach reach) implements LintCheck {

  @Override
  public List<LintFinding> findings() {
    return pack.rules().stream().flatMap(rule -> finding(rule).stream()).toList();
  }

  private Optional<LintFinding> finding(CheckedRule rule) {
    List<Edition> editions =
        pack.editions().stream()
            .filter(edition -> edition.elements().containsKey(rule.element()))
            .toList();
    if (editions.isEmpty() || editions.stream().anyMatch(edition -> reach.reaches(rule, edition))) {
      return Optional.empty();
    }
    List<EditionTables> tables =
        editions.stream().map(edition -> EditionTables.of(edition, edition.from())).toList();
    CheckedPattern lacking =
        rule.patterns().stream()
            .filter(pattern -> FactTypes.isTable(pattern.type()))
            .filter(pattern -> tables.stream().allMatch(table -> lacks(table, rule, pattern)))
            .findFirst()
            .orElse(rule.patterns().get(0));
    String message =
        "no edition with the element \""
            + rule.element()
            + "\" has rows that fit `"
            + text(lacking)
            + "`, so the rule never argues"
            + advice(lacking, tables);
    return Optional.of(
        new LintFinding(
            LintRule.RULE_WITHOUT_ROW, rule.file(), lacking.line(), 0, message, Optional.empty()));
  }

  /** Whether the tables have no row for the pattern by itself. */
  private static boolean lacks(EditionTables tables, CheckedRule rule, CheckedPattern pattern) {
    CheckedRule alone =
        new CheckedRule(
            rule.name(),
            rule.element(),
            rule.side(),
            rule.provision(),
            rule.file(),
            rule.line(),
            List.of(pattern));
    return tables.choices(ReadRule.of(alone)).isEmpty();
  }

  private static String text(CheckedPattern pattern) {
    return pattern.constraints().stream()
        .map(CheckedConstraint::text)
        .collect(Collectors.joining(", ", pattern.type() + "( ", " )"));
  }

  /** The nearest text that a row has where the pattern has another. */
  private static String advice(CheckedPattern pattern, List<EditionTables> tables) {
    List<String> texts =
        tables.stream()
            .flatMap(table -> table.rows(pattern.type()).stream())
            .flatMap(RowCheck::texts)
            .distinct()
            .toList();
    return pattern.constraints().stream()
        .map(RuleCondition::of)
        .filter(condition -> condition instanceof Compared)
        .flatMap(ReadRule::values)
        .filter(RuleValue.Text.class::isInstance)
        .map(value -> ((RuleValue.Text) value).text())
        .filter(text -> !texts.contains(text))
        .flatMap(text -> DidYouMean.near(text, texts).stream())
        .findFirst()
        .map(near -> "; did you mean \"" + near + "\"?")
        .orElse("");
  }

  private static Stream<String> texts(Object row) {
    FactValues values = FactValues.of(Map.of("$row", row), false);
    return Stream.of(row.getClass().getRecordComponents())
        .filter(component -> component.getType() == String.class)
        .map(
            component ->
                new RuleValue.Path(
                    List.of(
                        new RuleValue.Step("$row", false, List.of()),
                        new RuleValue.Step(component.getName(), false, List.of()))))
        .map(path -> String.valueOf(values.value(path).value()));
  }
}
