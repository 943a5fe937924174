package org.probity.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says in plain words what the rule compiler complains of. Most of it the gate finds first; imports
 * are what it leaves to the compiler.
 */
final class ComplaintWords {
  private static final String NAME = "([A-Za-z_$][A-Za-z0-9_$]*)";
  private static final Pattern EXPRESSION = Pattern.compile("Unable to Analyse Expression (.*):");
  private static final Pattern TYPE = Pattern.compile("(?<![\\w.$])([A-Z]\\w*)\\.");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

  private static final List<Translation> TRANSLATIONS =
      List.of(
          named("Unable to find class: " + NAME, found -> type(found.group(1))),
          new Translation(
              "Only a type can be imported\\. ([\\w.]+) resolves to a package",
              found -> "there is no `" + found.group(1) + "` to import",
              found -> "import " + found.group(1)),
          named("(\\$\\w+) cannot be resolved to a variable", found -> unbound(found.group(1))),
          named(NAME + " cannot be resolved.*", found -> type(found.group(1))),
          named(
              "Unable to parse left part of expression: " + NAME + ".*",
              found -> "the fact has no property `" + found.group(1) + "`"),
          named(
              "Unknown field " + NAME + " on class ([\\w.$]+)",
              found -> "`" + simple(found.group(2)) + "` has no `" + found.group(1) + "`"),
          named(
              "Method " + NAME + " on class ([\\w.$]+) with arguments .* is missing",
              found ->
                  "`"
                      + simple(found.group(2))
                      + "` has no `"
                      + found.group(1)
                      + "` for these values"),
          named(
              "The method " + NAME + "\\(.*\\) is undefined for the type " + NAME,
              found -> "`" + found.group(2) + "` has no `" + found.group(1) + "`"),
          plain(
              "(?:Equality|Comparison) operation requires compatible types\\. Found (.+) and (.+)",
              found ->
                  kind(found.group(1))
                      + " is compared with "
                      + kind(found.group(2))
                      + ": compare like with like"),
          plain(
              "\\[ERR \\d+\\] Line \\d+:\\d+ .*?(?:input|character) '(.*?)'.*",
              found -> unexpected(found.group(1))),
          plain(
              "Unable to parse consequence caused by: .*",
              found -> "the consequence cannot be read: a bracket or `;` is missing or too many"),
          plain(
              "Duplicate rule name: (.*)",
              found -> "two rules are called \"" + found.group(1) + "\""),
          plain(
              ".*java\\.lang\\.NumberFormatException.*",
              found -> "a text is compared with a number: compare like with like"));

  private final Predicate<String> isImported;

  /**
   * Words for a pack.
   *
   * @param isImported whether rules of the pack may use a class by this simple name
   */
  ComplaintWords(Predicate<String> isImported) {
    this.isImported = isImported;
  }

  /**
   * A complaint in plain words.
   *
   * @param sign a text that stands where the complaint is about; empty if none is known
   */
  record Said(String words, String sign) {}

  /** How a kind of complaint is said. */
  private record Translation(
      Pattern pattern, Function<MatchResult, String> words, Function<MatchResult, String> sign) {
    Translation(
        String pattern, Function<MatchResult, String> words, Function<MatchResult, String> sign) {
      this(Pattern.compile(pattern, Pattern.DOTALL), words, sign);
    }

    Optional<Said> say(String message) {
      Matcher matcher = pattern.matcher(message);
      return matcher.matches()
          ? Optional.of(new Said(words.apply(matcher), sign.apply(matcher)))
          : Optional.empty();
    }
  }

  /** A translation whose first group names what the complaint is about. */
  private static Translation named(String pattern, Function<MatchResult, String> words) {
    return new Translation(pattern, words, found -> found.group(1));
  }

  private static Translation plain(String pattern, Function<MatchResult, String> words) {
    return new Translation(pattern, words, found -> "");
  }

  /** The complaint in plain words, or in the compiler's own where none are known. */
  Said say(String message) {
    Matcher expression = EXPRESSION.matcher(message.strip());
    Optional<Said> said =
        expression.matches()
            ? expression(expression.group(1))
            : TRANSLATIONS.stream()
                .flatMap(translation -> translation.say(message.strip()).stream())
                .findFirst();
    return said.orElse(
        new Said("the compiler says: " + message.strip().replaceAll("\\s*\\n.*", ""), ""));
  }

  /** In an expression that cannot be understood, a name is not known. */
  private Optional<Said> expression(String text) {
    Stream<Said> types =
        TYPE.matcher(text)
            .results()
            .map(found -> found.group(1))
            .filter(isImported.negate())
            .map(name -> new Said(type(name), name));
    Stream<Said> variables =
        VARIABLE
            .matcher(text)
            .results()
            .map(found -> new Said(unbound(found.group()), found.group()));
    return Stream.concat(types, variables).findFirst();
  }

  private static String type(String name) {
    Optional<String> home =
        Stream.of("org.probity.fact", "org.probity.model", "org.probity.argument")
            .filter(each -> exists(each + "." + name))
            .findFirst();
    return home.map(
            each ->
                "`"
                    + name
                    + "` is not imported: write `import "
                    + each
                    + (each.endsWith("argument") ? "." + name : ".*")
                    + ";` above the rules")
        .orElse("there is no `" + name + "`");
  }

  /** Whether there is a class of this name. */
  static boolean exists(String className) {
    return ComplaintWords.class.getResource("/" + className.replace('.', '/') + ".class") != null;
  }

  private static String unbound(String variable) {
    return "`" + variable + "` is not bound before: bind it in a pattern above";
  }

  private static String unexpected(String found) {
    return found.isEmpty() || found.equals("<eof>")
        ? "the file ends too early: a bracket, a quotation mark or `end` is missing"
        : "`"
            + found
            + "` is not expected here: an operator, a comma or a bracket is missing or too many";
  }

  private static String kind(String type) {
    String name = simple(type);
    return switch (name) {
      case "int", "long", "Integer", "Long", "double", "Double", "BigDecimal" -> "a number";
      case "String" -> "a text";
      case "boolean", "Boolean" -> "true or false";
      default -> "`" + name + "`";
    };
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1).replaceFirst("^class ", "");
  }
}
