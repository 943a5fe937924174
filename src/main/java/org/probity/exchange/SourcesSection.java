package org.probity.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.probity.document.Node;
import org.probity.document.Problem;
import org.probity.model.Source;

/**
 * The {@code sources} of a case file as text. New entries are put behind the last one; every line
 * that is there stays as it is.
 *
 * @param lines the file, each line with its line end
 * @param tree the file as read
 */
record SourcesSection(List<String> lines, Node tree) {
  private static final String SOURCES = "sources";

  /** After which of these, the last that the file has, a new section begins. */
  private static final List<String> BEFORE =
      List.of("format", "id", "title", "subject", "history", "uses");

  SourcesSection {
    lines = List.copyOf(lines);
  }

  static SourcesSection of(String text, Node tree) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || c == '\r' && !text.startsWith("\n", i + 1);
      if (ends) {
        lines.add(text.substring(from, i + 1));
        from = i + 1;
      }
    }
    if (from < text.length()) {
      lines.add(text.substring(from));
    }
    return new SourcesSection(lines, tree);
  }

  /**
   * The text with the sources added; empty if the section is written in braces, where there is no
   * line to put them behind.
   */
  Optional<Longer> with(Map<String, Source> added) {
    Node.Entry section = tree.entries().get(SOURCES);
    if (section == null) {
      return Optional.of(withNewSection(added));
    }
    int keyLine = section.key().line() - 1;
    if (section.value().isNothing()) {
      boolean bare = lines.get(keyLine).matches("(?s)[^#]*:\\s*(?:#.*)?");
      return !bare
          ? Optional.empty()
          : Optional.of(inserted(afterComments(keyLine + 1), List.of(), added, 2));
    }
    Optional<Node.Entry> last =
        section.value().entries().values().stream().reduce((first, second) -> second);
    return last.flatMap(entry -> behind(entry, added));
  }

  private Optional<Longer> behind(Node.Entry last, Map<String, Source> added) {
    int line = last.key().line() - 1;
    int indent = last.key().column() - 1;
    boolean block = indent > 0 && lines.get(line).substring(0, indent).isBlank();
    return block
        ? Optional.of(inserted(afterBlock(line, indent), List.of(), added, indent))
        : Optional.empty();
  }

  private Longer withNewSection(Map<String, Source> added) {
    int line =
        BEFORE.stream()
            .map(key -> tree.entries().get(key))
            .filter(Objects::nonNull)
            .mapToInt(entry -> afterBlock(entry.key().line() - 1, 0))
            .max()
            .orElse(lines.size());
    return inserted(line, List.of("", SOURCES + ":"), added, 2);
  }

  /** The line after the last one that belongs to the key on this line; from 0. */
  private int afterBlock(int keyLine, int indent) {
    int after = keyLine + 1;
    for (int line = keyLine + 1; line < lines.size(); line++) {
      String text = lines.get(line);
      if (text.isBlank()) {
        continue;
      }
      int own = indentOf(text);
      boolean item = own == indent && text.startsWith("- ", own);
      if (own <= indent && !item) {
        break;
      }
      after = line + 1;
    }
    return after;
  }

  private int afterComments(int from) {
    int after = from;
    while (after < lines.size() && lines.get(after).matches("(?s)\\s+#.*")) {
      after++;
    }
    return after;
  }

  private static int indentOf(String line) {
    return line.length() - line.stripLeading().length();
  }

  private Longer inserted(int line, List<String> heading, Map<String, Source> added, int indent) {
    String end = lineEnd(line);
    StringBuilder text = new StringBuilder();
    lines.subList(0, line).forEach(text::append);
    if (line > 0 && endOf(lines.get(line - 1)).isEmpty()) {
      text.append(end);
    }
    heading.forEach(one -> text.append(one).append(end));
    List<String> entries = new ArrayList<>();
    added.forEach((id, source) -> entries.addAll(SourceYaml.lines(id, source, indent)));
    entries.forEach(one -> text.append(one).append(end));
    lines.subList(line, lines.size()).forEach(text::append);
    int begin = line + heading.size() + 1;
    return new Longer(text.toString(), begin, begin + entries.size());
  }

  /** How the line before this one ends, or else the first line of the file. */
  private String lineEnd(int line) {
    for (int before : new int[] {line - 1, 0}) {
      String end = before < 0 || before >= lines.size() ? "" : endOf(lines.get(before));
      if (!end.isEmpty()) {
        return end;
      }
    }
    return "\n";
  }

  private static String endOf(String line) {
    return line.endsWith("\r\n")
        ? "\r\n"
        : line.endsWith("\n") ? "\n" : line.endsWith("\r") ? "\r" : "";
  }

  /**
   * A file with sources added.
   *
   * @param begin the line, from 1, on which the first new source begins
   * @param end the line after the last of them
   */
  record Longer(String text, int begin, int end) {
    /** Whether something is wrong within the new sources. */
    boolean isInSources(String file, List<Problem> errors) {
      return errors.stream()
          .anyMatch(
              error -> error.file().equals(file) && error.line() >= begin && error.line() < end);
    }
  }
}
