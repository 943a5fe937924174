package org.probity.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.model.SubjectKind;

/**
 * The membership rules of one code.
 *
 * @param id name of its folder
 * @param editions oldest first
 * @param rules every rule file, sorted by path
 * @param words the code's own words for each rung
 * @param takes ids of the policies whose determinations its rules take as facts
 * @param bodies the bodies that letters under the policy are sent to
 * @param rulesSha256 hash over the rule files
 * @param sha256 hash over every file that can change a result: manifest, editions and rules
 */
public record Policy(
    String id,
    String title,
    String issuer,
    String summary,
    Map<Rung, String> words,
    List<Edition> editions,
    List<RuleText> rules,
    List<String> takes,
    List<Body> bodies,
    String rulesSha256,
    String sha256) {
  public Policy {
    words = Map.copyOf(words);
    editions = List.copyOf(editions);
    rules = List.copyOf(rules);
    takes = List.copyOf(takes);
    bodies = List.copyOf(bodies);
  }

  /** The latest edition for subjects of this kind that is in force on {@code day}. */
  public Optional<Edition> editionFor(SubjectKind kind, LocalDate day) {
    return editions.stream()
        .filter(edition -> edition.isInForceOn(day) && edition.appliesTo().contains(kind))
        .max(Comparator.comparing(Edition::from));
  }

  /** The edition with this name. */
  public Optional<Edition> edition(String name) {
    return editions.stream().filter(edition -> edition.id().equals(name)).findFirst();
  }
}
