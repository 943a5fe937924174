package org.probity.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.document.Node;
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
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(from, next));
      from = next;
    }
    return new SourcesSection(lines, tree);
  }

  /**
   * The text with the sources added; empty if the section is written in braces, where there is no
   * line to put them behind.
   */
  Optional<String> with(Map<String, Source> added) {
    Node.Entry section = tree.entries().get(SOURCES);
    if (section == null) {
      return Optional.of(withNewSection(added));
    }
    int keyLine = section.key().line() - 1;
    if (section.value().isNothing()) {
      return Optional.of(inserted(afterComments(keyLine + 1), entries(added, 2)));
    }
    Optional<Node.Entry> last =
        section.value().entries().values().stream().reduce((first, second) -> second);
    return last.flatMap(entry -> behind(entry, added));
  }

  private Optional<String> behind(Node.Entry last, Map<String, Source> added) {
    int line = last.key().line() - 1;
    int indent = last.key().column() - 1;
    boolean block = indent > 0 && lines.get(line).substring(0, indent).isBlank();
    return block
        ? Optional.of(inserted(afterBlock(line, indent), entries(added, indent)))
        : Optional.empty();
  }

  private String withNewSection(Map<String, Source> added) {
    int line =
        BEFORE.stream()
            .map(key -> tree.entries().get(key))
            .filter(entry -> entry != null)
            .mapToInt(entry -> afterBlock(entry.key().line() - 1, 0))
            .max()
            .orElse(lines.size());
    List<String> section = new ArrayList<>(List.of("", SOURCES + ":"));
    section.addAll(entries(added, 2));
    return inserted(line, section);
  }

  private static List<String> entries(Map<String, Source> added, int indent) {
    List<String> entries = new ArrayList<>();
    added.forEach((id, source) -> entries.addAll(SourceYaml.lines(id, source, indent)));
    return entries;
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

  private String inserted(int line, List<String> added) {
    String end = lines.get(0).endsWith("\r\n") ? "\r\n" : "\n";
    StringBuilder text = new StringBuilder();
    lines.subList(0, line).forEach(text::append);
    if (line > 0 && !lines.get(line - 1).endsWith("\n")) {
      text.append(end);
    }
    added.forEach(one -> text.append(one).append(end));
    lines.subList(line, lines.size()).forEach(text::append);
    return text.toString();
  }
}
