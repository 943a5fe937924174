package org.probity.citation;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Loads the processor's generated parsers without their greeting. They were made with another
 * version of ANTLR than the one that the rule engine needs, and say so on standard error when they
 * are loaded; the two versions read the same format.
 */
final class QuietStart {
  private static final List<String> PARSERS =
      List.of(
          "de.undercouch.citeproc.csl.internal.helper.InternalNumberLexer",
          "de.undercouch.citeproc.csl.internal.helper.InternalNumberParser",
          "de.undercouch.citeproc.bibtex.internal.InternalPageLexer",
          "de.undercouch.citeproc.bibtex.internal.InternalPageParser");

  static {
    PrintStream err = System.err;
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      for (String parser : PARSERS) {
        Class.forName(parser);
      }
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException("the citation processor is incomplete", missing);
    } finally {
      System.setErr(err);
    }
  }

  private QuietStart() {}

  /** Has the parsers loaded when it returns. */
  static void ensure() {
    // Loading this class has done it.
  }
}
