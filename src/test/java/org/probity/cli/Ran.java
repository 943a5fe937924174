package org.probity.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

/** What came of a command line, as its user meets it. */
record Ran(int code, String out, String err) {

  /** Runs the program with these words. */
  static Ran of(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.commandLine(new PrintWriter(out), new PrintWriter(err, true)).execute(words);
    return new Ran(code, out.toString(), err.toString());
  }

  /** Runs a command. */
  static Ran command(String name, String... arguments) {
    return of(Stream.concat(Stream.of(name), Stream.of(arguments)).toArray(String[]::new));
  }
}
