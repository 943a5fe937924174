package org.probity.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probity.letter.Letter;
import org.probity.report.Report;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The day that a letter bears. The clock has no say in it. */
final class LetterDate {
  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description =
          "The date of the letter. Default: the first day on which it can have been written, which"
              + " is the known-by date or the day of the latest text that it cites.")
  private @Nullable LocalDate day;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /**
   * The letter with the date that is asked for. A date that the user may not expect is told.
   *
   * @param letter with the first date that it can have
   */
  Letter on(Letter letter, Report report) {
    LocalDate first = LocalDate.parse(letter.date());
    if (day == null) {
      if (!letter.date().equals(report.knownBy())) {
        PrintWriter notices = Objects.requireNonNull(spec).commandLine().getErr();
        notices.println(
            "dated " + first + ", the day of the latest text that the letter cites; see --date");
      }
      return letter;
    }
    if (day.isBefore(first)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "--date: expected "
              + first
              + " or later, found "
              + day
              + "; a letter is not older than what it was known by, nor than a text that it cites");
    }
    return letter.dated(day);
  }
}
