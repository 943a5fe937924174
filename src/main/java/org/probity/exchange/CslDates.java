package org.probity.exchange;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probity.model.PartialDate;
import tools.jackson.databind.JsonNode;

/** Dates of CSL-JSON; years, months and days may be numbers or text. */
final class CslDates {
  private static final Pattern ISO =
      Pattern.compile("([0-9]{4})(?:[-/]([0-9]{1,2})(?:[-/]([0-9]{1,2}))?)?(?:T.{0,40})?");

  private static final Pattern YEAR_AND_MORE = Pattern.compile("[0-9]{4}");

  private CslDates() {}

  /** The date; null if there is none, or, with a remark, if it is not known to a year or better. */
  static @Nullable PartialDate read(@Nullable JsonNode date, String field, List<String> remarks) {
    if (date == null || date.isNull()) {
      return null;
    }
    String written = date.isValueNode() ? date.asString("") : inWords(date);
    PartialDate read = date.isObject() ? object(date) : isoOrRange(written);
    if (read == null && !written.isEmpty()) {
      remarks.add(field + " left out: expected a year, month or day, found \"" + written + "\"");
    }
    return read;
  }

  private static @Nullable PartialDate object(JsonNode date) {
    if (isSet(date.get("circa")) || isSet(date.get("season"))) {
      return null;
    }
    JsonNode parts = date.get("date-parts");
    if (parts == null || !parts.isArray() || parts.isEmpty()) {
      String raw = CslJsonReader.text(date, "raw");
      return isoOrRange(raw == null ? String.valueOf(CslJsonReader.text(date, "literal")) : raw);
    }
    PartialDate first = parts(parts.get(0));
    if (parts.size() == 1 || first == null) {
      return first;
    }
    PartialDate last = parts(parts.get(1));
    return last == null ? null : common(first, last);
  }

  /** The month or year that holds both ends of a range; null if none does. */
  private static @Nullable PartialDate common(PartialDate first, PartialDate last) {
    String from = first.earliest().toString();
    String until = last.latest().toString();
    for (int length : new int[] {10, 7, 4}) {
      if (from.substring(0, length).equals(until.substring(0, length))) {
        return PartialDate.parse(from.substring(0, length));
      }
    }
    return null;
  }

  private static @Nullable PartialDate parts(@Nullable JsonNode parts) {
    if (parts == null || !parts.isArray()) {
      return null;
    }
    List<String> numbers = new ArrayList<>();
    for (JsonNode part : parts.values()) {
      String number = part.asString("").strip();
      if (number.isEmpty() || number.equals("0")) {
        break;
      }
      numbers.add(number);
    }
    return iso(String.join("-", numbers));
  }

  private static boolean isSet(@Nullable JsonNode flag) {
    return flag != null
        && !flag.isNull()
        && !List.of("false", "0", "").contains(flag.asString("").strip());
  }

  /** A date, or the month or year that holds a range such as {@code 2018-03/2018-05}. */
  static @Nullable PartialDate isoOrRange(String written) {
    String[] ends = written.strip().split("/", -1);
    if (ends.length != 2 || !YEAR_AND_MORE.matcher(ends[1].strip()).lookingAt()) {
      return iso(written);
    }
    PartialDate first = iso(ends[0]);
    PartialDate last = iso(ends[1]);
    return first == null || last == null ? null : common(first, last);
  }

  /** A date in the form of ISO-8601, or nearly; null if it is none. */
  static @Nullable PartialDate iso(String written) {
    Matcher date = ISO.matcher(written.strip());
    if (!date.matches()) {
      return null;
    }
    StringBuilder text = new StringBuilder(date.group(1));
    for (int group = 2; group <= 3 && date.group(group) != null; group++) {
      text.append(String.format(Locale.ROOT, "-%02d", Integer.parseInt(date.group(group))));
    }
    try {
      return PartialDate.parse(text.toString());
    } catch (DateTimeException none) {
      return null; // The caller says that the date is left out.
    }
  }

  private static String inWords(JsonNode date) {
    String json = date.toString();
    return json.equals("{}") ? "" : json.length() > 80 ? json.substring(0, 80) + "…" : json;
  }
}
