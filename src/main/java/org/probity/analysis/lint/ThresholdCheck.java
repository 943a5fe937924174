package org.probity.analysis.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.probity.analysis.lint.ThresholdWords.Words;
import org.probity.policy.CheckedRule;
import org.probity.policy.Edition;
import org.probity.policy.RuleValue.Path;

/**
 * Numbers and days that fall between the rules of an element, or for which rules argue it both
 * ways. Bounds that stand in an edition's tables are looked at in each edition.
 */
final class ThresholdCheck implements LintCheck {
  /** A day for facts whose day does not matter. */
  static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  private final LintedPack pack;
  private final Fragments fragments;
  private final Map<Words, List<Shown>> found = new LinkedHashMap<>();

  ThresholdCheck(LintedPack pack, Fragments fragments) {
    this.pack = pack;
    this.fragments = fragments;
  }

  /** An edition with a finding, and a case that shows it. */
  private record Shown(Optional<Edition> edition, Fragments.Point point) {}

  /** What is told once in an edition, although it is so for several words of a fact. */
  private record Told(LintRule kind, String values, List<String> rules) {
    static Told of(Words words, List<ThresholdRule> rules) {
      return new Told(
          words.kind(),
          words.values(),
          rules.stream().map(rule -> rule.rule().name()).distinct().sorted().toList());
    }
  }

  @Override
  public List<LintFinding> findings() {
    found.clear();
    if (pack.policy().isEmpty()) {
      look(pack.rules(), Optional.empty(), new EditionTables(ANY_DAY, Map.of()));
    }
    for (Edition edition : pack.editions()) {
      List<CheckedRule> rules =
          pack.rules().stream()
              .filter(rule -> edition.elements().containsKey(rule.element()))
              .toList();
      look(rules, Optional.of(edition), EditionTables.of(edition, edition.from()));
    }
    return found.entrySet().stream().map(each -> finding(each.getKey(), each.getValue())).toList();
  }

  private void look(List<CheckedRule> rules, Optional<Edition> edition, EditionTables tables) {
    Map<String, List<ThresholdRule>> alike = new TreeMap<>();
    for (CheckedRule rule : rules) {
      for (ThresholdRule view : ThresholdRule.of(rule, tables)) {
        String key = rule.element() + " " + view.fact().getSimpleName();
        alike.computeIfAbsent(key, any -> new ArrayList<>()).add(view);
      }
    }
    Set<Told> told = new HashSet<>();
    for (List<ThresholdRule> views : alike.values()) {
      for (Situation situation : Situation.of(views)) {
        ThresholdGroup.of(situation).ifPresent(group -> look(group, edition, told));
      }
    }
  }

  private void look(ThresholdGroup group, Optional<Edition> edition, Set<Told> told) {
    ThresholdWords words = new ThresholdWords(group);
    for (ThresholdGaps.Gap gap : new ThresholdGaps(group).gaps()) {
      Words gapWords = words.of(gap);
      if (told.add(Told.of(gapWords, gap.beside()))) {
        add(gapWords, new Shown(edition, pointOf(gap, group)));
      }
    }
    for (ThresholdOverlaps.Overlap overlap : new ThresholdOverlaps(group).overlaps()) {
      Words overlapWords = words.of(overlap);
      if (told.add(Told.of(overlapWords, List.of(overlap.pro(), overlap.con())))) {
        add(overlapWords, new Shown(edition, pointOf(overlap, group)));
      }
    }
  }

  private static Fragments.Point pointOf(ThresholdGaps.Gap gap, ThresholdGroup group) {
    return new Fragments.Point(gap.beside().get(0), group.values(gap.point()), false);
  }

  /** Of a rule on every role and one on a single role, both are shown, with a claim for each. */
  private static Fragments.Point pointOf(ThresholdOverlaps.Overlap overlap, ThresholdGroup group) {
    Map<Path, FactValues.Reading> values = group.values(overlap.point());
    boolean pro = EveryRole.isAskedForBy(overlap.pro().rule());
    boolean con = EveryRole.isAskedForBy(overlap.con().rule());
    return new Fragments.Point(
        pro && !con ? overlap.con() : overlap.pro(),
        pro && con ? EveryRole.unsaid(values) : values,
        pro != con);
  }

  private void add(Words words, Shown shown) {
    found.computeIfAbsent(words, any -> new ArrayList<>()).add(shown);
  }

  private LintFinding finding(Words words, List<Shown> shown) {
    List<String> all =
        pack.editions().stream()
            .filter(edition -> edition.elements().containsKey(words.rule().element()))
            .map(Edition::id)
            .toList();
    Set<String> names = new TreeSet<>();
    shown.forEach(each -> each.edition().ifPresent(edition -> names.add(edition.id())));
    Shown first = shown.get(0);
    String value = words.kind() == LintRule.THRESHOLD_GAP ? "unknown" : "contested";
    return new LintFinding(
        words.kind(),
        words.rule().file(),
        words.at().line(),
        words.at().column(),
        words.message() + EditionPlaces.named(List.copyOf(names), all),
        first
            .edition()
            .flatMap(edition -> fragments.at(first.point(), edition.id(), words.name(), value)));
  }
}
