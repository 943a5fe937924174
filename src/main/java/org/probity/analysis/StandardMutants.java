package org.probity.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.probity.argument.Side;
import org.probity.model.ProofLevel;
import org.probity.policy.Edition;
import org.probity.policy.Element;
import org.probity.policy.Policy;
import org.probity.policy.Standard;

/**
 * Moves the standard of each element one level up and one down, on each side that some rule argues.
 * Nothing is moved to {@code none}, which asks for no more than {@code asserted} does.
 */
final class StandardMutants {
  private static final List<ProofLevel> LEVELS =
      Arrays.stream(ProofLevel.values()).filter(level -> level != ProofLevel.NONE).toList();

  private final Policy policy;
  private final EditionFiles files;
  private final PackRules rules;
  private final List<EditionMutant> mutants = new ArrayList<>();

  private StandardMutants(Policy policy, EditionFiles files, PackRules rules) {
    this.policy = policy;
    this.files = files;
    this.rules = rules;
  }

  static List<EditionMutant> of(Policy policy, EditionFiles files, PackRules rules) {
    StandardMutants made = new StandardMutants(policy, files, rules);
    for (Edition edition : policy.editions()) {
      edition.elements().keySet().stream()
          .filter(slug -> files.states(edition.id(), "elements", slug))
          .forEach(slug -> made.element(edition, slug));
    }
    return made.mutants;
  }

  private void element(Edition edition, String slug) {
    for (Side side : Side.values()) {
      Standard standard = edition.element(slug).standard();
      ProofLevel stated = side == Side.PRO ? standard.pro() : standard.con();
      int level = Math.max(0, LEVELS.indexOf(stated));
      Stream.of(level + 1, level - 1)
          .filter(to -> to >= 0 && to < LEVELS.size())
          .forEach(
              to ->
                  rules
                      .folderArguing(slug, side)
                      .ifPresent(folder -> add(edition, slug, side, LEVELS.get(to), folder)));
    }
  }

  private void add(Edition edition, String slug, Side side, ProofLevel to, String folder) {
    Element element = edition.element(slug);
    Standard before = element.standard();
    Element changed = ChangedPolicy.withStandard(element, side, to);
    Set<String> takingOver =
        files.takingOver(edition.id(), later -> files.states(later, "elements", slug));
    ProofLevel from = side == Side.PRO ? before.pro() : before.con();
    mutants.add(
        new EditionMutant(
            files.place(edition.id(), "elements", slug, "standard", side.word()),
            "edition %s, %s: %s %s -> %s"
                .formatted(edition.id(), slug, side.word(), from.word(), to.word()),
            Optional.of(folder),
            ChangedPolicy.of(policy, takingOver, one -> with(one, slug, changed))));
  }

  /** An edition that dropped the element does not get it back. */
  private static Edition with(Edition edition, String slug, Element changed) {
    SortedMap<String, Element> elements = new TreeMap<>(edition.elements());
    elements.computeIfPresent(slug, (any, before) -> changed);
    return ChangedPolicy.withElements(edition, elements);
  }
}
