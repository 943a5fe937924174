package org.probity.exchange;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probity.model.CslDetails;
import org.probity.model.CslType;

/** The fields of BibTeX that only citation styles need. */
final class BibTexDetails {
  private BibTexDetails() {}

  static CslDetails of(String type, BibTexFields fields, @Nullable String doi) {
    boolean article = type.equalsIgnoreCase("article");
    String number = fields.text("number");
    String issue = fields.text("issue");
    return new CslDetails(
        type(type, fields),
        fields.people("author"),
        fields.people("editor"),
        fields.first(List.of("journaltitle", "journal", "booktitle", "maintitle")),
        fields.text("series"),
        null,
        fields.first(List.of("publisher", "institution", "organization", "school")),
        fields.first(List.of("location", "address")),
        null,
        fields.text("volume"),
        issue == null && article ? number : issue,
        pages(fields),
        article ? null : number,
        fields.text("pagetotal"),
        fields.text("chapter"),
        null,
        fields.text("edition"),
        fields.text("type"),
        fields.text("eventtitle"),
        fields.text("venue"),
        doi,
        fields.text("isbn"),
        fields.text("issn"));
  }

  private static @Nullable String pages(BibTexFields fields) {
    String pages = fields.text("pages");
    return pages == null ? null : pages.replace('–', '-');
  }

  /** The type; an article is of a journal where it has a volume, and otherwise of the kind. */
  private static @Nullable CslType type(String type, BibTexFields fields) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "article" -> fields.text("volume") == null ? null : CslType.ARTICLE_JOURNAL;
      case "book", "mvbook", "proceedings", "collection", "manual" -> CslType.BOOK;
      case "booklet" -> CslType.PAMPHLET;
      case "inbook", "incollection", "bookinbook", "suppbook" -> CslType.CHAPTER;
      case "inproceedings", "conference" -> CslType.PAPER_CONFERENCE;
      case "phdthesis", "mastersthesis", "thesis" -> CslType.THESIS;
      case "techreport", "report" -> CslType.REPORT;
      case "online", "electronic", "www" -> CslType.WEBPAGE;
      case "unpublished" -> CslType.MANUSCRIPT;
      case "patent" -> CslType.PATENT;
      case "dataset" -> CslType.DATASET;
      case "jurisdiction" -> CslType.LEGAL_CASE;
      case "legislation" -> CslType.LEGISLATION;
      default -> null;
    };
  }
}
