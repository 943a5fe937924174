package org.probity.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.timeline.Timeline;
import org.probity.analysis.timeline.TimelineBuilder;
import org.probity.analysis.timeline.TimelineFormat;
import org.probity.analysis.timeline.TimelinePrinter;
import org.probity.model.Case;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.PolicyStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The outcome of a case through time. */
@Command(
    name = "timeline",
    description =
        "Show the outcome of a case at every date that can matter: what could be concluded on the"
            + " day, what is concluded now, what moved it, and how it stood when a real decision was"
            + " made.",
    mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {
  @Mixin private OneCase named = new OneCase();

  @Option(
      names = "--policy",
      paramLabel = "P",
      description = "The policy. Repeatable. Default: every policy.")
  private List<String> policies = List.of();

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM-DD",
      description = "First day of the line. Default: the first day of the policy's first edition.")
  private @Nullable LocalDate from;

  @Mixin private DateOptions dates = new DateOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private TimelineFormat format = TimelineFormat.TEXT;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(
      names = "--all",
      description = "Print the steps in which only criteria or the edition change, too.")
  private boolean all;

  @Mixin private OutFile out = new OutFile();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Override
  public Integer call() {
    if (from != null && from.isAfter(dates.asOf())) {
      throw new CommandFailure(ExitCode.USAGE, "--from: " + from + " is after " + dates.asOf());
    }
    OneCase.Found found = named.find();
    Case subject = found.subject();
    out.notOver(found.path());
    PolicyStore store = rules.store();
    Evaluator evaluator = rules.evaluator(store);
    TimelineBuilder builder = new TimelineBuilder(evaluator);
    List<Timeline> timelines = new ArrayList<>();
    for (String id : policies.isEmpty() ? store.ids() : policies) {
      if (id.contains("@")) {
        throw new CommandFailure(
            ExitCode.USAGE, "--policy: a timeline runs through all editions; found \"" + id + "\"");
      }
      timelines.add(
          builder.of(
              subject,
              store.ready(RuleOptions.policyFiles(store, id)),
              Optional.ofNullable(from),
              dates.asOf(),
              dates.knownBy()));
    }
    out.print(new TimelinePrinter(all).print(json ? TimelineFormat.JSON : format, timelines));
    return ExitCode.DONE;
  }
}
