package org.probity.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probity.document.TextFile;
import org.probity.exchange.BadBibliography;
import org.probity.exchange.Bibliography;
import org.probity.exchange.CaseImport;
import org.probity.exchange.Imported;
import org.probity.exchange.KindChoice;
import org.probity.pipeline.CaseFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sources from bibliographies. */
@Command(
    name = "import",
    description = "Add the sources of a bibliography to a case file.",
    mixinStandardHelpOptions = true,
    subcommands = ImportCommand.Zotero.class)
final class ImportCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Objects.requireNonNull(spec).commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }

  /** CSL-JSON or BibTeX, as Zotero and others export them. */
  @Command(
      name = "zotero",
      description =
          "Add the entries of a bibliography (CSL-JSON or BibTeX, as Zotero exports them) to the sources of a case"
              + " file. Nothing that is there is changed; documents that the case has already are reported."
              + " Exit code 0: every entry is in the case now; 1: one was left out, or there was none.",
      mixinStandardHelpOptions = true)
  static final class Zotero implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A CSL-JSON or BibTeX file.")
    private Path file = Path.of("");

    @Option(
        names = "--into",
        paramLabel = "CASE",
        required = true,
        description = "A case file in YAML, its folder, or an id in cases/.")
    private String target = "";

    @Option(
        names = "--kind",
        paramLabel = "[ID=]KIND",
        description =
            "The kind of the source that is to have this id, or of every entry whose type does not tell it."
                + " Repeatable. Kinds: un-body, court, council, government, parliament, official-list, registry,"
                + " company, investigation, ngo, academic, media, association.")
    private List<String> kinds = new ArrayList<>();

    @Option(
        names = "--add",
        paramLabel = "ID",
        description =
            "Add the entry that is to have this id although it looks like a source that is there. Repeatable.")
    private List<String> anyway = new ArrayList<>();

    @Option(names = "--dry-run", description = "Say what would be added, and write nothing.")
    private boolean dry;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      KindChoice choice = KindOption.choice(kinds, anyway);
      CaseFile found = target();
      Path path = found.path().orElseThrow();
      byte[] before = bytes(path);
      Imported imported = new CaseImport(found.reader(), choice).into(found.name(), before, read());
      if (!imported.misnamed().isEmpty()) {
        throw new CommandFailure(
            ExitCode.USAGE, "--kind or --add: " + String.join("\n", imported.misnamed()));
      }
      if (!imported.refusal().isEmpty()) {
        imported.refusal().forEach(reason -> commandLine().getErr().println(reason.reason()));
        commandLine().getErr().println(path + ": left as it is");
        return ExitCode.BAD_CASE;
      }
      ImportText.lines(imported, path, dry).forEach(commandLine().getOut()::println);
      imported.text().filter(text -> !dry).ifPresent(text -> write(path, before, text));
      return imported.isComplete() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private CaseFile target() {
      NamedCases named = NamedCases.of(List.of(target));
      if (named.files().size() == 1 && named.files().get(0).path().isPresent()) {
        return named.files().get(0);
      }
      String found =
          named.missing().isEmpty() ? target + ": expected one case file" : named.missing().get(0);
      boolean bundled = named.files().size() == 1;
      throw new CommandFailure(
          ExitCode.NOT_FOUND,
          bundled ? target + ": expected a case file, found a case within the program" : found);
    }

    private Bibliography read() {
      try {
        return Bibliography.read(file.toString(), bytes(file));
      } catch (BadBibliography bad) {
        throw new CommandFailure(ExitCode.BAD_CASE, String.valueOf(bad.getMessage()));
      }
    }

    private static byte[] bytes(Path file) {
      if (!Files.isRegularFile(file)) {
        throw new CommandFailure(ExitCode.NOT_FOUND, file + ": expected a file, found none");
      }
      try {
        if (Files.size(file) > TextFile.MOST_BYTES) {
          throw new CommandFailure(
              ExitCode.BAD_CASE, file + ": expected a file of at most 16 MiB, found a larger one");
        }
        return Files.readAllBytes(file);
      } catch (IOException unreadable) {
        throw new CommandFailure(
            ExitCode.BAD_CASE, file + ": expected a file, found one that cannot be read");
      }
    }

    private static void write(Path file, byte[] before, String text) {
      try {
        if (!Arrays.equals(before, Files.readAllBytes(file))) {
          throw new CommandFailure(
              ExitCode.CANNOT_WRITE,
              file + ": changed meanwhile by somebody else; nothing was written");
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }

    private CommandLine commandLine() {
      return Objects.requireNonNull(spec).commandLine();
    }
  }
}
