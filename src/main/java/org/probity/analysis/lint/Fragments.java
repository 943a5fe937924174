package org.probity.analysis.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.analysis.lint.FragmentSettings.Setting;
import org.probity.fact.AsOf;
import org.probity.fact.Since;
import org.probity.policy.CheckedRule;
import org.probity.policy.PackFiles;
import org.probity.policy.Policy;
import org.probity.policy.RuleCondition;
import org.probity.policy.RuleValue.Path;
import org.probity.policy.RuleValue.Step;

/**
 * Drafts scenarios that show what a finding speaks of: claims that satisfy a rule, or that lie
 * where no rule argues, or rules argue both ways.
 */
final class Fragments {
  /** Further choices of rows do not make a fragment better. */
  private static final int MOST_CHOICES = 20;

  private final Optional<FragmentSettings> settings;

  /** Fragments for a pack; none for the rules on proof, which match no claims. */
  Fragments(PackFiles files, Optional<Policy> policy) {
    this.settings = policy.map(each -> new FragmentSettings(files, each));
  }

  /** A scenario that makes the rule argue, as far as its conditions tell what that takes. */
  Optional<String> of(CheckedRule rule) {
    String value = rule.side().equals("pro") ? "holds" : "fails";
    return draft(ReadRule.of(rule)).map(draft -> new FragmentYaml(draft).text(rule.name(), value));
  }

  private Optional<FragmentDraft> draft(ReadRule rule) {
    List<RuleCondition> conditions =
        rule.conditions().stream().map(ReadRule.Placed::condition).toList();
    List<FragmentDraft> drafts = new ArrayList<>();
    for (Setting setting : settingsOf(rule)) {
      EditionTables tables = EditionTables.of(setting.edition(), setting.asOf());
      for (Map<String, Object> rows : tables.choices(rule).stream().limit(MOST_CHOICES).toList()) {
        FragmentDraft draft = draft(setting, rule, rows, conditions);
        if (draft.open().isEmpty()) {
          return Optional.of(draft);
        }
        drafts.add(draft);
      }
    }
    return nearest(drafts);
  }

  /**
   * Where no rule argues, or rules argue both ways.
   *
   * @param rule a rule beside the point; what it does not measure holds in the scenario
   * @param values the point, by path
   * @param isSaidOfEveryRole whether a second claim says the same of every role
   */
  record Point(
      ThresholdRule rule, Map<Path, FactValues.Reading> values, boolean isSaidOfEveryRole) {
    Point {
      values = Map.copyOf(values);
    }
  }

  /**
   * A scenario at a point.
   *
   * @param edition name of the edition whose rows stand in the rule
   * @param name what the scenario is called
   * @param value what the element is at the point
   */
  Optional<String> at(Point point, String edition, String name, String value) {
    ThresholdRule rule = point.rule();
    Map<String, Object> known = new HashMap<>(rule.rows());
    List<RuleCondition> conditions = new ArrayList<>();
    point
        .values()
        .forEach(
            (path, reading) -> {
              if (reading.value() != null) {
                String variable = "$" + known.size();
                known.put(variable, reading.value());
                conditions.add(equal(path, variable));
              }
            });
    rule.read().conditions().stream()
        .filter(placed -> !rule.measures().containsKey(placed))
        .forEach(placed -> conditions.add(placed.condition()));
    boolean moves = rule.rows().values().stream().anyMatch(Since.class::isInstance);
    List<FragmentDraft> drafts =
        settingsOf(rule.read()).stream()
            .filter(setting -> setting.edition().id().equals(edition))
            .filter(setting -> !moves || setting.asOf().equals(setting.edition().from()))
            .map(setting -> draft(setting, rule.read(), known, conditions))
            .toList();
    return nearest(drafts)
        .map(draft -> point.isSaidOfEveryRole() ? draft.saidOfEveryRole() : draft)
        .map(draft -> new FragmentYaml(draft).text(name, value));
  }

  private static RuleCondition equal(Path path, String variable) {
    Path value = new Path(List.of(new Step(variable, false, List.of())));
    return new RuleCondition.Compared(path, "==", List.of(value));
  }

  private List<Setting> settingsOf(ReadRule rule) {
    return settings.map(each -> each.settings(rule.rule().element())).orElse(List.of());
  }

  private static Optional<FragmentDraft> nearest(List<FragmentDraft> drafts) {
    return drafts.stream().min(Comparator.comparing(draft -> draft.open().size()));
  }

  private static FragmentDraft draft(
      Setting setting, ReadRule rule, Map<String, Object> rows, List<RuleCondition> conditions) {
    Map<String, Object> known = new HashMap<>(rows);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (ReadRule.Fact fact : rule.facts()) {
      if (fact.type().equals(AsOf.class.getSimpleName())) {
        known.put(fact.variable(), new AsOf(setting.asOf()));
      }
      FactTypes.claim(fact.type())
          .map(type -> ClaimDraft.first(fact.variable(), type, setting, drafts))
          .ifPresent(drafts::add);
    }
    DraftSolver.Solved solved = new DraftSolver(conditions, known, drafts, setting.asOf()).solve();
    return new FragmentDraft(rule.rule(), setting, solved.drafts(), solved.open());
  }
}
