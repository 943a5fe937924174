package org.probity.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.probity.analysis.RuleMutant.Kind;
import org.probity.policy.CheckedConstraint;
import org.probity.policy.CheckedPattern;
import org.probity.policy.CheckedRule;

/** Makes every mutant of a rule. */
final class RuleMutants {
  private final CheckedRule rule;
  private final List<RuleMutant> mutants = new ArrayList<>();

  private RuleMutants(CheckedRule rule) {
    this.rule = rule;
  }

  /** The rule removed, each of its conditions dropped, each of its constraints changed. */
  static List<RuleMutant> of(CheckedRule rule) {
    RuleMutants made = new RuleMutants(rule);
    made.add(Kind.REMOVED, rule.line(), "", " removed", Optional.empty());
    for (int i = 0; i < rule.patterns().size(); i++) {
      made.pattern(i);
    }
    return made.mutants;
  }

  private void pattern(int at) {
    CheckedPattern pattern = rule.patterns().get(at);
    if (rule.patterns().size() > 1) {
      List<CheckedPattern> others = new ArrayList<>(rule.patterns());
      others.remove(at);
      String head = ", " + pattern.binding() + " : " + pattern.type();
      add(Kind.DROPPED, pattern.line(), head, " dropped", Optional.of(with(others)));
    }
    for (int i = 0; i < pattern.constraints().size(); i++) {
      CheckedConstraint constraint = pattern.constraints().get(i);
      String text = constraint.text().replaceAll("\\s+", " ");
      if (!text.matches("\\$\\w+ ?:.*")) {
        constraint(at, i, constraint.line(), text);
      }
    }
  }

  private void constraint(int pattern, int at, int line, String text) {
    String head = ", " + rule.patterns().get(pattern).binding() + ": ";
    Kind drop = text.contains("$") ? Kind.UNJOINED : Kind.DROPPED;
    add(drop, line, head + text, " dropped", Optional.of(with(pattern, at, "")));
    for (ConstraintChanges.Change change : ConstraintChanges.of(text)) {
      Optional<CheckedRule> changed = Optional.of(with(pattern, at, change.constraint()));
      add(Kind.CHANGED, line, head, change.what(), changed);
    }
  }

  private void add(Kind kind, int line, String part, String change, Optional<CheckedRule> changed) {
    String place = rule.file() + ":" + line;
    String named = "\"" + rule.name() + "\"" + part;
    mutants.add(new RuleMutant(rule, kind, place, named, change, changed));
  }

  /** The rule with one constraint written otherwise, or left out where nothing is written. */
  private CheckedRule with(int pattern, int at, String text) {
    CheckedPattern before = rule.patterns().get(pattern);
    List<CheckedConstraint> constraints = new ArrayList<>(before.constraints());
    CheckedConstraint old = constraints.remove(at);
    if (!text.isEmpty()) {
      constraints.add(at, new CheckedConstraint(text, old.line(), old.column(), old.offset()));
    }
    List<CheckedPattern> patterns = new ArrayList<>(rule.patterns());
    patterns.set(
        pattern, new CheckedPattern(before.binding(), before.type(), before.line(), constraints));
    return with(patterns);
  }

  private CheckedRule with(List<CheckedPattern> patterns) {
    return new CheckedRule(
        rule.name(),
        rule.element(),
        rule.side(),
        rule.provision(),
        rule.file(),
        rule.line(),
        patterns);
  }
}
