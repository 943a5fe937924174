package org.probity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.lint.LintFinding;
import org.probity.analysis.lint.PackInspection;
import org.probity.analysis.lint.SarifLog;
import org.probity.pipeline.PolicyStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is refused in rule packs, and what they leave out. */
@Command(
    name = "lint",
    description =
        "Report what is refused in rule packs, and what they leave out: elements that no rule"
            + " argues, provisions that nothing cites, rules that no scenario exercises, criteria"
            + " that can never hold or fail, gaps and overlaps between thresholds and between"
            + " editions. Exits with 78 if there is anything to report.",
    mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "POLICY",
      arity = "0..*",
      description = "Policies, or \"proof\". Default: all of them.")
  private List<String> policies = new ArrayList<>();

  @Option(
      names = "--fragments",
      description = "Print below a finding a scenario that shows what it speaks of.")
  private boolean fragments;

  @Option(
      names = "--sarif",
      paramLabel = "FILE",
      description = "Also write the findings to a file in the format SARIF 2.1.0.")
  private @Nullable Path sarif;

  @Mixin private RuleOptions rules = new RuleOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    PolicyStore store = rules.store();
    PackInspection inspection = new PackInspection(store, () -> rules.evaluator(store));
    List<LintFinding> all = new ArrayList<>();
    for (String id : rules.named(policies, store)) {
      List<LintFinding> findings = inspection.findings(rules.files(store, id));
      findings.forEach(finding -> print(finding, out));
      out.println(
          id + ": " + (findings.isEmpty() ? "nothing to report" : findings.size() + " to look at"));
      all.addAll(findings);
    }
    if (sarif != null) {
      write(sarif, new SarifLog(Versions.read().probity(), rootOf(store)).text(all));
    }
    return all.isEmpty() ? ExitCode.DONE : ExitCode.BAD_POLICY;
  }

  private void print(LintFinding finding, PrintWriter out) {
    out.println(finding);
    if (fragments) {
      finding.fragment().ifPresent(out::print);
    }
  }

  /** The working folder, or for rules that lie elsewhere the folder that holds theirs. */
  private static Path rootOf(PolicyStore store) {
    Path working = Path.of("").toAbsolutePath();
    Path place = working.resolve(store.place()).normalize();
    Path above = place.getParent();
    return place.startsWith(working) || above == null ? working : above;
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw new CommandFailure(ExitCode.CANNOT_WRITE, file + ": cannot be written: " + unwritable);
    }
  }
}
