package org.probity.citation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probity.model.PartialDate;
import org.probity.model.Source;
import org.probity.model.SourceKind;

/**
 * A source in the words of the Citation Style Language.
 *
 * @param type the item type, such as {@code article-newspaper}
 * @param author as the case file writes it, or else the organisation that published the document. A
 *     name is never taken apart: which part of it is the family name is not known, and 孟晚舟 or "Meng
 *     Jing" would come out reversed.
 * @param containerTitle the newspaper, journal or site in which it appeared
 * @param doi without the resolver, such as {@code 10.1000/182}
 */
public record CslFields(
    String id,
    String type,
    String title,
    @Nullable String author,
    @Nullable String containerTitle,
    @Nullable PartialDate issued,
    @Nullable PartialDate accessed,
    @Nullable String url,
    @Nullable String doi,
    @Nullable String language) {
  private static final Pattern DOI = Pattern.compile("(?i)\\b10\\.\\d{4,9}/[^\\s\"<>]+");
  private static final Pattern RESOLVER =
      Pattern.compile("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)(?=10\\.)");

  /** The fields of a source. */
  public static CslFields of(String id, Source source) {
    boolean inPeriodical = isPeriodical(source.kind());
    String publisher = source.publisher();
    boolean asAuthor = source.author() == null && !inPeriodical;
    return new CslFields(
        id,
        typeOf(source.kind()),
        source.title(),
        asAuthor ? publisher : source.author(),
        asAuthor ? null : publisher,
        source.published(),
        source.accessed(),
        source.url(),
        doi(source.url()),
        source.language());
  }

  /**
   * The fields of a text of which no more is known than this. Whoever published it stands as its
   * author.
   */
  public static CslFields text(
      String id,
      String title,
      @Nullable String publisher,
      @Nullable String url,
      @Nullable PartialDate published) {
    return new CslFields(
        id,
        url == null ? "document" : "webpage",
        title,
        publisher,
        null,
        published,
        null,
        url,
        doi(url),
        null);
  }

  /** The name by which a later note calls it. */
  public String shortName() {
    if (author != null) {
      return author;
    }
    return containerTitle == null ? title : containerTitle;
  }

  /** The date as numbers: the year, and the month and day as far as they are known. */
  static int[] parts(PartialDate date) {
    return Pattern.compile("-")
        .splitAsStream(date.toString())
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  /** The date as numbers, as {@link #parts}, in a list. */
  public static List<Integer> numbers(PartialDate date) {
    return Arrays.stream(parts(date)).boxed().toList();
  }

  /** The DOI that an address resolves, or that is written out; null if it is neither. */
  public static @Nullable String doi(@Nullable String written) {
    if (written == null) {
      return null;
    }
    String bare = RESOLVER.matcher(written.strip()).replaceFirst("");
    Matcher doi = DOI.matcher(bare);
    return doi.lookingAt() ? doi.group() : null;
  }

  private static boolean isPeriodical(SourceKind kind) {
    return switch (kind) {
      case MEDIA, INVESTIGATION, ACADEMIC -> true;
      default -> false;
    };
  }

  private static String typeOf(SourceKind kind) {
    return switch (kind) {
      case MEDIA, INVESTIGATION -> "article-newspaper";
      case ACADEMIC -> "article-journal";
      default -> "webpage";
    };
  }
}
