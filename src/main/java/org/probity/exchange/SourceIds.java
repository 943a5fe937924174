package org.probity.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ids for sources that come from a bibliography: the same entry has the same id every time. */
final class SourceIds {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** A citation key that somebody chose, and not one that Zotero counts up. */
  private static final Pattern CHOSEN = Pattern.compile("(?!zotero)[A-Za-z][A-Za-z0-9_.:-]{2,59}");

  private static final Pattern GIVEN_BY_ZOTERO = Pattern.compile("[A-Z0-9]{8}");
  private static final Set<String> EMPTY_WORDS =
      Set.of("the", "a", "an", "of", "for", "on", "in", "and", "de", "der", "die", "das", "la");
  private static final int LONGEST = 60;

  private SourceIds() {}

  /** An id that is not among those taken. */
  static String of(BibliographyItem item, Set<String> taken) {
    String wanted = wanted(item);
    String id = wanted;
    for (int number = 2; taken.contains(id); number++) {
      id = wanted + "-" + number;
    }
    return id;
  }

  /** The id that the entry has by itself: its key, or else publisher, year and title. */
  static String wanted(BibliographyItem item) {
    String key = item.key();
    if (item.isOwn() || SLUG.matcher(key).matches() && key.matches(".*[a-z].*")) {
      return slug(key).isEmpty() ? made(item) : item.isOwn() && !key.isBlank() ? key : slug(key);
    }
    boolean chosen = CHOSEN.matcher(key).matches() && !GIVEN_BY_ZOTERO.matcher(key).matches();
    return chosen ? slug(spaced(key)) : made(item);
  }

  private static String made(BibliographyItem item) {
    String who = first(item.publisher(), item.author());
    List<String> words =
        new ArrayList<>(words(who.isEmpty() ? item.title() : who).limit(2).toList());
    if (item.published() != null) {
      words.add(item.published().toString().substring(0, 4));
    }
    if (!who.isEmpty()) {
      words(item.title()).limit(1).forEach(words::add);
    }
    String made = String.join("-", words);
    boolean named = made.chars().anyMatch(Character::isLetter);
    return cut(named ? made : made.isEmpty() ? "source" : "source-" + made);
  }

  private static String first(@Nullable String publisher, @Nullable String author) {
    return publisher != null ? publisher : author != null ? author : "";
  }

  private static Stream<String> words(String text) {
    return Stream.of(slug(text).split("-"))
        .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word));
  }

  private static String spaced(String key) {
    return key.replaceAll("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Za-z])", "-");
  }

  private static String slug(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("['’]", "")
            .replace("ß", "ss")
            .replaceAll("[øØ]", "o")
            .replaceAll("[æÆ]", "ae")
            .toLowerCase(Locale.ROOT);
    return cut(plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", ""));
  }

  private static String cut(String slug) {
    return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-+$", "");
  }
}
