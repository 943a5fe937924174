package org.probity.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probity.pipeline.PolicyStore;
import org.probity.policy.Edition;
import org.probity.policy.Policy;
import org.probity.report.EditionText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is encoded, from which clause, since when. */
@Command(
    name = "policies",
    description = "List the policies and their editions.",
    mixinStandardHelpOptions = true,
    subcommands = PoliciesCommand.Show.class)
final class PoliciesCommand implements Callable<Integer> {
  @Mixin private RuleOptions rules = new RuleOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    PolicyStore store = rules.store();
    for (String id : store.ids()) {
      Policy policy = store.read(RuleOptions.policyFiles(store, id));
      out.println(policy.id() + "  " + policy.title() + " (" + policy.issuer() + ")");
      for (Edition edition : policy.editions()) {
        String until = edition.until() == null ? "" : " until " + edition.until();
        String kinds =
            String.join(", ", edition.appliesTo().stream().map(kind -> kind.word()).toList());
        out.println(
            "  "
                + policy.id()
                + "@"
                + edition.id()
                + "  from "
                + edition.from()
                + until
                + ", for "
                + kinds
                + ", "
                + edition.criteria().size()
                + " criteria");
      }
    }
    return ExitCode.DONE;
  }

  /** One policy or edition, whole. */
  @Command(
      name = "show",
      description =
          "Show an edition whole: provisions with their sources, criteria, elements, standards.",
      mixinStandardHelpOptions = true)
  static final class Show implements Callable<Integer> {
    @Parameters(
        paramLabel = "P[@EDITION]",
        description = "A policy, or one edition of it. Default: the latest edition.")
    private String name = "";

    @Mixin private RuleOptions rules = new RuleOptions();
    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
      PolicyStore store = rules.store();
      PolicyName wanted = PolicyName.parse(name);
      Policy policy = store.read(RuleOptions.policyFiles(store, wanted.id()));
      List<Edition> all = policy.editions();
      EditionText.lines(policy, wanted.in(policy).orElse(all.get(all.size() - 1)))
          .forEach(out::println);
      return ExitCode.DONE;
    }
  }
}
