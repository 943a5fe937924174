package org.probity.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.probity.casefile.Reading;
import org.probity.document.DidYouMean;
import org.probity.document.Problem;
import org.probity.model.Case;
import org.probity.pipeline.CaseFile;
import org.probity.pipeline.CaseFinder;

/**
 * The case files that the words of a command line name.
 *
 * @param missing one message for each word that names nothing
 */
record NamedCases(List<CaseFile> files, List<String> missing) {

  /** Looks every word up, from the working folder. */
  static NamedCases of(List<String> words) {
    CaseFinder finder = new CaseFinder(Path.of(""));
    List<CaseFile> files = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String word : words) {
      List<CaseFile> found = finder.find(word);
      files.addAll(found);
      if (found.isEmpty()) {
        missing.add(
            word
                + ": expected a case file, a folder of cases or the id of a case, found none"
                + advice(word, finder));
      }
    }
    return new NamedCases(List.copyOf(files), List.copyOf(missing));
  }

  /**
   * Reads them all.
   *
   * @throws CommandFailure if a word names nothing, or a case has errors
   */
  List<Case> read() {
    if (!missing.isEmpty()) {
      throw CommandFailure.aboutFiles(ExitCode.NOT_FOUND, missing);
    }
    List<Reading> readings = files.stream().map(CaseFile::read).toList();
    List<String> errors =
        readings.stream()
            .filter(reading -> reading.value().isEmpty())
            .flatMap(reading -> reading.problems().stream())
            .filter(Problem::isError)
            .map(Problem::toString)
            .toList();
    if (!errors.isEmpty()) {
      throw CommandFailure.aboutFiles(ExitCode.BAD_CASE, errors);
    }
    return readings.stream().flatMap(reading -> reading.value().stream()).toList();
  }

  private static String advice(String word, CaseFinder finder) {
    String help = DidYouMean.help(word, finder.ids());
    return help == null ? "" : "; " + help;
  }
}
