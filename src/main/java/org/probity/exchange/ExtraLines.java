package org.probity.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final String PREFIX = "probity-";
  private static final Pattern OWN = Pattern.compile(PREFIX + "([a-z0-9-]+): (.+)");
  private static final Pattern KNOWN = Pattern.compile("(DOI|Citation Key): (.+)");

  static ExtraLines read(@Nullable String note) {
    Map<String, String> own = new LinkedHashMap<>();
    Map<String, String> values = new LinkedHashMap<>();
    List<String> rest = new ArrayList<>();
    for (String line :
        note == null ? List.<String>of() : note.lines().map(ItemText::line).toList()) {
      Matcher ours = OWN.matcher(line);
      Matcher known = KNOWN.matcher(line);
      if (ours.matches()) {
        own.putIfAbsent(ours.group(1), ours.group(2));
      } else if (known.matches()) {
        values.putIfAbsent(known.group(1), known.group(2));
      } else {
        rest.add(line);
      }
    }
    String text = String.join("\n", rest).strip();
    return new ExtraLines(own, values, text.isEmpty() ? null : text);
  }

  /** A line that {@link #read} finds again. */
  static String line(String key, String value) {
    return PREFIX + key + ": " + ItemText.line(value);
  }
}
