package org.probity.analysis.change;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.probity.analysis.ChangedPolicy;
import org.probity.argument.Side;
import org.probity.document.DidYouMean;
import org.probity.model.ProofLevel;
import org.probity.model.Vocabulary;
import org.probity.policy.Edition;
import org.probity.policy.Element;

/**
 * Another standard of proof for one side of an element.
 *
 * @param element slug
 */
public record StandardChange(String element, Side side, ProofLevel level) {
  private static final String CON = ".con";
  private static final String PRO = ".pro";

  /**
   * Reads {@code ELEMENT=LEVEL} for the proof that an element needs, {@code ELEMENT.con=LEVEL} for
   * the proof that is needed against it.
   *
   * @throws IllegalArgumentException with what is wrong, if it is neither, or there is no such
   *     level
   */
  public static StandardChange parse(String written) {
    int equals = written.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException("expected ELEMENT=LEVEL, found \"" + written + "\"");
    }
    String element = written.substring(0, equals);
    ProofLevel level = level(written.substring(equals + 1));
    if (element.endsWith(CON)) {
      return new StandardChange(without(element, CON), Side.CON, level);
    }
    return new StandardChange(
        element.endsWith(PRO) ? without(element, PRO) : element, Side.PRO, level);
  }

  private static String without(String element, String ending) {
    return element.substring(0, element.length() - ending.length());
  }

  private static ProofLevel level(String word) {
    List<ProofLevel> levels =
        Stream.of(ProofLevel.values()).filter(level -> level != ProofLevel.NONE).toList();
    List<String> words = levels.stream().map(Vocabulary::wordOf).toList();
    if (words.contains(word)) {
      return levels.get(words.indexOf(word));
    }
    String help = DidYouMean.help(word, words);
    throw new IllegalArgumentException(
        "expected one of "
            + String.join(", ", words)
            + ", found \""
            + word
            + "\""
            + (help == null ? "" : "; " + help));
  }

  /** The change in words. */
  public String words() {
    return "what is argued "
        + (side == Side.PRO ? "for " : "against ")
        + element
        + " counts from "
        + level.word()
        + " on";
  }

  /** The edition with these standards; an element that it does not have is passed over. */
  static Edition applied(Edition edition, List<StandardChange> changes) {
    SortedMap<String, Element> elements = new TreeMap<>(edition.elements());
    for (StandardChange change : changes) {
      elements.computeIfPresent(
          change.element(),
          (slug, element) -> ChangedPolicy.withStandard(element, change.side(), change.level()));
    }
    return ChangedPolicy.withElements(edition, elements);
  }
}
