package org.probity.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probity.model.CslDetails;
import org.probity.model.CslName;
import org.probity.model.CslType;
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
 * @param publisher where it is neither the author nor what it appeared in
 * @param authority the court or office that issued it
 * @param doi without the resolver, such as {@code 10.1000/182}
 * @param details what else the case file says for styles; names in it stand in place of the author
 */
public record CslFields(
    String id,
    String type,
    String title,
    @Nullable String author,
    @Nullable String containerTitle,
    @Nullable String publisher,
    @Nullable String authority,
    @Nullable PartialDate issued,
    @Nullable PartialDate accessed,
    @Nullable String url,
    @Nullable String doi,
    @Nullable String language,
    CslDetails details) {
  private static final Pattern DOI = Pattern.compile("(?i)\\b10\\.\\d{4,9}/[^\\s\"<>]+");

  /** The most names that a later note repeats. */
  private static final int MOST_NAMES = 3;

  private static final Pattern RESOLVER =
      Pattern.compile("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)(?=10\\.)");

  /** The fields of a source. */
  public static CslFields of(String id, Source source) {
    CslDetails details = Objects.requireNonNullElse(source.csl(), CslDetails.NONE);
    CslType stated = details.type();
    boolean within = stated == null ? isPeriodical(source.kind()) : CslTypes.isWithin(stated);
    boolean issued = stated != null && CslTypes.isIssued(stated);
    boolean named = source.author() != null || !details.authors().isEmpty();
    String publisher = source.publisher();
    boolean asAuthor = !named && !within && !issued;
    boolean asContainer = stated == null ? !asAuthor : within;
    String container = either(details.containerTitle(), asContainer ? publisher : null);
    boolean told = asAuthor || issued || publisher == null || publisher.equals(container);
    return new CslFields(
        id,
        stated == null ? typeOf(source.kind()) : stated.csl(),
        source.title(),
        asAuthor ? publisher : source.author(),
        container,
        either(details.publisher(), told ? null : publisher),
        either(details.authority(), issued ? publisher : null),
        source.published(),
        source.accessed(),
        source.url(),
        either(details.doi(), doi(source.url())),
        source.language(),
        details);
  }

  private static @Nullable String either(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
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
        null,
        null,
        published,
        null,
        url,
        doi(url),
        null,
        CslDetails.NONE);
  }

  /** Whether nobody signed what appeared in a newspaper, journal or the like. */
  boolean isUnsigned() {
    return author == null && details.authors().isEmpty() && containerTitle != null;
  }

  /** The same under the name of what it appeared in, as if that had written it. */
  CslFields underContainer() {
    return new CslFields(
        id,
        CslType.WEBPAGE.csl(),
        title,
        containerTitle,
        null,
        publisher,
        authority,
        issued,
        accessed,
        url,
        doi,
        language,
        details);
  }

  /** The name by which a later note calls it. */
  public String shortName() {
    List<String> names = details.authors().stream().map(CslName::shortName).toList();
    if (names.size() > MOST_NAMES) {
      return names.get(0) + " and others";
    }
    if (!names.isEmpty()) {
      int last = names.size() - 1;
      String first = String.join(", ", names.subList(0, last));
      return first.isEmpty() ? names.get(last) : first + " and " + names.get(last);
    }
    if (CslTypes.isCase(type)) {
      return title;
    }
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
