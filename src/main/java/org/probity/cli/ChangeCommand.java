package org.probity.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.probity.analysis.change.Change;
import org.probity.analysis.change.Change.Side;
import org.probity.analysis.change.ChangeText;
import org.probity.analysis.stress.Limits;
import org.probity.model.Case;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.Question;
import org.probity.pipeline.ReadyPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Why the outcome of one report is not that of another. */
@Command(
    name = "change",
    description =
        "Show why an outcome changed: through evidence, through the edition, or both, and the smallest changes"
            + " that are enough for it. Between two report.json, two dates, two editions or two case files.",
    mixinStandardHelpOptions = true)
final class ChangeCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "CASE|REPORT",
      arity = "1..2",
      description = "One or two cases, or two report.json.")
  private List<String> words = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      description = "The date whose facts and edition apply; twice for two dates. Default: today.")
  private List<LocalDate> asOf = List.of();

  @Option(
      names = "--known-by",
      paramLabel = "YYYY-MM-DD",
      description =
          "The date up to which published sources count; twice for two. Default: the as-of date.")
  private List<LocalDate> knownBy = List.of();

  @Option(
      names = "--policy",
      paramLabel = "P[@EDITION]",
      description = "The policy; twice for two of its editions. Repeatable. Default: every policy.")
  private List<String> policies = List.of();

  @Option(
      names = "--case",
      paramLabel = "CASE",
      description =
          "The case that a report was made from, in the order of the reports. Default: the id that it names.")
  private List<String> cases = List.of();

  @Option(
      names = "--limit",
      paramLabel = "SETS",
      description = "How many sets of each kind to look for. Default: ${DEFAULT-VALUE}.")
  private int sets = 200;

  @Option(
      names = "--evaluations",
      paramLabel = "N",
      description = "How many mixtures to evaluate for each list. Default: ${DEFAULT-VALUE}.")
  private int evaluations = 4_000;

  @Option(names = "--all", description = "Print every entry. Default: a dozen of each kind.")
  private boolean all;

  @Mixin private Results results = new Results();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Override
  public Integer call() {
    if (sets < 1 || evaluations < 1) {
      throw new CommandFailure(ExitCode.USAGE, "--limit and --evaluations: expected at least 1");
    }
    PolicyStore store = rules.store();
    Evaluator evaluator = rules.evaluator(store);
    Change change = new Change(evaluator, new Limits(sets, evaluations));
    if (ReportFile.isReport(words.get(0))) {
      betweenReports(change, store);
    } else {
      betweenQuestions(change, store);
    }
    return ExitCode.DONE;
  }

  private void betweenReports(Change change, PolicyStore store) {
    if (words.size() != 2 || !ReportFile.isReport(words.get(1))) {
      throw new CommandFailure(
          ExitCode.USAGE, "expected a second report.json beside " + words.get(0));
    }
    if (!asOf.isEmpty() || !knownBy.isEmpty() || !policies.isEmpty()) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "two reports have their own dates and editions: leave out --as-of,"
              + " --known-by and --policy");
    }
    List<Side> sides = ReportFile.sides(words, cases, store);
    print(change, sides, "");
  }

  private void betweenQuestions(Change change, PolicyStore store) {
    checkTwice("--as-of", asOf);
    checkTwice("--known-by", knownBy);
    Map<String, List<PolicyName>> named = new LinkedHashMap<>();
    for (String word : policies.isEmpty() ? store.ids() : policies) {
      PolicyName name = PolicyName.parse(word);
      named.computeIfAbsent(name.id(), any -> new ArrayList<>()).add(name);
    }
    named.forEach((id, names) -> checkTwice("--policy " + id, names));
    checkTwo(named);
    List<Case> subjects = words.stream().map(word -> OneCase.find(word).subject()).toList();
    for (Map.Entry<String, List<PolicyName>> entry : named.entrySet()) {
      List<PolicyName> names = entry.getValue();
      ReadyPolicy policy = store.ready(RuleOptions.policyFiles(store, entry.getKey()));
      names.forEach(name -> name.in(policy.policy()));
      List<Side> sides =
          List.of(side(subjects, policy, names, 0), side(subjects, policy, names, 1));
      print(change, sides, options(sides, names));
    }
  }

  private Side side(List<Case> subjects, ReadyPolicy policy, List<PolicyName> names, int index) {
    LocalDate day = asOf.isEmpty() ? new DateOptions().asOf() : at(asOf, index);
    LocalDate known = knownBy.isEmpty() ? day : at(knownBy, index);
    return Side.of(
        new Question(at(subjects, index), policy, at(names, index).edition(), day, known));
  }

  private void checkTwo(Map<String, List<PolicyName>> named) {
    boolean differ =
        words.size() == 2
            || isTwo(asOf)
            || isTwo(knownBy)
            || named.values().stream().allMatch(ChangeCommand::isTwo);
    if (!differ) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "expected two cases, or --as-of, --known-by or --policy P@EDITION twice: there is nothing to"
              + " tell apart");
    }
  }

  private static void checkTwice(String option, List<?> values) {
    if (values.size() > 2) {
      throw new CommandFailure(
          ExitCode.USAGE, option + ": expected once or twice, found " + values.size() + " times");
    }
  }

  private static boolean isTwo(List<?> values) {
    return values.stream().distinct().count() == 2;
  }

  /** The first or second value; the only one counts twice. */
  private static <T> T at(List<T> values, int index) {
    return values.get(Math.min(index, values.size() - 1));
  }

  private static String options(List<Side> sides, List<PolicyName> names) {
    StringBuilder options = new StringBuilder();
    names.forEach(
        name ->
            options
                .append(" --policy ")
                .append(name.id())
                .append(name.edition().map(edition -> "@" + edition).orElse("")));
    sides.forEach(side -> options.append(" --as-of ").append(side.question().asOf()));
    sides.forEach(side -> options.append(" --known-by ").append(side.question().knownBy()));
    return options.toString();
  }

  private String command(String options) {
    StringBuilder command = new StringBuilder("probity change");
    words.forEach(word -> command.append(' ').append(word));
    cases.forEach(word -> command.append(" --case ").append(word));
    return command + options + " --limit " + sets + " --evaluations " + evaluations;
  }

  private void print(Change change, List<Side> sides, String options) {
    results.print(
        change.between(sides.get(0), sides.get(1), command(options)), new ChangeText(all)::lines);
  }
}
