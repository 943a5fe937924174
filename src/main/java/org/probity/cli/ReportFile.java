package org.probity.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.probity.analysis.change.Change.Side;
import org.probity.model.Case;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.Question;
import org.probity.pipeline.ReadyPolicy;
import org.probity.report.Report;
import org.probity.report.ReportJson;

/**
 * A report that was made, read from its file.
 *
 * @param text what the file holds
 */
record ReportFile(String name, String text, Report report) {
  private static final String FAMILY = "\"probity-report/";

  /** Whether a word names a file with a report in it, and not a case in JSON. */
  static boolean isReport(String word) {
    Path file = Path.of(word);
    return word.endsWith(".json") && Files.isRegularFile(file) && text(file).contains(FAMILY);
  }

  /**
   * Reads a report.
   *
   * @throws CommandFailure if the file holds none
   */
  static ReportFile read(String word) {
    try {
      String text = text(Path.of(word));
      return new ReportFile(word, text, new ReportJson().read(text));
    } catch (IllegalArgumentException bad) {
      throw new CommandFailure(
          ExitCode.BAD_CASE, word + ": expected a " + Report.FORMAT + ", " + bad.getMessage());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Two reports under one policy, each with the question that it answers.
   *
   * @param cases names of the cases that they were made from; empty for those that they name
   * @throws CommandFailure if a file holds no report, or they are under two policies
   */
  static List<Side> sides(List<String> words, List<String> cases, PolicyStore store) {
    List<ReportFile> files = words.stream().map(ReportFile::read).toList();
    List<String> ids = files.stream().map(file -> file.report().policy().id()).distinct().toList();
    if (ids.size() != 1) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "expected reports under one policy, found "
              + String.join(" and ", ids)
              + "; probity compare sets policies side by side");
    }
    ReadyPolicy policy = store.ready(RuleOptions.policyFiles(store, ids.get(0)));
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      ReportFile file = files.get(i);
      String name =
          cases.isEmpty()
              ? file.report().caseView().id()
              : cases.get(Math.min(i, cases.size() - 1));
      Case subject = OneCase.find(name).subject();
      sides.add(new Side(file.question(subject, policy), file.report(), file.name()));
    }
    return sides;
  }

  /** The question that the report answers, put to a case and a policy. */
  private Question question(Case subject, ReadyPolicy policy) {
    String edition = report.policy().edition();
    Optional<String> named = edition.equals("none") ? Optional.empty() : Optional.of(edition);
    new PolicyName(policy.policy().id(), named).in(policy.policy());
    return new Question(
        subject, policy, named, LocalDate.parse(report.asOf()), LocalDate.parse(report.knownBy()));
  }
}
