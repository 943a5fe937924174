package org.probity.cli;

import java.util.List;
import org.probity.casefile.Reading;
import org.probity.document.Problem;
import org.probity.model.Case;
import picocli.CommandLine.Parameters;

/** The single case of a command. */
final class OneCase {
  @Parameters(paramLabel = "CASE", description = "A case file or an id in cases/.")
  private String name = "";

  /**
   * Reads the case.
   *
   * @throws CommandFailure if there is none of the name, or several, or it has errors
   */
  Case read() {
    NamedCases named = NamedCases.of(List.of(name));
    if (!named.missing().isEmpty()) {
      throw CommandFailure.aboutFiles(ExitCode.NOT_FOUND, named.missing());
    }
    if (named.files().size() != 1) {
      throw new CommandFailure(
          ExitCode.USAGE, name + ": expected one case, found a folder of " + named.files().size());
    }
    Reading reading = named.files().get(0).read();
    return reading
        .value()
        .orElseThrow(
            () ->
                CommandFailure.aboutFiles(
                    ExitCode.BAD_CASE,
                    reading.problems().stream()
                        .filter(Problem::isError)
                        .map(Problem::toString)
                        .toList()));
  }
}
