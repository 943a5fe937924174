package org.probity.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.probity.report.Report;
import org.probity.report.TerminalLines;
import org.probity.report.TextColumns;
import org.probity.report.VisibleText;

/**
 * A page for a terminal that the result of an analysis is printed on: lines of at most 100 columns,
 * in which no text can hide or reorder what stands beside it. An entry stands at a depth, two
 * columns for each; its further lines stand one deeper.
 */
public final class TextPage {
  private static final int SOME = 12;
  private static final String INDENT = "  ";

  private final int most;
  private final int columns;
  private final List<String> lines = new ArrayList<>();

  /** A page with every entry of each list, or with a dozen and the number of the rest. */
  public TextPage(boolean all) {
    this(all, TerminalLines.COLUMNS);
  }

  /** The same, with running text of at most so many columns. */
  public TextPage(boolean all, int columns) {
    this.most = all ? Integer.MAX_VALUE : SOME;
    this.columns = columns;
  }

  /** An empty line. */
  public void space() {
    lines.add("");
  }

  /** Text from the first column, in as many lines as it takes. */
  public void text(String text) {
    lines.addAll(TextColumns.wrapped(VisibleText.of(text), columns));
  }

  /** An entry at a depth from 0. */
  public void entry(int depth, String text) {
    lines.addAll(TerminalLines.paragraph(INDENT.repeat(depth), text));
  }

  /** A line that is cut where it is too long. */
  public void line(String text) {
    lines.add(TextColumns.cut(VisibleText.of(text), TerminalLines.COLUMNS));
  }

  /** A table at a depth from 0. */
  public void table(int depth, List<List<String>> rows) {
    lines.addAll(TerminalLines.table(INDENT.repeat(depth), rows));
  }

  /** A list at a depth, as far as it is shown, with how much is left. */
  public <T> void list(int depth, List<T> list, Consumer<T> printed, String one, String several) {
    shown(list).forEach(printed);
    rest(depth, list.size() - shown(list).size(), one, several);
  }

  /** As much of a list as is shown. */
  public <T> List<T> shown(List<T> list) {
    return list.subList(0, Math.min(most, list.size()));
  }

  /** The end of a list of which not all is shown. */
  public void rest(int depth, int left, String one, String several) {
    if (left > 0) {
      entry(depth, "and " + counted(left, one, several) + " more: see --all or --json");
    }
  }

  /** What a report is on. */
  public void heading(
      Report.CaseView subject, Report.PolicyView policy, String asOf, String knownBy) {
    text(subject.subject());
    String edition = policy.title() + " (" + policy.id() + "@" + policy.edition() + ")";
    text(edition + ", as of " + asOf + ", known by " + knownBy);
  }

  /** The lines so far, without line ends. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** A number of things whose plural ends in an s. */
  public static String counted(long number, String what) {
    return counted(number, what, what + "s");
  }

  /** A number of things. */
  public static String counted(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  /** A word of a vocabulary as prose. */
  public static String prose(String word) {
    return word.replace('-', ' ');
  }

  /** The same in capitals. */
  public static String loud(String word) {
    return prose(word).toUpperCase(Locale.ROOT);
  }

  /** An outcome: its word and the code's words for it. */
  public static String outcome(Report.DeterminationView determination) {
    return loud(determination.outcome()) + ": " + determination.words();
  }

  /** What the open questions leave possible, in brackets; empty if only one thing is. */
  public static String range(String floor, String ceiling) {
    return floor.equals(ceiling) ? "" : " (" + prose(floor) + " to " + prose(ceiling) + ")";
  }
}
