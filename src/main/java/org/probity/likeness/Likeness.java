package org.probity.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;

/**
 * How alike two texts are.
 *
 * @param words the number of words of the one
 * @param otherWords the number of words of the other
 * @param common how many words both have in the same order: the length of their longest common
 *     subsequence
 * @param passages both texts side by side, in stretches of words that they have in common and that
 *     they have not, by turns; joined they are the texts
 */
public record Likeness(int words, int otherWords, int common, List<Passage> passages) {
  /** The most distinct words of both texts together: so many fit the range of a {@code char}. */
  private static final int MOST_DISTINCT = Character.MAX_VALUE;

  public Likeness {
    passages = List.copyOf(passages);
  }

  /**
   * A stretch of both texts.
   *
   * @param same whether its words are the same; case, punctuation and what stands in square
   *     brackets may still differ
   * @param text the stretch of the one; empty where only the other has words
   * @param other the stretch of the other; empty where only the one has words
   */
  public record Passage(boolean same, String text, String other) {}

  /**
   * Compares two texts word by word. Case, punctuation and what stands in square brackets make no
   * difference.
   *
   * @throws IllegalArgumentException if they have more than 65,535 distinct words
   */
  public static Likeness of(String text, String other) {
    Words one = Words.of(text);
    Words two = Words.of(other);
    Map<String, Character> letters = new HashMap<>();
    var script = new StringsComparator(spelled(one, letters), spelled(two, letters)).getScript();
    Passages passages = new Passages(one, two);
    script.visit(passages);
    return new Likeness(one.count(), two.count(), script.getLCSLength(), passages.all());
  }

  /** How many words both have in the same order, in per cent of the longer text, rounded down. */
  public int percent() {
    int longer = Math.max(words, otherWords);
    return longer == 0 ? 0 : 100 * common / longer;
  }

  /** The words as one character each, the same for the same word. */
  private static String spelled(Words words, Map<String, Character> letters) {
    StringBuilder spelled = new StringBuilder();
    for (String word : words.compared()) {
      if (letters.size() >= MOST_DISTINCT) {
        throw new IllegalArgumentException("more than " + MOST_DISTINCT + " distinct words");
      }
      spelled.append(
          (char) letters.computeIfAbsent(word, any -> (char) letters.size()).charValue());
    }
    return spelled.toString();
  }

  /** Gathers the steps from the one text to the other into passages. */
  private static final class Passages implements CommandVisitor<Character> {
    private final Words one;
    private final Words two;
    private final List<Passage> passages = new ArrayList<>();
    private boolean same;
    private int fromOne;
    private int fromTwo;
    private int atOne;
    private int atTwo;

    Passages(Words one, Words two) {
      this.one = one;
      this.two = two;
    }

    @Override
    public void visitKeepCommand(Character word) {
      turn(true);
      atOne++;
      atTwo++;
    }

    @Override
    public void visitDeleteCommand(Character word) {
      turn(false);
      atOne++;
    }

    @Override
    public void visitInsertCommand(Character word) {
      turn(false);
      atTwo++;
    }

    private void turn(boolean nowSame) {
      if (nowSame != same) {
        end();
        same = nowSame;
      }
    }

    private void end() {
      if (atOne > fromOne || atTwo > fromTwo) {
        passages.add(new Passage(same, one.stretch(fromOne, atOne), two.stretch(fromTwo, atTwo)));
        fromOne = atOne;
        fromTwo = atTwo;
      }
    }

    List<Passage> all() {
      end();
      return passages;
    }
  }
}
