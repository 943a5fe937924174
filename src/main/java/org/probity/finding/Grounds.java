package org.probity.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probity.argument.Side;
import org.probity.model.Claim;
import org.probity.model.ProofLevel;
import org.probity.policy.Composition;

/**
 * What the settled value of a criterion rests on.
 *
 * @param strength the weakest of the elements that it needs, each at its strongest counting
 *     argument; where one of several elements would do, the strongest of them
 * @param claims what these arguments rest on, each once, in the order of the elements
 */
public record Grounds(ProofLevel strength, List<Claim> claims) {
  public Grounds {
    claims = List.copyOf(claims);
  }

  /**
   * The grounds on which an instance has its value; empty while it is open, and where it is settled
   * only because every answer to its open elements comes to the same.
   */
  public static Optional<Grounds> of(Composition composition, InstanceFinding instance) {
    return instance.value().isOpen()
        ? Optional.empty()
        : of(composition, instance, instance.value() == Value.HOLDS);
  }

  private static Optional<Grounds> of(
      Composition composition, InstanceFinding instance, boolean wanted) {
    if (composition instanceof Composition.Of of) {
      return ofElement(of.element(), instance, wanted);
    }
    if (composition instanceof Composition.Unless unless) {
      return of(unless.part(), instance, !wanted);
    }
    boolean all = composition instanceof Composition.AllOf;
    List<Composition> parts =
        all ? ((Composition.AllOf) composition).parts() : ((Composition.AnyOf) composition).parts();
    boolean needsEach = all == wanted;
    List<Grounds> grounds =
        parts.stream().flatMap(part -> of(part, instance, wanted).stream()).toList();
    return grounds.isEmpty() || (needsEach && grounds.size() < parts.size())
        ? Optional.empty()
        : Optional.of(joined(grounds, needsEach));
  }

  private static Optional<Grounds> ofElement(
      String slug, InstanceFinding instance, boolean wanted) {
    Side side = wanted ? Side.PRO : Side.CON;
    List<Grounds> counting =
        instance.elements().stream()
            .filter(element -> element.element().equals(slug))
            .filter(element -> element.value() == Value.of(wanted))
            .flatMap(element -> element.arguments().stream())
            .filter(weighed -> weighed.counts() && weighed.argument().side() == side)
            .map(weighed -> new Grounds(weighed.strength(), weighed.argument().restsOn()))
            .toList();
    return counting.isEmpty() ? Optional.empty() : Optional.of(joined(counting, false));
  }

  private static Grounds joined(List<Grounds> grounds, boolean needsEach) {
    Comparator<ProofLevel> order = Comparator.naturalOrder();
    ProofLevel strength =
        grounds.stream()
            .map(Grounds::strength)
            .min(needsEach ? order : order.reversed())
            .orElseThrow();
    Set<Claim> claims = new LinkedHashSet<>();
    grounds.stream().map(Grounds::claims).flatMap(Collection::stream).forEach(claims::add);
    return new Grounds(strength, List.copyOf(claims));
  }
}
