package org.probity.analysis;

import org.probity.report.Report.EngineView;

/** How the result of an analysis is printed again. */
public final class Reproduction {
  private Reproduction() {}

  /**
   * The engine of a report, with the command that analyses the same question.
   *
   * @param command its name, such as {@code stress}
   * @param options further ones, each preceded by a space
   */
  public static EngineView of(EngineView evaluated, String command, String options) {
    return by(
        evaluated, evaluated.command().replace("probity evaluate", "probity " + command) + options);
  }

  /** The engine of a report, with another command line. */
  public static EngineView by(EngineView evaluated, String command) {
    return new EngineView(
        evaluated.probity(),
        evaluated.drools(),
        evaluated.rulesSha256(),
        evaluated.proofSha256(),
        command);
  }
}
