package org.probity.cli;

import java.util.List;

/** A command that cannot go on, with what its user is told and the exit code. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final boolean isAboutFiles;

  CommandFailure(int exitCode, String message) {
    this(exitCode, message, false);
  }

  private CommandFailure(int exitCode, String message, boolean isAboutFiles) {
    super(message);
    this.exitCode = exitCode;
    this.isAboutFiles = isAboutFiles;
  }

  /** A failure told in lines that begin with the file, so that editors find the place. */
  static CommandFailure aboutFiles(int exitCode, List<String> lines) {
    return new CommandFailure(exitCode, String.join("\n", lines), true);
  }

  int exitCode() {
    return exitCode;
  }

  /** What the user is told, with the name of the program before it where no file is named. */
  String told() {
    return (isAboutFiles ? "" : "probity: ") + getMessage();
  }
}
