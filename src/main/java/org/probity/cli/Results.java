package org.probity.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.JsonText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command prints its results, one for each policy. */
final class Results {
  @Option(names = "--json", description = "Print one line of JSON for each policy.")
  private boolean json;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /** Prints a result as text, with an empty line after it, or as JSON. */
  <R extends Record> void print(R result, Function<R, List<String>> text) {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      out.println(JsonText.line(result));
    } else {
      text.apply(result).forEach(out::println);
      out.println();
    }
    out.flush();
  }
}
