package org.probity.citation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Reads the processor's HTML into runs. Everything that comes from a source is escaped there, so
 * that each tag is the processor's own.
 */
final class RunReader {
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)([^>]*)>");

  /** Which mark keeps a name in capitals from being written small; see {@link CslItems}. */
  private static final Pattern KEPT = Pattern.compile(CslItems.KEEP + "[aA]");

  private final List<TextRun> runs = new ArrayList<>();
  private final Deque<TextRun> faces = new ArrayDeque<>();

  private RunReader() {}

  /** The runs of an entry, without space at either end. */
  static List<TextRun> read(String html) {
    RunReader reader = new RunReader();
    reader.faces.push(TextRun.plain(""));
    Matcher tag = TAG.matcher(html);
    int from = 0;
    while (tag.find()) {
      reader.add(html.substring(from, tag.start()));
      reader.turn(!tag.group(1).isEmpty(), tag.group(3));
      from = tag.end();
    }
    reader.add(html.substring(from));
    return reader.trimmed();
  }

  private void turn(boolean closes, String attributes) {
    if (closes) {
      faces.pop();
      return;
    }
    TextRun face = faces.getFirst();
    faces.push(
        new TextRun(
            "",
            face.italic() || attributes.contains("italic"),
            face.bold() || attributes.contains("font-weight: bold"),
            face.smallCaps() || attributes.contains("small-caps"),
            null));
  }

  private void add(String escaped) {
    String text = StringEscapeUtils.unescapeHtml4(escaped).replaceAll("\\s+", " ");
    text = KEPT.matcher(text).replaceAll("");
    // A style that expects a site's name between title and date leaves its comma where there is
    // none.
    if (!runs.isEmpty() && text.startsWith(", (")) {
      text = text.substring(1);
    }
    // One that says on which day an undated page was read leaves its word where that is not known.
    text = text.replaceFirst("\\bRetrieved (?=https?://)", "");
    // One that expects the author of a whole book before its editor leaves the comma between them.
    text = text.replaceFirst("(?<=’ in ), ", "");
    if (text.isEmpty()) {
      return;
    }
    TextRun face = faces.getFirst();
    TextRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last != null && last.hasFaceOf(face)) {
      runs.set(runs.size() - 1, last.with(last.text() + text));
    } else {
      runs.add(face.with(text));
    }
  }

  private List<TextRun> trimmed() {
    if (!runs.isEmpty()) {
      runs.set(0, runs.get(0).with(runs.get(0).text().stripLeading()));
      int last = runs.size() - 1;
      runs.set(last, runs.get(last).with(runs.get(last).text().stripTrailing()));
    }
    return runs.stream().filter(run -> !run.text().isEmpty()).toList();
  }
}
