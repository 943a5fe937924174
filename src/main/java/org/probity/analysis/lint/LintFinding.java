package org.probity.analysis.lint;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probity.document.Problem;
import org.probity.policy.CheckedRule;
import org.probity.policy.RuleProblem;

/**
 * Something in a rule pack that its author should look at.
 *
 * @param file the file or folder, named with the place of the pack and with forward slashes
 * @param line from 1; 0 where none is known
 * @param column from 1; 0 where none is known
 * @param message in plain words, without the place
 * @param fragment an entry for {@code scenarios.yaml} that shows what the finding speaks of
 */
public record LintFinding(
    LintRule rule, String file, int line, int column, String message, Optional<String> fragment) {
  private static final Pattern PLACED =
      Pattern.compile("(\\S+?\\.(?:yaml|drl|csv))(?::(\\d+))?(?::(\\d+))?:? (.*)", Pattern.DOTALL);

  /** A finding on a rule, at its first line. */
  static LintFinding at(CheckedRule rule, LintRule kind, String message) {
    return new LintFinding(kind, rule.file(), rule.line(), 0, message, Optional.empty());
  }

  /** A refusal of the gate. */
  static LintFinding of(RuleProblem problem) {
    return new LintFinding(
        LintRule.RULE_REFUSED,
        problem.file(),
        problem.line(),
        problem.column(),
        problem.message(),
        Optional.empty());
  }

  /** A problem of a manifest or an edition. */
  static LintFinding of(Problem problem) {
    String path = problem.path().isEmpty() ? "" : problem.path() + ": ";
    return new LintFinding(
        LintRule.POLICY_INVALID,
        problem.file(),
        problem.line(),
        problem.column(),
        path + problem.message(),
        Optional.empty());
  }

  /**
   * A problem that is known only as a line of text.
   *
   * @param line {@code file:line:column} and a message, or a message alone
   * @param pack what to name where the line names no file
   */
  static LintFinding of(String line, String pack) {
    Matcher placed = PLACED.matcher(line);
    if (!placed.matches()) {
      return new LintFinding(LintRule.POLICY_INVALID, pack, 0, 0, line, Optional.empty());
    }
    return new LintFinding(
        kindOf(placed.group(1)),
        placed.group(1),
        number(placed.group(2)),
        number(placed.group(3)),
        placed.group(4),
        Optional.empty());
  }

  private static LintRule kindOf(String file) {
    return file.endsWith(".yaml")
        ? file.endsWith("/scenarios.yaml") ? LintRule.SCENARIOS_INVALID : LintRule.POLICY_INVALID
        : LintRule.RULE_NOT_COMPILED;
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** The same finding with a fragment. */
  LintFinding with(Optional<String> scenario) {
    return new LintFinding(rule, file, line, column, message, scenario);
  }

  /** The finding on one line: {@code file:line:column: message [rule-id]}. */
  @Override
  public String toString() {
    String place =
        line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    return place + ": " + message + " [" + rule.word() + "]";
  }
}
