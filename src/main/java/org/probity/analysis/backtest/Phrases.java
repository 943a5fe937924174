package org.probity.analysis.backtest;

import com.google.re2j.Matcher;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.probity.document.Bound;
import org.probity.document.DocumentReader;
import org.probity.document.Problem;
import org.probity.document.TextFile;
import org.probity.pipeline.BadPolicy;

/** The phrases of a policy's history, ready to be looked for. Threads may share them. */
public final class Phrases {
  /** Name of the file in the policy's folder. */
  public static final String FILE = "history-phrases.yaml";

  /** Where a statement ends: at a full stop, a question mark or a semicolon before a space. */
  private static final Pattern END = Pattern.compile("(?<=[.;?!])\\s+");

  private final PhraseFile file;
  private final List<Phrase> phrases;

  private Phrases(PhraseFile file, List<Phrase> phrases) {
    this.file = file;
    this.phrases = List.copyOf(phrases);
  }

  /**
   * Reads phrases.
   *
   * @throws BadPolicy with every problem, if they cannot be used
   */
  public static Phrases read(TextFile text) {
    Bound<PhraseFile> bound = new DocumentReader().read(text, PhraseFile.class);
    List<String> problems =
        new ArrayList<>(
            bound.problems().stream().filter(Problem::isError).map(Problem::toString).toList());
    List<Phrase> phrases = new ArrayList<>();
    bound.value().ifPresent(file -> phrases.addAll(ready(text.name(), file, problems)));
    if (!problems.isEmpty()) {
      throw new BadPolicy("the phrases of the history cannot be used:", problems);
    }
    return new Phrases(bound.value().orElseThrow(), phrases);
  }

  private static List<Phrase> ready(String name, PhraseFile file, List<String> problems) {
    List<Phrase> phrases = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (PhraseFile.Phrase written : file.phrases()) {
      try {
        if (!ids.add(written.id())) {
          throw new IllegalArgumentException("an id that no other phrase has");
        }
        phrases.add(Phrase.of(written, phrases.size(), file.words()));
      } catch (IllegalArgumentException unusable) {
        problems.add(name + " phrase " + written.id() + ": " + unusable.getMessage());
      }
    }
    return phrases;
  }

  /** The ids of all phrases, in their order. */
  public List<String> ids() {
    return phrases.stream().map(Phrase::id).toList();
  }

  /**
   * The ids of the criteria that stand for what a decision was taken under; empty if none is known.
   */
  List<String> criteria(String ground) {
    return file.grounds().getOrDefault(ground, List.of());
  }

  /** What the history's column for the ground may say. */
  Set<String> grounds() {
    return file.grounds().keySet();
  }

  /** The code of a country that the history names. */
  Optional<String> country(String name) {
    return Optional.ofNullable(file.countries().get(name));
  }

  /** Who publishes at this address: the entry of its host, or of the domain that the host is in. */
  Optional<PhraseFile.Publisher> publisher(String address) {
    return host(address)
        .flatMap(
            host ->
                file.publishers().entrySet().stream()
                    .filter(
                        entry -> host.equals(entry.getKey()) || host.endsWith("." + entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst());
  }

  /** The host name of an address; empty if it is none. */
  static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(new URI(address).getHost());
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  /** The statements of a text, with the phrases found in each. */
  List<Statement> statements(String facts) {
    return END.splitAsStream(facts.strip())
        .map(text -> text.endsWith(";") ? text.substring(0, text.length() - 1) : text)
        .filter(text -> !text.isBlank())
        .map(text -> new Statement(text, matches(text)))
        .toList();
  }

  private List<PhraseMatch> matches(String text) {
    BitSet taken = new BitSet(text.length());
    List<PhraseMatch> matches = new ArrayList<>();
    for (Phrase phrase : phrases) {
      Matcher matcher = phrase.matcher(text);
      int from = 0;
      while (from <= text.length() && matcher.find(from)) {
        int begin = matcher.start();
        int end = matcher.end();
        boolean free = end > begin && taken.get(begin, end).isEmpty();
        if (free) {
          taken.set(begin, end);
          matches.add(phrase.found(matcher));
        }
        from = free ? end : begin + 1;
      }
    }
    matches.sort(Comparator.comparingInt(PhraseMatch::begin));
    return matches;
  }
}
