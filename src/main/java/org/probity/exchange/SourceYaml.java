package org.probity.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probity.document.DocumentReader;
import org.probity.document.Problem;
import org.probity.model.CslDetails;
import org.probity.model.CslName;
import org.probity.model.Source;
import org.probity.model.Vocabulary;

/** A source as lines of a case file. */
final class SourceYaml {
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

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
    if (source.csl() != null) {
      yaml.add(source.csl());
    }
    return yaml.lines;
  }

  /** Those of the sources that no case file can hold, and what is wrong with them, by their ids. */
  static Map<String, String> unreadable(Map<String, Source> sources) {
    Map<String, String> unreadable = new LinkedHashMap<>();
    sources.forEach(
        (id, source) -> {
          String text = String.join("\n", lines(id, source, 2));
          String wrong =
              new DocumentReader()
                      .read("sources.yaml", "sources:\n" + text + "\n", Sources.class)
                      .problems()
                      .stream()
                      .filter(Problem::isError)
                      .map(Problem::message)
                      .collect(Collectors.joining("; "));
          if (!wrong.isEmpty()) {
            unreadable.put(id, wrong);
          }
        });
    return unreadable;
  }

  /** Sources alone. */
  record Sources(Map<String, @Valid @NotNull Source> sources) {}

  private static @Nullable String word(@Nullable Vocabulary word) {
    return word == null ? null : word.word();
  }

  private void add(CslDetails details) {
    lines.add(indent + "  csl:");
    SourceYaml csl = new SourceYaml(indent + "  ");
    csl.add("type", word(details.type()));
    csl.add("authors", details.authors());
    csl.add("editors", details.editors());
    csl.add("container-title", details.containerTitle());
    csl.add("collection-title", details.collectionTitle());
    csl.add("collection-number", details.collectionNumber());
    csl.add("publisher", details.publisher());
    csl.add("publisher-place", details.publisherPlace());
    csl.add("authority", details.authority());
    csl.add("volume", details.volume());
    csl.add("issue", details.issue());
    csl.add("page", details.page());
    csl.add("number", details.number());
    csl.add("number-of-pages", details.numberOfPages());
    csl.add("chapter-number", details.chapterNumber());
    csl.add("section", details.section());
    csl.add("edition", details.edition());
    csl.add("genre", details.genre());
    csl.add("event", details.event());
    csl.add("event-place", details.eventPlace());
    csl.add("doi", details.doi());
    csl.add("isbn", details.isbn());
    csl.add("issn", details.issn());
    lines.addAll(csl.lines);
  }

  private void add(String key, List<CslName> names) {
    if (!names.isEmpty()) {
      lines.add(indent + "  " + key + ":");
    }
    for (CslName name : names) {
      SourceYaml one = new SourceYaml(indent + "    ");
      one.add("family", name.family());
      one.add("given", name.given());
      one.add("particle", name.particle());
      one.add("suffix", name.suffix());
      one.add("literal", name.literal());
      String first = one.lines.get(0);
      lines.add(indent + "    - " + first.strip());
      lines.addAll(one.lines.subList(1, one.lines.size()));
    }
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
        isPlain(text)
            && !text.endsWith(" ")
            && !WORDS.contains(text.toLowerCase(Locale.ROOT))
            && !DATE.matcher(text).matches();
    return plain ? text : quoted(text);
  }

  /** Whether YAML takes every character for itself. No regular expression: texts may be long. */
  private static boolean isPlain(String text) {
    if (text.isEmpty() || !Character.isLetter(text.codePointAt(0))) {
      return false;
    }
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean mayStand =
          switch (c) {
            case ':' -> i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
            case '#' -> !Character.isWhitespace(text.charAt(i - 1));
            default -> !isHidden(c);
          };
      if (!mayStand) {
        return false;
      }
    }
    return true;
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
    return isHidden(c)
        ? String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08x" : "\\u%04x", c)
        : Character.toString(c);
  }

  /** Whether the character shows nothing, or is none. */
  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
