package org.probity.citation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes links of the addresses of a source where its citation prints them. */
final class Addresses {
  /** Nothing that could end an address early, hide a part of it, or open markup. */
  private static final Pattern PLAIN =
      Pattern.compile("(?i)https?://[^\\p{C}\\p{Z}<>\\[\\]{}\"`|\\\\^]+");

  /** An address in full, with brackets around it or none, and not a part of another. */
  private static final String WHOLE = "(?<![^\\s(])(?:<(?:ANY)>|(?:ANY))(?=[.,;]?(?:\\s|$))";

  private Addresses() {}

  /**
   * Whether the address may be a link: {@code http} or {@code https}, with a host and without a
   * user name, which could pass for one; no spaces, brackets or control characters. Any other is
   * printed as text.
   */
  static boolean isLinkable(String address) {
    if (!PLAIN.matcher(address).matches()) {
      return false;
    }
    try {
      URI uri = new URI(address);
      return uri.getHost() != null && uri.getRawUserInfo() == null;
    } catch (URISyntaxException malformed) {
      return false; // The text of the address is still printed.
    }
  }

  /**
   * The runs with each of the addresses that may be a link in a run of its own, together with the
   * angle brackets that a style puts around it, so that no line ends between them.
   */
  static List<TextRun> linked(List<TextRun> runs, List<String> addresses) {
    String any =
        addresses.stream()
            .filter(Addresses::isLinkable)
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    if (any.isEmpty()) {
      return runs;
    }
    Pattern address = Pattern.compile(WHOLE.replace("ANY", any));
    List<TextRun> linked = new ArrayList<>();
    for (TextRun run : runs) {
      Matcher found = address.matcher(run.text());
      int from = 0;
      while (found.find()) {
        linked.add(run.with(run.text().substring(from, found.start())));
        linked.add(run.leadingTo(found.group(), found.group().replaceAll("^<|>$", "")));
        from = found.end();
      }
      linked.add(run.with(run.text().substring(from)));
    }
    return linked.stream().filter(run -> !run.text().isEmpty()).toList();
  }
}
