package org.probity.analysis.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.probity.fact.Window;
import org.probity.model.SubjectKind;
import org.probity.policy.Criterion;
import org.probity.policy.Edition;
import org.probity.policy.PackFiles;
import org.probity.policy.Policy;

/** Finds the criteria and the days on which a scenario about an element can be set. */
final class FragmentSettings {
  private final PackFiles files;
  private final Policy policy;
  private final Map<String, ScenarioBase> bases = new HashMap<>();

  FragmentSettings(PackFiles files, Policy policy) {
    this.files = files;
    this.policy = policy;
  }

  /** A criterion of an edition, the scenarios that it has, and a day. */
  record Setting(Edition edition, Criterion criterion, ScenarioBase base, LocalDate asOf) {

    /** Whether other scenarios of the criterion are set on the same day. */
    boolean isUsual() {
      return base.asOf().filter(asOf::equals).isPresent();
    }
  }

  /**
   * The settings for an element: the day of the other scenarios first, then for each edition its
   * first day and those that its tables name.
   */
  List<Setting> settings(String element) {
    List<Setting> settings = new ArrayList<>();
    for (Edition edition : policy.editions()) {
      for (Criterion criterion : edition.criteria()) {
        if (criterion.composition().elements().contains(element)) {
          ScenarioBase base =
              bases.computeIfAbsent(criterion.id(), folder -> ScenarioBase.of(files, folder));
          days(edition, base)
              .forEach(day -> settings.add(new Setting(edition, criterion, base, day)));
        }
      }
    }
    settings.sort(Comparator.comparing(setting -> !setting.isUsual()));
    return settings;
  }

  private Set<LocalDate> days(Edition edition, ScenarioBase base) {
    Set<LocalDate> days = new LinkedHashSet<>();
    base.asOf().ifPresent(days::add);
    days.add(edition.from());
    EditionTables.of(edition, edition.from()).rows().values().stream()
        .flatMap(List::stream)
        .filter(Window.class::isInstance)
        .map(Window.class::cast)
        .flatMap(window -> Stream.of(window.opens(), window.closes()))
        .flatMap(day -> Stream.of(day, day.plusDays(1)))
        .forEach(days::add);
    SubjectKind kind = base.subjectKind().orElse(edition.appliesTo().get(0));
    days.removeIf(day -> policy.editionFor(kind, day).filter(edition::equals).isEmpty());
    return days;
  }
}
