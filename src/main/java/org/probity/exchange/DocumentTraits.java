package org.probity.exchange;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probity.model.PartialDate;
import org.probity.model.Source;

/** How like an entry of a bibliography and a source of the same title are. */
final class DocumentTraits {
  private DocumentTraits() {}

  /** A text by its letters and digits alone. */
  static String plain(@Nullable String text) {
    return text == null
        ? ""
        : Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
  }

  /** What tells of a source that another may be the same document, whatever its date. */
  static List<String> traits(Source source) {
    String byPublisher = byPublisher(source.title(), source.publisher());
    String host = Addresses.host(source.url());
    return host == null
        ? List.of(byPublisher, "no address|" + byPublisher)
        : List.of(byPublisher, byHost(source.title(), host));
  }

  /** The trait of a source that has the title and the publisher of the entry. */
  static String byPublisher(BibliographyItem item) {
    return byPublisher(item.title(), item.saidPublisher());
  }

  /**
   * The traits of sources that are probably the entry if they have its date, with the words for
   * them: the host or, where one of the two has no address, the publisher.
   */
  static Map<String, String> probable(BibliographyItem item) {
    Map<String, String> traits = new LinkedHashMap<>();
    String host = Addresses.host(item.url());
    if (host != null) {
      traits.put(byHost(item.title(), host), "title, date and host");
    }
    String prefix = host == null ? "" : "no address|";
    traits.put(prefix + byPublisher(item), "title, date and publisher");
    return traits;
  }

  private static String byHost(String title, String host) {
    return "host|" + plain(title) + "|" + host;
  }

  private static String byPublisher(String title, @Nullable String publisher) {
    return "publisher|" + plain(title) + "|" + plain(publisher);
  }

  /**
   * Whether the source under the id that the entry would get may be the entry, edited since.
   *
   * @param chosen whether somebody chose the id; one that is made of publisher, year and title says
   *     less
   */
  static boolean isEdited(BibliographyItem item, Source source, boolean chosen) {
    boolean sameTitle = plain(item.title()).equals(plain(source.title()));
    boolean addressed = item.url() != null && source.url() != null;
    boolean samePublication =
        overlap(item.published(), source.published())
            && plain(item.saidPublisher()).equals(plain(source.publisher()));
    return sameTitle ? chosen || !addressed : chosen && samePublication && !addressed;
  }

  /** Whether both dates are known, and may be one day. */
  static boolean overlap(@Nullable PartialDate one, @Nullable PartialDate other) {
    return one != null
        && other != null
        && !one.latest().isBefore(other.earliest())
        && !other.latest().isBefore(one.earliest());
  }
}
