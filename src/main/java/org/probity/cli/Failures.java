package org.probity.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.probity.document.UnreadableFileException;
import org.probity.docx.UnsupportedPage;
import org.probity.engine.RuleFault;
import org.probity.engine.UnsafePack;
import org.probity.pdf.MissingGlyphException;
import org.probity.pipeline.BadPolicy;
import org.probity.report.BadTemplate;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Turns what went wrong into a message and an exit code. A stack trace is shown only on request.
 */
final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    err.println(
        failure instanceof CommandFailure known ? known.told() : "probity: " + message(failure));
    if (isTraceWanted(command)) {
      failure.printStackTrace(err);
    }
    return exitCode(failure);
  }

  private static boolean isTraceWanted(CommandLine command) {
    CommandLine top = command;
    while (top.getParent() != null) {
      top = top.getParent();
    }
    return ((ProbityCommand) top.getCommand()).stacktrace();
  }

  static String message(Exception failure) {
    if (exitCode(failure) == ExitCode.OUR_FAULT) {
      return "a fault of the program: " + failure + " (run with --stacktrace for more)";
    }
    return failure instanceof UncheckedIOException io
        ? String.valueOf(io.getCause())
        : String.valueOf(failure.getMessage());
  }

  static int exitCode(Exception failure) {
    if (failure instanceof CommandFailure known) {
      return known.exitCode();
    }
    if (failure instanceof UnreadableFileException unreadable) {
      return unreadable.reason() == UnreadableFileException.Reason.MISSING
          ? ExitCode.NOT_FOUND
          : ExitCode.BAD_CASE;
    }
    if (failure instanceof BadTemplate || failure instanceof UnsupportedPage) {
      return ExitCode.USAGE;
    }
    if (failure instanceof MissingGlyphException) {
      return ExitCode.BAD_CASE;
    }
    if (failure instanceof BadPolicy
        || failure instanceof RuleFault
        || failure instanceof UnsafePack) {
      return ExitCode.BAD_POLICY;
    }
    return failure instanceof UncheckedIOException ? ExitCode.CANNOT_WRITE : ExitCode.OUR_FAULT;
  }
}
