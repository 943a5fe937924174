package org.probity.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probity.citation.CslFields;

/**
 * Addresses of documents.
 *
 * @param remarks where it is said which address was not taken over
 */
record Addresses(List<String> remarks) {
  private static final Pattern WAYBACK =
      Pattern.compile("(?i)^https?://web\\.archive\\.org/web/[0-9]{4,14}[a-z_]*/(https?://.+)$");

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
        return doi;
      }
    }
    return null;
  }

  /** The address that an archived copy was made of; the address itself if it is no such copy. */
  static String original(String address) {
    Matcher copy = WAYBACK.matcher(address);
    return copy.matches() ? copy.group(1) : address;
  }

  /**
   * The same for addresses that lead to one document: without scheme, www, fragment, last slash.
   */
  static String compared(String address) {
    String bare = address.strip().replaceFirst("(?i)^https?://(www\\.)?", "");
    bare = bare.replaceFirst("#.*$", "").replaceFirst("/+$", "");
    int path = bare.indexOf('/');
    int end = path < 0 ? bare.length() : path;
    return bare.substring(0, end).toLowerCase(Locale.ROOT) + bare.substring(end);
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
