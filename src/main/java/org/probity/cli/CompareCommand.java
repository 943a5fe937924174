package org.probity.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.comparison.Comparison;
import org.probity.analysis.comparison.ComparisonBuilder;
import org.probity.analysis.comparison.ComparisonFormat;
import org.probity.analysis.comparison.ComparisonPrinter;
import org.probity.pipeline.PolicyStore;
import org.probity.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Cases by policies in one matrix. */
@Command(
    name = "compare",
    description =
        "Compare cases under policies in one matrix. Where two of them are editions of one policy, show which cases"
            + " change, and through which provisions.",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "CASE",
      arity = "1..*",
      description = "A case file, a folder of cases, or an id in cases/.")
  private List<String> cases = new ArrayList<>();

  @Option(
      names = "--policy",
      paramLabel = "P[@EDITION]",
      description =
          "A policy, if wanted in one edition whatever the date. Repeatable. Default: every policy.")
  private List<String> policies = new ArrayList<>();

  @Mixin private DateOptions dates = new DateOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private ComparisonFormat format = ComparisonFormat.TEXT;

  @Mixin private OutFile out = new OutFile();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many cases to evaluate at once. Default: one for each core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter stderr = Objects.requireNonNull(spec).commandLine().getErr();
    PolicyStore store = rules.store();
    List<String> columns =
        (policies.isEmpty() ? store.ids() : policies).stream().distinct().toList();
    Evaluation evaluation = new Evaluation(rules, store, columns, dates.asOf(), dates.knownBy());
    NamedCases named = NamedCases.of(cases);
    out.notOver(named.files().stream().flatMap(file -> file.path().stream()));
    named.missing().forEach(stderr::println);
    ComparisonBuilder comparison = builder(columns, store);
    Batch.Outcome outcome = evaluate(named, evaluation, comparison);
    outcome.problems().forEach(stderr::println);
    outcome.summary(named.files().size()).ifPresent(stderr::println);
    if (!comparison.isEmpty()) {
      Comparison compared = comparison.build(Versions.read(), command(columns));
      out.print(new ComparisonPrinter().print(format, compared));
    }
    if (outcome.exitCode() != ExitCode.DONE) {
      return outcome.exitCode();
    }
    return named.missing().isEmpty() ? ExitCode.DONE : ExitCode.NOT_FOUND;
  }

  private Batch.Outcome evaluate(
      NamedCases named, Evaluation evaluation, ComparisonBuilder comparison) {
    KeptReports kept = new KeptReports();
    return new Batch(Math.max(1, threads), new Progress("comparing", named.files().size()))
        .run(named.files(), evaluation, kept::keep, places -> kept.take(places, comparison::add));
  }

  /** A builder that knows the texts of the policies of which editions are compared. */
  private static ComparisonBuilder builder(List<String> columns, PolicyStore store) {
    List<PolicyName> names = columns.stream().map(PolicyName::parse).toList();
    Map<String, Policy> compared = new HashMap<>();
    for (PolicyName name : names) {
      boolean twice = names.stream().filter(other -> other.id().equals(name.id())).count() > 1;
      if (twice && !compared.containsKey(name.id())) {
        compared.put(name.id(), store.read(RuleOptions.policyFiles(store, name.id())));
      }
    }
    return new ComparisonBuilder(names.stream().map(PolicyName::edition).toList(), compared);
  }

  private String command(List<String> columns) {
    List<String> words = new ArrayList<>(List.of("probity", "compare"));
    words.addAll(cases);
    columns.forEach(column -> words.addAll(List.of("--policy", column)));
    words.addAll(List.of("--as-of", dates.asOf().toString()));
    words.addAll(List.of("--known-by", dates.knownBy().toString()));
    return String.join(" ", words);
  }
}
