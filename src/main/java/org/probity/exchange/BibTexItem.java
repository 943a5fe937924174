package org.probity.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a BibTeX file.
 *
 * @param raw its own fields as written, by name in lower case
 */
record BibTexItem(String key, String type, Map<String, String> raw) {
  private static final List<String> PUBLISHERS =
      List.of(
          "journaltitle",
          "journal",
          "publisher",
          "institution",
          "organization",
          "school",
          "howpublished");

  /** What an entry does not take over from the one that it refers to. */
  private static final Set<String> OWN =
      Set.of("title", "subtitle", "author", "url", "urldate", "doi", "note", "crossref", "key");

  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,8}");

  /** The fields with those of the entry that {@code crossref} names, where they are missing. */
  static Map<String, String> whole(
      BibTexItem item, Map<String, BibTexItem> byKey, List<String> remarks) {
    String named = item.raw().get("crossref");
    if (named == null) {
      return item.raw();
    }
    BibTexItem parent = byKey.get(named.strip().toLowerCase(Locale.ROOT));
    if (parent == null) {
      remarks.add("crossref left out: no entry " + ItemText.quoted(named));
      return item.raw();
    }
    Map<String, String> whole = new HashMap<>(item.raw());
    parent
        .raw()
        .forEach(
            (field, value) -> {
              if (!OWN.contains(field)) {
                whole.putIfAbsent(field, value);
              }
            });
    String container = parent.raw().get("title");
    if (container != null) {
      whole.putIfAbsent("booktitle", container);
    }
    return whole;
  }

  /** The entry in plain text. */
  BibliographyItem item(String place, Map<String, String> whole, List<String> remarks) {
    BibTexFields fields = new BibTexFields(whole, remarks);
    ExtraLines extra = ExtraLines.read(fields.lines("note"));
    Addresses addresses = new Addresses(remarks);
    String url = url(fields, addresses);
    String doi = addresses.doi(fields.address("doi"), extra.values().get("DOI"), url);
    return new BibliographyItem(
        extra.keyOr(key),
        place,
        type,
        ItemKinds.ofBibTex(type),
        ItemText.title(fields.title(), remarks),
        publisher(fields),
        fields.names("author"),
        fields.published(),
        fields.date("urldate"),
        url,
        doi,
        null,
        language(fields),
        extra.note(),
        BibTexDetails.of(type, fields, doi),
        extra.own(),
        remarks);
  }

  /**
   * The address, also where it stands as the way of publication, or as the number of a preprint.
   */
  private static @Nullable String url(BibTexFields fields, Addresses addresses) {
    String url = addresses.web(fields.address("url"), "url");
    String published = fields.address("howpublished");
    if (url == null && published != null && Addresses.isWeb(published)) {
      return published;
    }
    String preprint = fields.text("eprint");
    String archive = fields.first(List.of("eprinttype", "archiveprefix"));
    boolean arXiv = preprint != null && "arxiv".equalsIgnoreCase(archive);
    return url == null && arXiv ? "https://arxiv.org/abs/" + preprint : url;
  }

  private static @Nullable String publisher(BibTexFields fields) {
    for (String field : PUBLISHERS) {
      String name = fields.text(field);
      if (name != null && !Addresses.isWeb(name)) {
        return name;
      }
    }
    return null;
  }

  private static @Nullable String language(BibTexFields fields) {
    String written = fields.first(List.of("langid", "language"));
    return written != null && LANGUAGE.matcher(written).matches() ? written : null;
  }
}
