package org.probity.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * The item types of the Citation Style Language.
 *
 * <p>Source: CSL 1.0.2, appendix III.
 */
public enum CslType implements Vocabulary {
  ARTICLE,
  ARTICLE_JOURNAL,
  ARTICLE_MAGAZINE,
  ARTICLE_NEWSPAPER,
  BILL,
  BOOK,
  BROADCAST,
  CHAPTER,
  CLASSIC,
  COLLECTION,
  DATASET,
  DOCUMENT,
  ENTRY,
  ENTRY_DICTIONARY,
  ENTRY_ENCYCLOPEDIA,
  EVENT,
  FIGURE,
  GRAPHIC,
  HEARING,
  INTERVIEW,
  LEGAL_CASE,
  LEGISLATION,
  MANUSCRIPT,
  MAP,
  MOTION_PICTURE,
  MUSICAL_SCORE,
  PAMPHLET,
  PAPER_CONFERENCE,
  PATENT,
  PERFORMANCE,
  PERIODICAL,
  PERSONAL_COMMUNICATION,
  POST,
  POST_WEBLOG,
  REGULATION,
  REPORT,
  REVIEW,
  REVIEW_BOOK,
  SOFTWARE,
  SONG,
  SPEECH,
  STANDARD,
  THESIS,
  TREATY,
  WEBPAGE;

  /** The name in CSL itself, which has underscores in some: {@code legal_case}. */
  public String csl() {
    return switch (this) {
      case LEGAL_CASE, MOTION_PICTURE, MUSICAL_SCORE, PERSONAL_COMMUNICATION ->
          word().replace('-', '_');
      default -> word();
    };
  }

  /** The type that CSL or a case file calls so. */
  public static Optional<CslType> of(String written) {
    return Arrays.stream(values())
        .filter(type -> type.word().equals(written.replace('_', '-')))
        .findFirst();
  }
}
