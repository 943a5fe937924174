package org.probity.citation;

import org.probity.model.CslType;

/** What the types of items mean for who stands where in a citation. */
final class CslTypes {
  private CslTypes() {}

  /** Whether such an item appears in something else, which its publisher then is the name of. */
  static boolean isWithin(CslType type) {
    return switch (type) {
      case ARTICLE_JOURNAL,
          ARTICLE_MAGAZINE,
          ARTICLE_NEWSPAPER,
          BROADCAST,
          CHAPTER,
          ENTRY,
          ENTRY_DICTIONARY,
          ENTRY_ENCYCLOPEDIA,
          PAPER_CONFERENCE,
          POST,
          POST_WEBLOG,
          REVIEW,
          REVIEW_BOOK ->
          true;
      default -> false;
    };
  }

  /** Whether such an item has no author: a court or legislature issued it. */
  static boolean isIssued(CslType type) {
    return switch (type) {
      case BILL, HEARING, LEGAL_CASE, LEGISLATION, REGULATION, TREATY -> true;
      default -> false;
    };
  }

  /** Whether the type, as CSL calls it, is that of a case at law. */
  static boolean isCase(String type) {
    return type.equals(CslType.LEGAL_CASE.csl());
  }
}
