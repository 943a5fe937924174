package org.probity.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.probity.analysis.change.StandardChange;
import org.probity.analysis.change.WhatIf;
import org.probity.analysis.change.WhatIfText;
import org.probity.document.DidYouMean;
import org.probity.model.Case;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.Question;
import org.probity.pipeline.WeighedCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Mixin private PolicyOptions policies = new PolicyOptions();

  @Option(names = "--all", description = "Print every entry. Default: a dozen of each kind.")
  private boolean all;

  @Mixin private Results results = new Results();

  @Mixin private DateOptions dates = new DateOptions();
  @Mixin private RuleOptions rules = new RuleOptions();

  @Override
  public Integer call() {
    if (without.isEmpty() && additions.isEmpty() && settings.isEmpty() && standards.isEmpty()) {
      throw new CommandFailure(
          ExitCode.USAGE, "expected --without, --with, --set or --standard, found none of them");
    }
    OneCase.Found named = oneCase.find();
    SupposedCase.Changed changed =
        new SupposedCase(without, additions, settings)
            .of(named.file(), named.subject(), dates.knownBy());
    print(named.subject(), changed);
    return ExitCode.DONE;
  }

  private void print(Case subject, SupposedCase.Changed changed) {
    PolicyStore store = rules.store();
    List<StandardChange> asked = standards.stream().map(WhatifCommand::standard).toList();
    Evaluator evaluator = rules.evaluator(store);
    List<Question> questions = policies.questions(subject, dates, store).toList();
    checkElements(evaluator, questions, asked);
    List<String> words = new ArrayList<>(changed.words());
    asked.forEach(change -> words.add(change.words()));
    WhatIf.Supposed supposed =
        new WhatIf.Supposed(changed.subject(), asked, words, options(changed));
    for (Question question : questions) {
      results.print(new WhatIf(evaluator).of(question, supposed), new WhatIfText(all)::lines);
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
}
