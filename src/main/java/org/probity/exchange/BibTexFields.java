package org.probity.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probity.model.CslName;
import org.probity.model.PartialDate;

/**
 * The fields of one BibTeX entry in plain text.
 *
 * @param raw as written, by name in lower case
 */
record BibTexFields(Map<String, String> raw, List<String> remarks) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern NEEDS_READING = Pattern.compile("[\\\\{}~]|--|``|''");

  /** A field in one line of plain text; null if it is absent or empty. */
  @Nullable String text(String field) {
    String written = raw.get(field);
    String text = written == null ? "" : ItemText.line(plain(written));
    return text.isEmpty() ? null : text;
  }

  /** The first of several fields that is there. */
  @Nullable String first(List<String> fields) {
    return fields.stream().map(this::text).filter(text -> text != null).findFirst().orElse(null);
  }

  /** A field whose lines matter. */
  @Nullable String lines(String field) {
    String written = raw.get(field);
    return written == null
        ? null
        : String.join("\n", written.lines().map(line -> ItemText.line(plain(line))).toList());
  }

  /** An address, in which nothing but an escaped character is LaTeX. */
  @Nullable String address(String field) {
    String written = raw.get(field);
    if (written == null) {
      return null;
    }
    String bare =
        written.strip().replaceFirst("(?s)^\\{?\\s*\\\\(?:url|href)\\s*\\{([^{}]*+)}.*$", "$1");
    String address =
        ItemText.line(bare.replaceAll("\\\\([%#&_~{}$])", "$1").replaceAll("^\\{|}$", ""));
    return address.isEmpty() ? null : address;
  }

  /** The title, and the subtitle behind a colon. */
  @Nullable String title() {
    String title = text("title");
    String subtitle = text("subtitle");
    return title == null || subtitle == null ? title : title + ": " + subtitle;
  }

  /**
   * A date in the form of ISO-8601, or the month or year that holds a range of such; null if there
   * is none, or, with a remark, no such one. What is approximate or uncertain is none.
   */
  @Nullable PartialDate date(String field) {
    return date(field, String.valueOf(raw.get(field)));
  }

  private @Nullable PartialDate date(String field, String written) {
    String shown = ItemText.line(written.replaceAll("[{}]", ""));
    if (raw.get(field) == null || shown.isEmpty()) {
      return null;
    }
    PartialDate date = CslDates.isoOrRange(shown);
    if (date == null) {
      remarks.add(
          field + " left out: expected a year, month or day, found " + ItemText.quoted(shown));
    }
    return date;
  }

  /** The day, month or year of publication. */
  @Nullable PartialDate published() {
    if (text("date") != null) {
      return date("date");
    }
    String year = text("year");
    if (year == null) {
      return null;
    }
    String month = text("month");
    String day = text("day");
    int number = month == null ? 0 : 1 + MONTHS.indexOf(start(month));
    String written =
        raw.get("year")
            + (month == null ? "" : "-" + (number > 0 ? String.valueOf(number) : month))
            + (month == null || day == null ? "" : "-" + day);
    PartialDate date = CslDates.isoOrRange(ItemText.line(written.replaceAll("[{}]", "")));
    if (date != null || month == null) {
      return date == null ? date("year") : date;
    }
    remarks.add(
        "month or day left out: expected a month and a day, found "
            + ItemText.quoted(month + (day == null ? "" : " " + day)));
    return date("year");
  }

  private static String start(String month) {
    String lower = month.toLowerCase(Locale.ROOT);
    return lower.length() < 3 ? lower : lower.substring(0, 3);
  }

  /** The names of a field in the order in which they are spoken; null if there are none. */
  @Nullable String names(String field) {
    String written = raw.get(field);
    if (written == null) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (String name : parts(written, " and ")) {
      String one = name(name.strip());
      if (!one.isEmpty()) {
        names.add(one.equals("others") ? "others" : one);
      }
    }
    return CslNames.joined(names);
  }

  /** The names of a field, taken apart as BibTeX does; what stands in braces is one whole. */
  List<CslName> people(String field) {
    String written = raw.get(field);
    return written == null
        ? List.of()
        : parts(written, " and ").stream()
            .map(String::strip)
            .map(this::person)
            .flatMap(Optional::stream)
            .toList();
  }

  private Optional<CslName> person(String written) {
    List<String> parts = parts(written, ",");
    List<String> plain = parts.stream().map(part -> ItemText.line(plain(part))).toList();
    if (parts.size() == 1) {
      boolean whole = written.startsWith("{") && parts(written, " ").size() == 1;
      return whole
          ? CslNames.of(null, null, null, null, plain.get(0))
          : spoken(parts(written, " ").stream().map(word -> ItemText.line(plain(word))).toList());
    }
    String family = plain.get(0);
    int words = particle(parts(parts.get(0).strip(), " "));
    int at = 0;
    for (int i = 0; i < words; i++) {
      at = family.indexOf(' ', at) + 1;
    }
    return CslNames.of(
        family.substring(at),
        plain.get(plain.size() - 1),
        at == 0 ? null : family.substring(0, at).strip(),
        plain.size() > 2 ? plain.get(1) : null,
        null);
  }

  /** A name in the order in which it is spoken: given names, particle, family name. */
  private static Optional<CslName> spoken(List<String> words) {
    int last = words.size() - 1;
    if (last == 0) {
      return CslNames.of(null, null, null, null, words.get(0));
    }
    int begin = 0;
    while (begin < last && !isParticle(words.get(begin))) {
      begin++;
    }
    int end = begin;
    while (end < last && isParticle(words.get(end))) {
      end++;
    }
    String given = String.join(" ", words.subList(0, begin));
    String particle = String.join(" ", words.subList(begin, end));
    return CslNames.of(
        String.join(" ", words.subList(end, words.size())),
        given.isEmpty() ? null : given,
        particle.isEmpty() ? null : particle,
        null,
        null);
  }

  /** How many words at the beginning belong to the particle; never the last. */
  private static int particle(List<String> words) {
    int count = 0;
    while (count < words.size() - 1 && isParticle(words.get(count))) {
      count++;
    }
    return count;
  }

  private static boolean isParticle(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }

  private String name(String written) {
    List<String> parts = parts(written, ",");
    List<String> plain = parts.stream().map(part -> ItemText.line(plain(part))).toList();
    return switch (plain.size()) {
      case 1 -> plain.get(0);
      case 2 -> CslNames.person(plain.get(1), plain.get(0));
      default -> CslNames.person(plain.get(2), plain.get(0) + " " + plain.get(1));
    };
  }

  /** The parts between separators that do not stand within braces. */
  private static List<String> parts(String text, String separator) {
    String whole = text.replaceAll("\\s+", " ");
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && whole.regionMatches(true, i, separator, 0, separator.length())) {
        parts.add(whole.substring(from, i));
        from = i + separator.length();
      }
    }
    parts.add(whole.substring(from));
    return parts;
  }

  private String plain(String latex) {
    return NEEDS_READING.matcher(latex).find() ? LatexText.plain(latex, remarks) : latex;
  }
}
