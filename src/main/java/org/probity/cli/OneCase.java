package org.probity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.probity.model.Case;
import org.probity.pipeline.CaseFile;
import picocli.CommandLine.Parameters;

/** The single case of a command. */
final class OneCase {
  @Parameters(paramLabel = "CASE", description = "A case file or an id in cases/.")
  private String name = "";

  /** A case, with the file that it was read from. */
  record Found(CaseFile file, Case subject) {
    /** The file that it was read from; none for a case within the program. */
    Stream<Path> path() {
      return file.path().stream();
    }
  }

  /**
   * Reads the case.
   *
   * @throws CommandFailure if there is none of the name, or several, or it has errors
   */
  Case read() {
    return find().subject();
  }

  /** The same, with the file. */
  Found find() {
    return find(name);
  }

  /**
   * Reads the case that a word names.
   *
   * @throws CommandFailure if there is none of the name, or several, or it has errors
   */
  static Found find(String name) {
    NamedCases named = NamedCases.of(List.of(name));
    if (named.files().size() > 1) {
      throw new CommandFailure(
          ExitCode.USAGE, name + ": expected one case, found a folder of " + named.files().size());
    }
    List<Case> read = named.read();
    return new Found(named.files().get(0), read.get(0));
  }
}
