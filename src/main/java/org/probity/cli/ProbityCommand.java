package org.probity.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The top command. */
@Command(
    name = "probity",
    description =
        "Decides from evidence whether an organisation may join, or stay in, a body that has a code of"
            + " conduct, and says why, citing the evidence for and against.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      EvaluateCommand.class,
      ValidateCommand.class,
      ExplainCommand.class,
      LetterCommand.class,
      TimelineCommand.class,
      StressCommand.class,
      ReachCommand.class,
      PrecedentsCommand.class,
      WhatifCommand.class,
      ChangeCommand.class,
      CompareCommand.class,
      BacktestCommand.class,
      PoliciesCommand.class,
      TestCommand.class,
      LintCommand.class,
      VerifyCommand.class,
      SchemaCommand.class,
      NewCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      CompletionCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 a test failed or a letter has no ground, 2 usage, 65 bad case file, 66 file not found, 70 our fault, 74 cannot write, 78 bad"
          + " policy or rule."
    })
final class ProbityCommand {
  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "Show where in the program an error arose.")
  private boolean stacktrace;

  boolean stacktrace() {
    return stacktrace;
  }
}
