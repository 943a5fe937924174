package org.probity.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probity.model.Source;
import org.probity.model.Vocabulary;

/** A source as lines of a case file. */
final class SourceYaml {
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}(?:[^\\p{C}\\p{Zl}\\p{Zp}:#]|:(?=[^\\s\\p{C}])|(?<=[^\\s])#)*");

  /** What YAML, in one version or another, reads as something else than text. */
  private static final Set<String> WORDS =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private final String indent;
  private final List<String> lines = new ArrayList<>();

  private SourceYaml(String indent) {
    this.indent = indent;
  }

  /** The lines, without line ends; the first holds the id, after {@code indent} spaces. */
  static List<String> lines(String id, Source source, int indent) {
    SourceYaml yaml = new SourceYaml(" ".repeat(indent));
    yaml.lines.add(yaml.indent + scalar(id) + ":");
    yaml.add("kind", source.kind().word());
    yaml.add("title", source.title());
    yaml.add("publisher", source.publisher());
    yaml.add("author", source.author());
    yaml.add("published", source.published());
    yaml.add("url", source.url());
    yaml.add("origin", source.origin());
    yaml.add("derives-from", source.derivesFrom());
    yaml.add("voice", word(source.voice()));
    yaml.add("certainty", word(source.certainty()));
    yaml.add("archived", source.archived());
    yaml.add("sha256", source.sha256());
    yaml.add("accessed", source.accessed());
    yaml.add("language", source.language());
    yaml.add("note", source.note());
    return yaml.lines;
  }

  private static @Nullable String word(@Nullable Vocabulary word) {
    return word == null ? null : word.word();
  }

  private void add(String key, @Nullable Object value) {
    if (value != null) {
      String written = value instanceof String text ? scalar(text) : value.toString();
      lines.add(indent + "  " + key + ": " + written);
    }
  }

  /** The text as it is if YAML reads it back as this text, otherwise in quotation marks. */
  static String scalar(String text) {
    boolean plain =
        PLAIN.matcher(text).matches()
            && !text.endsWith(":")
            && !text.endsWith(" ")
            && !WORDS.contains(text.toLowerCase(Locale.ROOT))
            && !DATE.matcher(text).matches();
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(shown(c));
              }
            });
    return quoted.append('"').toString();
  }

  private static String shown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08x" : "\\u%04x", c);
      default -> Character.toString(c);
    };
  }
}
