package org.probity.citation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The tags of languages, such as {@code en-GB}, however a bibliography names them. */
public final class LanguageTags {
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}");

  private LanguageTags() {}

  /**
   * The tag of {@code en_US}, {@code English} or {@code Chinese (simplified)}; what is none of
   * these stays as it is.
   */
  public static String of(String written) {
    String tag = written.strip().replace('_', '-');
    if (TAG.matcher(tag).matches()) {
      return tag;
    }
    String name = written.strip().replaceFirst("[\\s,(].*$", "");
    return named(name).orElse(written);
  }

  private static Optional<String> named(String name) {
    return Arrays.stream(Locale.getISOLanguages())
        .map(Locale::forLanguageTag)
        .filter(
            language ->
                language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
                    || language.getDisplayLanguage(language).equalsIgnoreCase(name))
        .map(Locale::toLanguageTag)
        .findFirst();
  }
}
