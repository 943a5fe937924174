package org.probity.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ids for sources that come from a bibliography: the same entry has the same id every time, and no
 * two entries have one.
 */
final class SourceIds {
  /** Key characters with single hyphens between them; the groups give nothing back. */
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

  /** A citation key that somebody chose, and not one that Zotero counts up, or an address. */
  private static final Pattern CHOSEN =
      Pattern.compile("(?!zotero|(?:https?|urn|doi|file):)[A-Za-z][A-Za-z0-9_.:-]{2,59}");

  private static final Pattern GIVEN_BY_ZOTERO = Pattern.compile("[A-Z0-9]{8}");
  private static final Set<String> EMPTY_WORDS =
      Set.of("the", "a", "an", "of", "for", "on", "in", "and", "de", "der", "die", "das", "la");
  private static final int LONGEST = 60;
  private static final int LONGEST_OWN = 200;

  private final Set<String> taken;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Ids beside those that are taken. */
  SourceIds(Set<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** An id that nothing has yet; from now on it is taken. */
  String give(String wanted) {
    String id = wanted;
    while (!taken.add(id)) {
      int number = numbers.merge(wanted, 2, (before, first) -> before + 1);
      id = wanted + "-" + number;
    }
    return id;
  }

  /** The id under which Probity exported the entry, if it may be one. */
  static Optional<String> own(BibliographyItem item) {
    String written = item.own().get(ExtraLines.ID);
    return Optional.ofNullable(written == null && item.isOwn() ? item.key() : written)
        .filter(id -> !id.isBlank() && id.length() <= LONGEST_OWN && !id.contains("://"));
  }

  /** The id that the entry has by itself: its key, or else publisher, year and title. */
  static String wanted(BibliographyItem item) {
    String key = item.key();
    String id =
        own(item)
            .orElseGet(() -> isSlug(key) ? slug(key) : isChosen(item) ? slug(spaced(key)) : "");
    return id.isEmpty() ? made(item) : id;
  }

  /** Whether the id of the entry is one that somebody chose. */
  static boolean isChosen(BibliographyItem item) {
    String key = item.key();
    return own(item).isPresent()
        || isSlug(key)
        || CHOSEN.matcher(key).matches() && !GIVEN_BY_ZOTERO.matcher(key).matches();
  }

  private static boolean isSlug(String key) {
    return SLUG.matcher(key).matches() && key.chars().anyMatch(Character::isLetter);
  }

  private static String made(BibliographyItem item) {
    String who = first(item.saidPublisher(), item.author());
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
