package org.probity.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command that makes one text or document puts it. */
final class OutFile {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write. Default: standard output.")
  private @Nullable Path file;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /** Whether a file is named. */
  boolean isNamed() {
    return file != null;
  }

  /**
   * Checks that the file is none of those that the command reads, under whatever name.
   *
   * @throws CommandFailure if it is
   */
  OutFile notOver(Stream<Path> read) {
    Path out = file;
    if (out != null && Files.exists(out)) {
      read.filter(input -> isSame(input, out))
          .findFirst()
          .ifPresent(
              input -> {
                throw new CommandFailure(
                    ExitCode.USAGE,
                    "--out: " + out + " is read by this command; name another file");
              });
    }
    return this;
  }

  private static boolean isSame(Path input, Path out) {
    try {
      return Files.exists(input) && Files.isSameFile(input, out);
    } catch (IOException unknown) {
      throw new UncheckedIOException(unknown);
    }
  }

  /** Prints the text to the file, with its folders, or to standard output. */
  void print(String text) {
    print(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same; what is no text in UTF-8 needs a file. */
  void print(byte[] content) {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    if (file == null) {
      command.getOut().print(new String(content, StandardCharsets.UTF_8));
      command.getOut().flush();
      return;
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(file, content);
      command.getErr().println("written: " + file);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
