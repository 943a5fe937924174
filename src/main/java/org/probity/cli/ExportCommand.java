package org.probity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probity.casefile.Reading;
import org.probity.citation.CitationStyle;
import org.probity.document.Problem;
import org.probity.exchange.CaseTable;
import org.probity.exchange.CslJsonExport;
import org.probity.exchange.SourceList;
import org.probity.model.Case;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A case for other programs. */
@Command(
    name = "export",
    description =
        "Write a case for other programs: its sources as CSL-JSON for Zotero, its claims and sources as a table, or"
            + " its sources as a list in a citation style.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  /** The forms and what makes them, as the command line writes them. */
  static final class Formats extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Formats() {
      super(List.of("csl-json", "csv", "text", "html"));
    }
  }

  /** The styles, as the command line writes them. */
  static final class Styles extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Styles() {
      super(CitationStyle.words());
    }
  }

  @Parameters(paramLabel = "CASE", description = "A case file, or an id in cases/.")
  private String name = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      completionCandidates = Formats.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private String format = "";

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      completionCandidates = Styles.class,
      description = "For text and html, one of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private String style = "oscola";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write. Default: standard output.")
  private @Nullable Path out;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    checkWord("--format", format, new Formats());
    checkWord("--style", style, new Styles());
    NamedCases named = NamedCases.of(List.of(name));
    if (named.files().size() != 1) {
      throw new CommandFailure(
          ExitCode.NOT_FOUND,
          named.missing().isEmpty()
              ? name + ": expected one case, found " + named.files().size()
              : named.missing().get(0));
    }
    Reading reading = named.files().get(0).read();
    PrintWriter err = commandLine().getErr();
    if (reading.value().isEmpty()) {
      reading.problems().stream().filter(Problem::isError).forEach(err::println);
      return ExitCode.BAD_CASE;
    }
    print(text(reading.value().get()));
    return ExitCode.DONE;
  }

  private String text(Case value) {
    return switch (format) {
      case "csv" -> CaseTable.csv(value);
      case "text" -> SourceList.text(value, styled());
      case "html" -> SourceList.html(value, styled());
      default -> CslJsonExport.of(value);
    };
  }

  private CitationStyle styled() {
    return CitationStyle.of(style).orElseThrow();
  }

  private static void checkWord(String option, String word, List<String> words) {
    if (!words.contains(word)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          option + ": expected one of " + String.join(", ", words) + ", found \"" + word + "\"");
    }
  }

  private void print(String text) {
    if (out == null) {
      commandLine().getOut().print(text);
      commandLine().getOut().flush();
      return;
    }
    try {
      Path folder = out.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(out, text, StandardCharsets.UTF_8);
      commandLine().getErr().println("written: " + out);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private CommandLine commandLine() {
    return Objects.requireNonNull(spec).commandLine();
  }
}
