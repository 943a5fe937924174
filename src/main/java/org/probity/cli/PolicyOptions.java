package org.probity.cli;

import java.util.List;
import java.util.stream.Stream;
import org.probity.model.Case;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.Question;
import picocli.CommandLine.Option;

/** The policies that a command asks about, one after the other. */
final class PolicyOptions {
  @Option(
      names = "--policy",
      paramLabel = "P[@EDITION]",
      description = "The policy. Repeatable. Default: every policy.")
  private List<String> words = List.of();

  /** The question on a case for each policy, which is made ready when its turn comes. */
  Stream<Question> questions(Case subject, DateOptions dates, PolicyStore store) {
    return (words.isEmpty() ? store.ids() : words)
        .stream()
            .map(PolicyName::parse)
            .map(
                name ->
                    new Question(
                        subject, name.ready(store), name.edition(), dates.asOf(), dates.knownBy()));
  }
}
