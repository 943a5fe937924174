package org.probity.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.citation.CslFields;

/**
 * Addresses of documents.
 *
 * @param remarks where it is said which address was not taken over
 */
record Addresses(List<String> remarks) {
  private static final Pattern WAYBACK =
      Pattern.compile(
          "(?i)^https?://(?:web\\.)?archive\\.org/(?:web|wayback)/[0-9]{4,14}\\*?[a-z_]*/(https?://.+)$");

  private static final Pattern PARTS =
      Pattern.compile("(?is)(https?)://([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#(.*))?");

  /** What newsletters, networks and advertisements add to an address to see who follows it. */
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)(utm_.*|mc_[ce]id|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mkt_tok|_hs(enc|mi)|_ga|vero_id|wt\\.mc_id)");

  /** A name within a page, a place in a PDF, or a text to show; the page is the same. */
  private static final Pattern PLACE_WITHIN =
      Pattern.compile("[\\p{L}\\p{N}_.:%-]*|(?:page|nameddest|search|zoom)=.*|:~:.*");

  /** The address if it is one of the web; otherwise it is left out, and that is said. */
  @Nullable String web(@Nullable String written, String field) {
    if (written == null || isWeb(written)) {
      return written;
    }
    remarks.add(field + " left out: expected a web address, found \"" + shortened(written) + "\"");
    return null;
  }

  /** Whether this is an address with {@code http} or {@code https}, a host and no user name. */
  static boolean isWeb(String written) {
    try {
      URI uri = new URI(written);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getRawAuthority() != null && uri.getRawUserInfo() == null;
    } catch (URISyntaxException malformed) {
      return written.matches("(?i)https?://[^\\s\"<>@\\\\]+");
    }
  }

  /** The first DOI that one of the texts writes. */
  @Nullable String doi(@Nullable String... written) {
    for (String text : written) {
      String doi = CslFields.doi(text);
      if (doi != null) {
        return withoutPunctuation(doi);
      }
    }
    return null;
  }

  /** A DOI without what ended the sentence or bracket that it stood in. */
  private static String withoutPunctuation(String doi) {
    String bare = doi.replaceFirst("[.,;]+$", "");
    boolean unopened = bare.endsWith(")") && bare.indexOf('(') < 0;
    return unopened ? withoutPunctuation(bare.substring(0, bare.length() - 1)) : bare;
  }

  /** The address that an archived copy was made of; the address itself if it is no such copy. */
  static String original(String address) {
    Matcher copy = WAYBACK.matcher(address);
    return copy.matches() ? copy.group(1) : address;
  }

  /**
   * The same for addresses that lead to one document: without scheme, default port, www or m, last
   * slash, what was added for tracking, and a place within the page. A fragment such as {@code
   * #/company/1} is a page of its own.
   */
  static String compared(String address) {
    Matcher parts = PARTS.matcher(address.strip());
    if (!parts.matches()) {
      return address.strip();
    }
    String path = parts.group(3).replaceFirst("/+$", "");
    return host(parts) + path + query(parts.group(4)) + fragment(parts.group(5));
  }

  /** The host, as {@link #compared} has it; null if this is no address of the web. */
  static @Nullable String host(@Nullable String address) {
    Matcher parts = PARTS.matcher(address == null ? "" : original(address).strip());
    return parts.matches() ? host(parts) : null;
  }

  private static String host(Matcher parts) {
    String port = parts.group(1).length() == "http".length() ? ":80" : ":443";
    String host = parts.group(2).toLowerCase(Locale.ROOT);
    host = host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host;
    return host.replaceFirst("^(?:www|m|mobile)\\.(?=[^.]+\\.)", "")
        .replaceFirst("^([a-z]{2,3})\\.m\\.", "$1.");
  }

  private static String query(@Nullable String query) {
    if (query == null) {
      return "";
    }
    String kept =
        Stream.of(query.split("&"))
            .filter(part -> !part.isEmpty())
            .filter(part -> !TRACKING.matcher(part.replaceFirst("(?s)=.*$", "")).matches())
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static String fragment(@Nullable String fragment) {
    String kept = fragment == null ? "" : fragment.replaceFirst("(?s):~:.*$", "");
    return PLACE_WITHIN.matcher(kept).matches() ? "" : "#" + kept;
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
