package org.probity.analysis.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.probity.analysis.ScenarioFile;
import org.probity.document.DocumentReader;
import org.probity.model.PartialDate;
import org.probity.model.SourceKind;
import org.probity.model.SubjectKind;
import org.probity.policy.PackFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The base case of a criterion's scenarios, as far as a further scenario builds on it.
 *
 * @param asOf the day of scenarios that name none; empty if there are no scenarios yet
 * @param base the case, without format, id and title; empty if there are no scenarios yet
 */
record ScenarioBase(Optional<LocalDate> asOf, JsonNode base) {
  private static final String ID = "id";

  /** Two that do not repeat one another corroborate. */
  private static final int MOST_SOURCES = 2;

  /** The base of the criterion in this folder of the pack. */
  static ScenarioBase of(PackFiles files, String folder) {
    return files
        .file("criteria/" + folder + "/scenarios.yaml")
        .flatMap(file -> new DocumentReader().read(file, ScenarioFile.class).value())
        .map(file -> new ScenarioBase(Optional.of(file.asOf()), file.base()))
        .orElse(new ScenarioBase(Optional.empty(), JsonNodeFactory.instance.objectNode()));
  }

  /** The kind of subject, if there are scenarios. */
  Optional<SubjectKind> subjectKind() {
    String kind = base.path("subject").path("kind").asString("");
    return Stream.of(SubjectKind.values()).filter(each -> each.word().equals(kind)).findFirst();
  }

  /** The ids of the claims in a section whose field has this value. */
  List<String> idsWith(String section, String field, String value) {
    return base.path(section)
        .valueStream()
        .filter(claim -> claim.path(field).asString("").equals(value))
        .map(claim -> claim.path(ID).asString(""))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  /** The words that the first claim of a section has, by key. */
  Map<String, String> usual(String section) {
    Map<String, String> usual = new TreeMap<>();
    base.path(section)
        .path(0)
        .properties()
        .forEach(entry -> usual.put(entry.getKey(), entry.getValue().asString("")));
    return usual;
  }

  /** The id of the first conduct. */
  Optional<String> conduct() {
    return base.path("conduct")
        .valueStream()
        .map(claim -> claim.path(ID).asString(""))
        .filter(id -> !id.isEmpty())
        .findFirst();
  }

  /**
   * The sources that a new claim may cite: those that were public by {@code day}, without those of
   * the subject where there are others.
   */
  List<String> sources(LocalDate day) {
    List<String> independent = new ArrayList<>();
    List<String> own = new ArrayList<>();
    base.path("sources")
        .properties()
        .forEach(
            source -> {
              JsonNode says = source.getValue();
              String published =
                  says.path("published").asString(says.path("accessed").asString(""));
              boolean company = says.path("kind").asString("").equals(SourceKind.COMPANY.word());
              if (isPublicBy(published, day)) {
                (company ? own : independent).add(source.getKey());
              }
            });
    return (independent.isEmpty() ? own : independent).stream().limit(MOST_SOURCES).toList();
  }

  private static boolean isPublicBy(String published, LocalDate day) {
    return published.matches("\\d{4}(-\\d{2}){0,2}")
        && PartialDate.parse(published).isCertainlyOnOrBefore(day);
  }
}
