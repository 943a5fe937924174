package org.probity.exchange;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * LaTeX as bibliographies use it, in plain text: accents, letters, dashes and quotation marks. The
 * printer of the BibTeX library is not used, because it leaves out letters that it does not know:
 * García with a dotless i came out as Garca.
 */
final class LatexText {
  /** Accents as the mark that follows the letter in Unicode. */
  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("`", "\u0300"),
          Map.entry("'", "\u0301"),
          Map.entry("^", "\u0302"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry("u", "\u0306"),
          Map.entry(".", "\u0307"),
          Map.entry("\"", "\u0308"),
          Map.entry("r", "\u030A"),
          Map.entry("H", "\u030B"),
          Map.entry("v", "\u030C"),
          Map.entry("d", "\u0323"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("b", "\u0331"));

  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ss", "ß"),
          Map.entry("ae", "æ"),
          Map.entry("AE", "Æ"),
          Map.entry("oe", "œ"),
          Map.entry("OE", "Œ"),
          Map.entry("o", "ø"),
          Map.entry("O", "Ø"),
          Map.entry("l", "ł"),
          Map.entry("L", "Ł"),
          Map.entry("aa", "å"),
          Map.entry("AA", "Å"),
          Map.entry("i", "ı"),
          Map.entry("j", "ȷ"),
          Map.entry("dh", "ð"),
          Map.entry("DH", "Ð"),
          Map.entry("th", "þ"),
          Map.entry("TH", "Þ"),
          Map.entry("dj", "đ"),
          Map.entry("DJ", "Đ"),
          Map.entry("ng", "ŋ"),
          Map.entry("NG", "Ŋ"),
          Map.entry("S", "§"),
          Map.entry("P", "¶"),
          Map.entry("pounds", "£"),
          Map.entry("euro", "€"),
          Map.entry("texteuro", "€"),
          Map.entry("copyright", "©"),
          Map.entry("dots", "…"),
          Map.entry("ldots", "…"),
          Map.entry("textellipsis", "…"),
          Map.entry("textendash", "–"),
          Map.entry("textemdash", "—"),
          Map.entry("textquoteleft", "‘"),
          Map.entry("textquoteright", "’"),
          Map.entry("textquotedblleft", "“"),
          Map.entry("textquotedblright", "”"),
          Map.entry("textquotesingle", "'"),
          Map.entry("guillemotleft", "«"),
          Map.entry("guillemotright", "»"),
          Map.entry("textbackslash", "\\"),
          Map.entry("textasciitilde", "~"),
          Map.entry("textasciicircum", "^"),
          Map.entry("textunderscore", "_"),
          Map.entry("&", "&"),
          Map.entry("%", "%"),
          Map.entry("_", "_"),
          Map.entry("$", "$"),
          Map.entry("#", "#"),
          Map.entry("{", "{"),
          Map.entry("}", "}"),
          Map.entry(" ", " "),
          Map.entry(",", " "),
          Map.entry(";", " "),
          Map.entry("\\", " "),
          Map.entry("-", ""),
          Map.entry("/", ""));

  /** Commands that change the look of the text that follows, and nothing else. */
  private static final Set<String> LOOK =
      Set.of(
          "emph",
          "textit",
          "textbf",
          "textsc",
          "texttt",
          "textrm",
          "textsf",
          "textup",
          "textsuperscript",
          "textsubscript",
          "text",
          "mbox",
          "url",
          "em",
          "it",
          "bf",
          "sc",
          "tt",
          "rm",
          "relax",
          "protect",
          "MakeUppercase",
          "uppercase",
          "nocase");

  private final String latex;
  private final List<String> remarks;
  private int at;

  private LatexText(String latex, List<String> remarks) {
    this.latex = latex;
    this.remarks = remarks;
  }

  /**
   * The text; commands that are not known are left out, what they hold is kept, and that is said.
   */
  static String plain(String latex, List<String> remarks) {
    String text = new LatexText(latex, remarks).rest();
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private String rest() {
    StringBuilder text = new StringBuilder();
    while (at < latex.length()) {
      text.append(next());
    }
    return text.toString();
  }

  /** The next character or command, and what it takes with it. */
  private String next() {
    for (String sign : List.of("---", "--", "``", "''")) {
      if (latex.startsWith(sign, at)) {
        at += sign.length();
        return switch (sign) {
          case "---" -> "—";
          case "--" -> "–";
          case "``" -> "“";
          default -> "”";
        };
      }
    }
    int c = latex.codePointAt(at);
    if (c == '\\' && at + 1 < latex.length()) {
      return command();
    }
    at += Character.charCount(c);
    return switch (c) {
      case '{', '}' -> "";
      case '~' -> " ";
      default -> Character.toString(c);
    };
  }

  private String command() {
    String name = name();
    String accent = ACCENTS.get(name);
    if (accent != null) {
      return accented(accent);
    }
    String letter = LETTERS.get(name);
    if (letter == null && !LOOK.contains(name)) {
      remarks.add("the LaTeX command \\" + name + " is not known and was left out");
    }
    return letter == null ? "" : letter;
  }

  /** The name of the command here; a name of letters takes the space behind it. */
  private String name() {
    int begin = at + 1;
    int end = begin;
    while (end < latex.length() && isLetter(latex.charAt(end))) {
      end++;
    }
    if (end == begin) {
      at = begin + Character.charCount(latex.codePointAt(begin));
      return latex.substring(begin, at);
    }
    at = end;
    while (at < latex.length() && latex.charAt(at) == ' ') {
      at++;
    }
    return latex.substring(begin, end);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /**
   * The letter here, in braces or not, with its accent; a dotless letter has lost its dot to it.
   */
  private String accented(String accent) {
    while (at < latex.length() && (latex.charAt(at) == '{' || latex.charAt(at) == ' ')) {
      at++;
    }
    if (at >= latex.length() || latex.charAt(at) == '}') {
      return "";
    }
    int c = latex.codePointAt(at);
    if (c == '\\' && at + 1 < latex.length()) {
      String letter = LETTERS.getOrDefault(name(), "");
      return letter.replace('ı', 'i').replace('ȷ', 'j') + (letter.isEmpty() ? "" : accent);
    }
    at += Character.charCount(c);
    return Character.toString(c) + accent;
  }
}
