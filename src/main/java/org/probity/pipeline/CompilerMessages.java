package org.probity.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.probity.engine.PackCompiler.Complaint;
import org.probity.engine.PackCompiler.Text;
import org.probity.policy.CheckedRule;

/**
 * Turns what the rule compiler complains of into lines of file, line and plain words. The compiler
 * names lines of the texts that it was given, lines of code that it generated from them, or none;
 * then the place is found by what the complaint is about.
 */
final class CompilerMessages {
  private static final String TABLE = ".csv.drl";
  private static final Pattern IMPORT =
      Pattern.compile("^\\s*import\\s+([\\w.]+(?:\\.\\*)?)\\s*;?");
  private static final Pattern RULE = Pattern.compile("^\\s*rule \"(.*)\"");

  private final String place;
  private final List<Text> texts;
  private final Map<String, Integer> rows;
  private final ComplaintWords words;

  /**
   * Messages for a pack.
   *
   * @param place what messages call its folder
   * @param rules the rules, which know the rows of their tables
   * @param texts what was given to the compiler
   */
  CompilerMessages(String place, List<CheckedRule> rules, List<Text> texts) {
    this.place = place;
    this.texts = List.copyOf(texts);
    this.rows =
        rules.stream()
            .collect(Collectors.toMap(CheckedRule::name, CheckedRule::line, (one, other) -> one));
    List<String> imports = texts.stream().flatMap(text -> imports(text.drl())).toList();
    this.words =
        new ComplaintWords(
            name ->
                imports.stream()
                    .anyMatch(
                        each ->
                            each.endsWith("." + name)
                                || (each.endsWith(".*")
                                    && ComplaintWords.exists(each.replace("*", name)))));
  }

  private static Stream<String> imports(String drl) {
    return drl.lines().map(IMPORT::matcher).filter(Matcher::find).map(found -> found.group(1));
  }

  /** The complaints, each once, without those that only say that others were made. */
  List<String> lines(List<Complaint> complaints) {
    List<String> lines =
        complaints.stream()
            .filter(complaint -> !isEcho(complaint.message()))
            .map(this::line)
            .distinct()
            .toList();
    return lines.isEmpty() ? complaints.stream().map(this::line).distinct().toList() : lines;
  }

  private static boolean isEcho(String message) {
    return message.startsWith("Java source of ")
        || message.equals("Parser returned a null Package");
  }

  private String line(Complaint complaint) {
    ComplaintWords.Said said = words.say(complaint.message());
    Optional<Text> named =
        texts.stream().filter(text -> text.path().equals(complaint.path())).findFirst();
    if (named.isPresent() && complaint.line() > 0) {
      return at(named.get(), complaint.line()) + said.words();
    }
    List<Text> searched = named.map(List::of).orElse(texts);
    return searched.stream()
        .flatMap(text -> lineWith(text, said.sign()).stream().map(line -> at(text, line)))
        .findFirst()
        .or(() -> named.map(text -> place + "/" + file(text) + ": "))
        .orElse(place + ": ")
        .concat(said.words());
  }

  /** The first line that holds the sign as the type of a pattern, or else as a name of its own. */
  private static Optional<Integer> lineWith(Text text, String sign) {
    if (sign.isEmpty()) {
      return Optional.empty();
    }
    String name = Pattern.quote(sign);
    return lineWith(text, Pattern.compile(":\\s*" + name + "\\s*\\("))
        .or(() -> lineWith(text, Pattern.compile("(?<![\\w$])" + name + "(?![\\w$])")));
  }

  private static Optional<Integer> lineWith(Text text, Pattern sign) {
    List<String> lines = text.drl().lines().toList();
    return IntStream.range(0, lines.size())
        .filter(line -> sign.matcher(lines.get(line)).find())
        .mapToObj(line -> line + 1)
        .findFirst();
  }

  private String at(Text text, int line) {
    int shown = text.path().endsWith(TABLE) ? row(text, line) : line;
    return place + "/" + file(text) + ":" + shown + ": ";
  }

  private static String file(Text text) {
    return text.path().endsWith(TABLE)
        ? text.path().substring(0, text.path().length() - ".drl".length())
        : text.path();
  }

  /** The row of the table that the rule on a line of its text comes from. */
  private int row(Text text, int line) {
    List<String> lines = text.drl().lines().limit(line).toList();
    for (int i = lines.size() - 1; i >= 0; i--) {
      Matcher rule = RULE.matcher(lines.get(i));
      if (rule.find()) {
        return rows.getOrDefault(rule.group(1), 1);
      }
    }
    return 1;
  }
}
