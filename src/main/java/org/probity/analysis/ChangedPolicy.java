package org.probity.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.probity.argument.Side;
import org.probity.model.ProofLevel;
import org.probity.policy.Edition;
import org.probity.policy.Element;
import org.probity.policy.Policy;
import org.probity.policy.Standard;
import org.probity.policy.TableRow;

/** Policies that differ from another in one value. */
public final class ChangedPolicy {
  private ChangedPolicy() {}

  /** The policy with the editions of these names changed. */
  static Policy of(Policy policy, Set<String> editions, UnaryOperator<Edition> change) {
    return new Policy(
        policy.id(),
        policy.title(),
        policy.issuer(),
        policy.summary(),
        policy.words(),
        policy.editions().stream()
            .map(edition -> editions.contains(edition.id()) ? change.apply(edition) : edition)
            .toList(),
        policy.rules(),
        policy.takes(),
        policy.bodies(),
        policy.rulesSha256(),
        policy.sha256());
  }

  /** The edition with other elements. */
  public static Edition withElements(Edition edition, SortedMap<String, Element> elements) {
    return with(edition, edition.from(), edition.until(), elements, edition.facts());
  }

  /** The edition with the standard of each element changed. */
  public static Edition withStandards(Edition edition, UnaryOperator<Standard> change) {
    SortedMap<String, Element> elements = new TreeMap<>(edition.elements());
    elements.replaceAll(
        (slug, element) -> new Element(element.asks(), change.apply(element.standard())));
    return withElements(edition, elements);
  }

  /** The element with another standard on one side. */
  public static Element withStandard(Element element, Side side, ProofLevel level) {
    Standard before = element.standard();
    return new Element(
        element.asks(),
        side == Side.PRO ? new Standard(level, before.con()) : new Standard(before.pro(), level));
  }

  static Edition withFacts(Edition edition, List<TableRow> facts) {
    return with(edition, edition.from(), edition.until(), edition.elements(), facts);
  }

  static Edition withInForce(Edition edition, LocalDate from, @Nullable LocalDate until) {
    return with(edition, from, until, edition.elements(), edition.facts());
  }

  private static Edition with(
      Edition edition,
      LocalDate from,
      @Nullable LocalDate until,
      SortedMap<String, Element> elements,
      List<TableRow> facts) {
    return new Edition(
        edition.id(),
        from,
        until,
        edition.basedOn(),
        edition.note(),
        edition.appliesTo(),
        edition.words(),
        edition.provisions(),
        edition.criteria(),
        elements,
        facts);
  }
}
