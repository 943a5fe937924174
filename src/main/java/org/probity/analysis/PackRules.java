package org.probity.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.probity.argument.Side;
import org.probity.pipeline.BadPolicy;
import org.probity.pipeline.PackGate;
import org.probity.policy.CheckedRule;
import org.probity.policy.PackFiles;
import org.probity.policy.RuleCheck;
import org.probity.policy.RuleProblem;

/** The rules of a pack, and the folder that each stands in. */
final class PackRules {
  private final String place;
  private final List<CheckedRule> rules;

  /**
   * The rules of a pack.
   *
   * @throws BadPolicy with every problem, if a rule is refused
   */
  PackRules(PackFiles files) {
    this.place = files.place() + "/";
    RuleCheck check = new PackGate().check(files);
    if (!check.isClean()) {
      throw new BadPolicy(
          "the rules in " + files.place() + " are refused:",
          check.problems().stream().map(RuleProblem::toString).toList());
    }
    this.rules = check.rules();
  }

  /**
   * The rules, in the order of files and lines.
   *
   * @param only the folder whose rules are wanted; empty for all
   */
  List<CheckedRule> in(Optional<String> only) {
    return rules.stream()
        .filter(rule -> only.isEmpty() || folder(rule).equals(only.get()))
        .toList();
  }

  /** The name of the criterion's folder that holds the rule; {@code tables} for one of a table. */
  String folder(CheckedRule rule) {
    Path path = Path.of(rule.file().substring(place.length()));
    return path.getName(path.startsWith("criteria") ? 1 : 0).toString();
  }

  /** The folder of a rule that argues this side of an element; empty if there is none. */
  Optional<String> folderArguing(String element, Side side) {
    return rules.stream()
        .filter(rule -> rule.element().equals(element) && rule.side().equals(side.word()))
        .map(this::folder)
        .findFirst();
  }
}
