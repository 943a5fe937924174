package org.probity.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.TextPage;
import org.probity.casefile.Reading;
import org.probity.document.Problem;
import org.probity.document.UnreadableFileException;
import org.probity.pipeline.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Every problem of case files at once. */
@Command(
    name = "validate",
    description =
        "Report every problem of case files, with place, what was found and what was expected.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "CASE",
      arity = "1..*",
      description = "A case file, a folder of cases, or an id in cases/.")
  private List<String> cases = new ArrayList<>();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    NamedCases named = NamedCases.of(cases);
    named.missing().forEach(err::println);
    int code = named.missing().isEmpty() ? ExitCode.DONE : ExitCode.NOT_FOUND;
    for (CaseFile file : named.files()) {
      int one = validate(file, out, err);
      code = one == ExitCode.DONE ? code : one;
    }
    return code;
  }

  private static int validate(CaseFile file, PrintWriter out, PrintWriter err) {
    try {
      Reading reading = file.read();
      long errors = reading.problems().stream().filter(Problem::isError).count();
      reading
          .problems()
          .forEach(problem -> out.println((problem.isError() ? "error: " : "warning: ") + problem));
      long warnings = reading.problems().size() - errors;
      out.println(
          file.name()
              + ": "
              + (errors == 0 ? "valid" : TextPage.counted(errors, "error"))
              + warned(warnings));
      return reading.isSound() ? ExitCode.DONE : ExitCode.BAD_CASE;
    } catch (UnreadableFileException unreadable) {
      err.println(unreadable.getMessage());
      return Failures.exitCode(unreadable);
    }
  }

  private static String warned(long warnings) {
    return warnings == 0 ? "" : ", " + TextPage.counted(warnings, "warning");
  }
}
