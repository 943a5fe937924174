package org.probity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.probity.citation.CitationStyle;
import org.probity.exchange.CaseTable;
import org.probity.exchange.CslJsonExport;
import org.probity.exchange.SourceList;
import org.probity.model.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
      super(List.of("csl-json", "csv", "csv-excel", "text", "html"));
    }
  }

  /** The styles, as the command line writes them. */
  static final class Styles extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Styles() {
      super(CitationStyle.words());
    }
  }

  @Mixin private OneCase named = new OneCase();

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

  @Mixin private OutFile out = new OutFile();

  @Override
  public Integer call() {
    checkWord("--format", format, new Formats());
    checkWord("--style", style, new Styles());
    OneCase.Found found = named.find();
    out.notOver(found.path()).print(text(found.subject()));
    return ExitCode.DONE;
  }

  private String text(Case value) {
    return switch (format) {
      case "csv" -> CaseTable.csv(value);
      case "csv-excel" -> CaseTable.excel(value);
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
}
