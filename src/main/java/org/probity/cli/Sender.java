package org.probity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who sends a letter. */
final class Sender {
  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "A text file with the sender's name and address, line by line.")
  private @Nullable Path file;

  /** The file, if one is named. */
  Stream<Path> file() {
    return Stream.ofNullable(file);
  }

  /** The lines of the file that are not empty; none where no file is named. */
  List<String> lines() {
    if (file == null) {
      return List.of();
    }
    List<String> lines =
        TextFile.read(file).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.isEmpty()) {
      throw new CommandFailure(
          ExitCode.USAGE, "--from: expected a name and an address in " + file + ", found no text");
    }
    return lines;
  }
}
