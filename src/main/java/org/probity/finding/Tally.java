package org.probity.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.probity.argument.RaisedArgument;
import org.probity.argument.Side;
import org.probity.fact.CaseFacts;
import org.probity.fact.Determined;
import org.probity.model.Claim;
import org.probity.model.Conduct;
import org.probity.model.ProofLevel;
import org.probity.policy.Composition;
import org.probity.policy.Criterion;
import org.probity.policy.Edition;
import org.probity.policy.Element;

/** Reads values off arguments: rules argue, this tallies. One tally serves one evaluation. */
public final class Tally {
  private final Edition edition;
  private final CaseFacts facts;
  private final Proofs proofs;
  private final Reasons reasons;
  private final Truth.Space space = new Truth.Space();
  private final Map<String, List<RaisedArgument>> byElement = new HashMap<>();

  /** A tally of {@code arguments}, in canonical order, under the standards of {@code edition}. */
  public Tally(
      Edition edition,
      CaseFacts facts,
      Proofs proofs,
      Reasons reasons,
      List<RaisedArgument> arguments) {
    this.edition = edition;
    this.facts = facts;
    this.proofs = proofs;
    this.reasons = reasons;
    arguments.forEach(
        argument ->
            byElement.computeIfAbsent(argument.element(), any -> new ArrayList<>()).add(argument));
  }

  /** The finding on each criterion, in the order of {@code criteria}. */
  public List<CriterionFinding> findings(List<Criterion> criteria) {
    return criteria.stream().map(this::finding).toList();
  }

  private CriterionFinding finding(Criterion criterion) {
    List<InstanceFinding> instances = new ArrayList<>();
    Truth some = space.constant(false);
    for (String about : instancesOf(criterion)) {
      Map<String, ElementFinding> elements = new HashMap<>();
      criterion
          .composition()
          .elements()
          .forEach(slug -> elements.put(slug, element(criterion, slug, about)));
      Truth truth = truth(criterion.composition(), elements);
      List<ElementFinding> inOrder =
          criterion.composition().elements().stream().map(elements::get).toList();
      instances.add(new InstanceFinding(about, valueOf(truth, inOrder), inOrder));
      some = some.or(truth);
    }
    List<ElementFinding> all =
        instances.stream().flatMap(instance -> instance.elements().stream()).toList();
    return new CriterionFinding(criterion, valueOf(some, all), some, instances);
  }

  /**
   * Without any conduct on file, one instance remains, and its elements are unknown: silence is not
   * innocence.
   */
  private List<String> instancesOf(Criterion criterion) {
    if (!criterion.perConduct()) {
      return List.of("");
    }
    List<String> conducts =
        facts.applied().stream().filter(Conduct.class::isInstance).map(Claim::id).sorted().toList();
    return conducts.isEmpty() ? List.of("") : conducts;
  }

  /**
   * An act that names no conduct is tied to none: it counts for a criterion put per conduct only
   * where no conduct is on file.
   */
  private ElementFinding element(Criterion criterion, String slug, String about) {
    Element element = edition.element(slug);
    List<WeighedArgument> weighed =
        byElement.getOrDefault(slug, List.of()).stream()
            .filter(
                argument -> !criterion.perConduct() || argument.about().orElse("").equals(about))
            .map(argument -> weigh(argument, element))
            .toList();
    Value value = valueOf(weighed);
    return new ElementFinding(
        slug, about, value, reasons.of(value, slug, criterion.id(), element, weighed), weighed);
  }

  private WeighedArgument weigh(RaisedArgument argument, Element element) {
    ProofLevel strength =
        Stream.concat(
                argument.claims().stream().map(claim -> proofs.proof(claim.id())),
                argument.determined().stream().map(Determined::strength))
            .min(ProofLevel::compareTo)
            .orElse(ProofLevel.NONE);
    ProofLevel standard =
        argument.side() == Side.PRO ? element.standard().pro() : element.standard().con();
    boolean undercut = argument.claims().stream().anyMatch(claim -> proofs.isUndercut(claim.id()));
    boolean meets = strength != ProofLevel.NONE && strength.reaches(standard);
    return new WeighedArgument(argument, strength, meets, undercut);
  }

  private static Value valueOf(List<WeighedArgument> weighed) {
    boolean pro = counts(weighed, Side.PRO);
    boolean con = counts(weighed, Side.CON);
    if (pro != con) {
      return Value.of(pro);
    }
    boolean undercut =
        weighed.stream().anyMatch(argument -> argument.meetsStandard() && argument.undercut());
    return pro || undercut ? Value.CONTESTED : Value.UNKNOWN;
  }

  private static boolean counts(List<WeighedArgument> weighed, Side side) {
    return weighed.stream()
        .anyMatch(argument -> argument.argument().side() == side && argument.counts());
  }

  private Truth truth(Composition composition, Map<String, ElementFinding> elements) {
    if (composition instanceof Composition.Of of) {
      ElementFinding element = Objects.requireNonNull(elements.get(of.element()));
      return element.value().isOpen()
          ? space.open(new Truth.Variable(element.element(), element.about()))
          : space.constant(element.value() == Value.HOLDS);
    }
    if (composition instanceof Composition.Unless unless) {
      return truth(unless.part(), elements).not();
    }
    if (composition instanceof Composition.AllOf allOf) {
      return allOf.parts().stream()
          .map(part -> truth(part, elements))
          .reduce(space.constant(true), Truth::and);
    }
    return ((Composition.AnyOf) composition)
        .parts().stream()
            .map(part -> truth(part, elements))
            .reduce(space.constant(false), Truth::or);
  }

  private static Value valueOf(Truth truth, List<ElementFinding> elements) {
    if (truth.isTrue() || truth.isFalse()) {
      return Value.of(truth.isTrue());
    }
    SortedSet<Truth.Variable> deciding = truth.dependsOn();
    List<Value> kinds =
        elements.stream()
            .filter(
                element ->
                    deciding.contains(new Truth.Variable(element.element(), element.about())))
            .map(ElementFinding::value)
            .distinct()
            .toList();
    return kinds.size() == 1 ? kinds.get(0) : Value.OPEN;
  }
}
