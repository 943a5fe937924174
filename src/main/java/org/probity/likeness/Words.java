package org.probity.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text, as they are compared, and where each begins. Case, punctuation and how a
 * character is composed make no difference; what stands in square brackets is passed over; a
 * Chinese or Japanese character is a word.
 *
 * @param compared the words in the form that is compared
 * @param begins where each begins in the text
 */
record Words(String text, List<String> compared, List<Integer> begins) {
  private static final String SINGLE = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";
  private static final String LETTER = "[\\p{L}\\p{M}\\p{N}&&[^" + SINGLE + "]]";
  private static final Pattern WORD =
      Pattern.compile(
          "\\[[^\\]]*+\\]|(?<word>[" + SINGLE + "]|" + LETTER + "++(?:['’-]" + LETTER + "++)*+)");

  Words {
    compared = List.copyOf(compared);
    begins = List.copyOf(begins);
  }

  static Words of(String text) {
    List<String> compared = new ArrayList<>();
    List<Integer> begins = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group("word");
      if (word != null) {
        compared.add(
            Normalizer.normalize(word, Normalizer.Form.NFKC)
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT));
        begins.add(matcher.start());
      }
    }
    return new Words(text, compared, begins);
  }

  int count() {
    return compared.size();
  }

  /**
   * The text from one word to just before another. The first word takes what stands before it, the
   * last what stands behind it, so that stretches joined are the text.
   */
  String stretch(int from, int to) {
    if (from == to) {
      return "";
    }
    int begin = from == 0 ? 0 : begins.get(from);
    int end = to == count() ? text.length() : begins.get(to);
    return text.substring(begin, end);
  }
}
