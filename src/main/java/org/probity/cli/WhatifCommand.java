package org.probity.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.JsonText;
import org.probity.analysis.change.StandardChange;
import org.probity.analysis.change.WhatIf;
import org.probity.analysis.change.WhatIfReport;
import org.probity.analysis.change.WhatIfText;
import org.probity.document.DidYouMean;
import org.probity.model.Case;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.Question;
import org.probity.pipeline.ReadyPolicy;
import org.probity.pipeline.WeighedCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What would be otherwise if the case, or the proof that is asked for, were changed. */
@Command(
    name = "whatif",
    description =
        "Show what would come out otherwise, argument by argument, if sources were lost, evidence added, a field"
            + " of the case different, or other proof asked for. No file is changed.",
    mixinStandardHelpOptions = true)
final class WhatifCommand implements Callable<Integer> {
  @Mixin private OneCase oneCase = new OneCase();

  @Option(
      names = "--without",
      paramLabel = "SOURCE",
      description = "A source to leave out, or origin:NAME for all of one origin. Repeatable.")
  private List<String> without = List.of();

  @Option(
      names = "--with",
      paramLabel = "FILE",
      description = "Lists of a case file to add, in YAML or JSON. Repeatable.")
  private List<Path> additions = List.of();

  @Option(
      names = "--set",
      paramLabel = "CLAIM.FIELD=VALUE",
      description = "Another value for a field of a claim, of a source or of subject. Repeatable.")
  private List<String> settings = List.of();

  @Option(
      names = "--standard",
      paramLabel = "ELEMENT=LEVEL",
      description =
          "Another standard of proof for an element; ELEMENT.con=LEVEL for what is argued against it."
              + " Repeatable.")
  private List<String> standards = List.of();

  @Option(
      names = "--policy",
      paramLabel = "P[@EDITION]",
      description = "The policy. Repeatable. Default: every policy.")
  private List<String> policies = List.of();

  @Option(names = "--all", description = "Print every entry. Default: a dozen of each kind.")
  private boolean all;

  @Option(names = "--json", description = "Print one line of JSON for each policy.")
  private boolean json;

  @Mixin private DateOptions dates = new DateOptions();
  @Mixin private RuleOptions rules = new RuleOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (without.isEmpty() && additions.isEmpty() && settings.isEmpty() && standards.isEmpty()) {
      throw new CommandFailure(
          ExitCode.USAGE, "expected --without, --with, --set or --standard, found none of them");
    }
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    OneCase.Found named = oneCase.find();
    SupposedCase.Changed changed =
        new SupposedCase(without, additions, settings)
            .of(named.file(), named.subject(), dates.knownBy());
    print(named.subject(), changed, out);
    return ExitCode.DONE;
  }

  private void print(Case subject, SupposedCase.Changed changed, PrintWriter out) {
    PolicyStore store = rules.store();
    List<StandardChange> asked = standards.stream().map(WhatifCommand::standard).toList();
    Evaluator evaluator = new Evaluator(store.proof(rules.proofFiles(store)), Versions.read());
    List<Question> questions = new ArrayList<>();
    for (String word : policies.isEmpty() ? store.ids() : policies) {
      PolicyName name = PolicyName.parse(word);
      ReadyPolicy policy = store.ready(RuleOptions.policyFiles(store, name.id()));
      name.edition().ifPresent(edition -> name.in(policy.policy(), edition));
      questions.add(new Question(subject, policy, name.edition(), dates.asOf(), dates.knownBy()));
    }
    checkElements(evaluator, questions, asked);
    List<String> words = new ArrayList<>(changed.words());
    asked.forEach(change -> words.add(change.words()));
    WhatIf.Supposed supposed =
        new WhatIf.Supposed(changed.subject(), asked, words, options(changed));
    for (Question question : questions) {
      print(new WhatIf(evaluator).of(question, supposed), out);
    }
  }

  private static StandardChange standard(String written) {
    try {
      return StandardChange.parse(written);
    } catch (IllegalArgumentException bad) {
      throw new CommandFailure(ExitCode.USAGE, "--standard " + written + ": " + bad.getMessage());
    }
  }

  /** Each element must be one of an edition that applies. */
  private static void checkElements(
      Evaluator evaluator, List<Question> questions, List<StandardChange> asked) {
    if (asked.isEmpty()) {
      return;
    }
    Set<String> known = new TreeSet<>();
    Set<String> editions = new TreeSet<>();
    for (Question question : questions) {
      WeighedCase weighed =
          evaluator.weigh(question.subject(), question.asOf(), question.knownBy());
      evaluator
          .editionFor(weighed, question.policy().policy(), question.edition())
          .ifPresent(
              edition -> {
                known.addAll(edition.elements().keySet());
                editions.add(question.policy().policy().id() + "@" + edition.id());
              });
    }
    for (StandardChange change : asked) {
      if (!known.contains(change.element())) {
        String help = DidYouMean.help(change.element(), known);
        throw new CommandFailure(
            ExitCode.USAGE,
            "--standard: expected an element of "
                + (editions.isEmpty() ? "an edition that applies" : String.join(" or ", editions))
                + ", found \""
                + change.element()
                + "\""
                + (help == null ? "" : "; " + help));
      }
    }
  }

  private String options(SupposedCase.Changed changed) {
    StringBuilder options = new StringBuilder(changed.options());
    standards.forEach(standard -> options.append(" --standard ").append(standard));
    return options.toString();
  }

  private void print(WhatIfReport report, PrintWriter out) {
    if (json) {
      out.println(JsonText.line(report));
    } else {
      new WhatIfText(all).lines(report).forEach(out::println);
      out.println();
    }
    out.flush();
  }
}
