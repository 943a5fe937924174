package org.probity.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.probity.model.Attribute;
import org.probity.model.Case;
import org.probity.model.Citation;
import org.probity.model.Claim;
import org.probity.model.Identity;
import org.probity.model.InForce;
import org.probity.model.Listing;

/**
 * Tells which claims a later one takes the place of: an attribute by one of the same name, a state
 * of a list by a different one of the same list and party. Only a claim that an admissible source
 * supports can take another's place. Claims of one day stand side by side, so that a contradiction
 * shows.
 */
final class Superseding {
  private final List<Claim> begun;

  Superseding(Case subject, Function<Claim, LocalDate> day, Admission admission) {
    this.begun =
        subject.claims().stream()
            .filter(claim -> claim.inForceOn(day.apply(claim)) == InForce.YES)
            .filter(
                claim -> admission.admitted(claim.sources()).stream().anyMatch(Citation::supports))
            .toList();
  }

  boolean isSuperseded(Claim claim) {
    return begun.stream().anyMatch(later -> supersedes(later, claim));
  }

  private static boolean supersedes(Claim later, Claim earlier) {
    if (later instanceof Attribute one && earlier instanceof Attribute other) {
      return one.name() == other.name() && one.on().compareTo(other.on()) > 0;
    }
    return later instanceof Listing one
        && earlier instanceof Listing other
        && one.list() == other.list()
        && one.party() == other.party()
        && one.result() != other.result()
        && one.identity() == Identity.CONFIRMED
        && one.on().compareTo(other.on()) > 0;
  }
}
