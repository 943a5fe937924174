package org.probity.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The note of an item, which Zotero calls Extra: free text, and lines with a key. Probity keeps
 * there what the Citation Style Language has no field for, in lines such as {@code probity-kind:
 * media}.
 *
 * @param own what Probity wrote, by key of the case file
 * @param values other values with a key that is known
 * @param note the rest; null if there is none
 */
record ExtraLines(Map<String, String> own, Map<String, String> values, @Nullable String note) {
  /** The key of the line that holds the id of the source. */
  static final String ID = "id";

  /** The key of the line that names the CSL fields which the source states itself. */
  static final String CSL = "csl";

  /** The key of a line that is one of the note itself, whatever it looks like. */
  private static final String NOTE = "note";

  private static final String PREFIX = "probity-";
  private static final Pattern OWN = Pattern.compile("(?i)" + PREFIX + "([a-z0-9-]+): ?(.*)");
  private static final Pattern KNOWN =
      Pattern.compile("(?i)(DOI|Citation Key|citation-key):\\s*(\\S.*)");

  /** What Zotero takes out of its Extra field: the variables of CSL, and its own fields. */
  private static final Pattern TAKEN_BY_ZOTERO =
      Pattern.compile(
          "(?i)(?:(?:original|event|available|container|collection|archive|publisher|call|citation|number|chapter|volume|translated|short|reviewed|first|year|page|part|section|supplement|status)[ -]?[a-z-]{0,20}"
              + "|doi|isbn|issn|pmid|pmcid|url|type|title|author|editor|translator|director|interviewer|recipient|illustrator|composer|issued|accessed|date|place|edition|issue|genre|medium|language|source|authority|jurisdiction|committee|dimensions|scale|references|keyword|annote|note|abstract|version|license|tex\\.[a-z]+)\\s*:.*");

  static ExtraLines read(@Nullable String note) {
    Map<String, String> own = new LinkedHashMap<>();
    Map<String, String> values = new LinkedHashMap<>();
    List<String> rest = new ArrayList<>();
    for (String line :
        note == null ? List.<String>of() : note.lines().map(ItemText::noteLine).toList()) {
      Matcher ours = OWN.matcher(line.strip());
      Matcher known = KNOWN.matcher(line.strip());
      if (ours.matches() && ours.group(1).equalsIgnoreCase(NOTE)) {
        rest.add(ours.group(2));
      } else if (ours.matches()) {
        own.putIfAbsent(ours.group(1).toLowerCase(Locale.ROOT), ItemText.line(ours.group(2)));
      } else if (known.matches()) {
        values.putIfAbsent(name(known.group(1)), ItemText.line(known.group(2)));
      } else {
        rest.add(line);
      }
    }
    own.values().removeIf(String::isEmpty);
    String text = String.join("\n", rest).strip();
    return new ExtraLines(own, values, text.isEmpty() ? null : text);
  }

  private static String name(String key) {
    return key.equalsIgnoreCase("DOI") ? "DOI" : "Citation Key";
  }

  /** The citation key that the note states, or else the one given. */
  String keyOr(String other) {
    return values.getOrDefault("Citation Key", other);
  }

  /** A line that {@link #read} finds again. */
  static String line(String key, String value) {
    return PREFIX + key + ": " + ItemText.line(value);
  }

  /**
   * The note of a source as lines that {@link #read} gives back as this note. A line that Probity
   * or Zotero would take for one of their own says that it is the note's.
   */
  static String noteLines(String note) {
    return note.strip().lines().map(ExtraLines::marked).collect(Collectors.joining("\n"));
  }

  private static String marked(String line) {
    String bare = line.strip();
    boolean taken = OWN.matcher(bare).matches() || TAKEN_BY_ZOTERO.matcher(bare).matches();
    return taken ? PREFIX + NOTE + ": " + line : line;
  }
}
