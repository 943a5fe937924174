package org.probity.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.probity.analysis.change.WhatIf;
import org.probity.casefile.Amendments;
import org.probity.casefile.Amendments.Setting;
import org.probity.casefile.Reading;
import org.probity.document.DidYouMean;
import org.probity.document.Problem;
import org.probity.document.TextFile;
import org.probity.model.Case;
import org.probity.pipeline.CaseFile;

/** A case as a command line supposes it to be. */
record SupposedCase(List<String> without, List<Path> additions, List<String> settings) {
  private static final String ORIGIN = "origin:";
  private static final String SET = "--set ";

  /**
   * The changed case.
   *
   * @param words each change in words
   * @param options that change it so, each preceded by a space
   */
  record Changed(Case subject, List<String> words, String options) {}

  /**
   * Changes a case.
   *
   * @param whole the case as its file has it
   * @throws CommandFailure if an option names what is not there or has a value that cannot be
   */
  Changed of(CaseFile file, Case whole, LocalDate knownBy) {
    List<String> words = new ArrayList<>();
    StringBuilder options = new StringBuilder();
    additions.forEach(path -> words.add("with what " + path + " adds"));
    additions.forEach(path -> options.append(" --with ").append(path));
    settings.forEach(set -> words.add("with " + set.replaceFirst("=", " = ")));
    settings.forEach(set -> options.append(" ").append(SET).append(quoted(set)));
    Case amended = amended(file, whole);
    Set<String> sources = new TreeSet<>();
    for (String word : without) {
      Set<String> found = sources(word, amended, knownBy);
      sources.addAll(found);
      words.add("without " + word + ": " + lost(amended, found));
      options.append(" --without ").append(quoted(word));
    }
    return new Changed(WhatIf.without(amended, sources), words, options.toString());
  }

  private static String quoted(String word) {
    return word.matches("[A-Za-z0-9:._=/-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  private Case amended(CaseFile file, Case whole) {
    if (additions.isEmpty() && settings.isEmpty()) {
      return whole;
    }
    Amendments amendments =
        new Amendments(
            settings.stream().map(SupposedCase::setting).toList(),
            additions.stream().map(TextFile::at).toList());
    Reading reading = file.read(amendments);
    if (reading.value().isPresent()) {
      return reading.value().get();
    }
    List<Problem> errors = reading.problems().stream().filter(Problem::isError).toList();
    boolean inFile =
        errors.stream()
            .anyMatch(one -> additions.stream().anyMatch(path -> isIn(one, TextFile.at(path))));
    throw CommandFailure.aboutFiles(
        inFile ? ExitCode.BAD_CASE : ExitCode.USAGE,
        errors.stream().map(SupposedCase::line).toList());
  }

  private static boolean isIn(Problem problem, TextFile file) {
    return problem.file().equals(file.name());
  }

  /** A value on the command line has no line and column to look it up by. */
  private static String line(Problem problem) {
    return problem.file().startsWith(SET)
        ? problem.file()
            + (problem.path().isEmpty() ? "" : " (" + problem.path() + ")")
            + ": "
            + problem.message()
        : problem.toString();
  }

  private static Setting setting(String written) {
    int equals = written.indexOf('=');
    if (equals < 1 || written.lastIndexOf('.', equals) < 1) {
      throw new CommandFailure(ExitCode.USAGE, SET + written + ": expected CLAIM.FIELD=VALUE");
    }
    String value = written.substring(equals + 1);
    return new Setting(
        written.substring(0, equals), TextFile.of(SET + written, value.isBlank() ? "null" : value));
  }

  private static Set<String> sources(String word, Case subject, LocalDate knownBy) {
    if (!word.startsWith(ORIGIN)) {
      check(word, subject.sources().keySet(), "the id of a source of the case", word);
      return Set.of(word);
    }
    String origin = word.substring(ORIGIN.length());
    Map<String, Set<String>> origins = WhatIf.origins(subject, knownBy);
    check(origin, origins.keySet(), "an origin of sources of the case", word);
    return origins.getOrDefault(origin, Set.of());
  }

  private static void check(String name, Set<String> known, String expected, String option) {
    if (!known.contains(name)) {
      String help = DidYouMean.help(name, known);
      throw new CommandFailure(
          ExitCode.USAGE,
          "--without "
              + option
              + ": expected "
              + expected
              + ", found \""
              + name
              + "\""
              + (help == null ? "" : "; " + help));
    }
  }

  private static String lost(Case subject, Set<String> sources) {
    List<String> claims =
        subject.claims().stream()
            .filter(
                claim ->
                    claim.sources().stream()
                        .anyMatch(citation -> sources.contains(citation.source())))
            .map(claim -> claim.id())
            .toList();
    if (claims.isEmpty()) {
      return "no claim cites it";
    }
    return (sources.size() == 1 ? "" : "that is " + String.join(", ", sources) + "; ")
        + "cited for "
        + String.join(", ", claims);
  }
}
