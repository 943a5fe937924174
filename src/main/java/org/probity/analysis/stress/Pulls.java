package org.probity.analysis.stress;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.probity.fact.CaseFacts;
import org.probity.fact.CaseFacts.Status;
import org.probity.fact.Support;
import org.probity.model.Finding;
import org.probity.model.Stance;
import org.probity.model.SubjectKind;
import org.probity.policy.Edition;
import org.probity.policy.Policy;

/**
 * Which way each citation pulls the outcome. It is a plan for the search; what is found is judged
 * by evaluation. A citation pulls neither way if no argument rests on its claim, and the claim
 * lifts or supersedes none that an argument rests on.
 */
final class Pulls {
  private final Judge judge;
  private final Evidence evidence;
  private final ArgumentPulls ofClaims;
  private final Map<String, Set<Pull>> ofSupport = new HashMap<>();

  /** The pulls of the citations of a case under an edition. */
  Pulls(Judge judge, Evidence evidence, Policy policy, Edition edition, SubjectKind kind) {
    this.judge = judge;
    this.evidence = evidence;
    List<BitSet> parts = List.of(evidence.all(), evidence.citing(Stance.SUPPORTS), new BitSet());
    this.ofClaims =
        new ArgumentPulls(policy, edition, kind, parts.stream().map(judge::arguments).toList());
    noteLifted();
    noteSuperseded();
  }

  /** Which ways each citation pulls, by number. */
  List<Set<Pull>> ways() {
    return evidence.citations().stream().map(this::of).toList();
  }

  private Set<Pull> of(ClaimCitation citation) {
    return citation.stance() == Stance.SUPPORTS
        ? ofSupported(citation.claim())
        : Pull.opposite(ofClaims.of(citation.claim()));
  }

  /**
   * Which ways each claim pulls with all its citations together, by id.
   *
   * <p>A claim that loses them all is no longer proved by any, so that it does not matter what
   * contradicted it: the claim pulls the ways of the citations that support it, and without these
   * neither way. What a final finding proves is established, and no citation undercuts that.
   */
  SortedMap<String, Set<Pull>> ofWholeClaims() {
    SortedMap<String, Set<Pull>> whole = new TreeMap<>();
    evidence.citations().stream()
        .filter(citation -> citation.stance() == Stance.SUPPORTS)
        .forEach(citation -> whole.put(citation.claim(), of(citation)));
    return whole;
  }

  private Set<Pull> ofSupported(String claim) {
    Set<Pull> pulls = EnumSet.noneOf(Pull.class);
    pulls.addAll(ofClaims.of(claim));
    pulls.addAll(ofSupport.getOrDefault(claim, Set.of()));
    return pulls;
  }

  /** A final finding lifts the proof of the conduct that it names. */
  private void noteLifted() {
    for (Support support : judge.facts(evidence.all()).supports()) {
      Set<Pull> pulls = ofClaims.of(support.claim().id());
      for (Finding finding : support.finalFindings()) {
        add(finding.id(), support.stance() == Stance.SUPPORTS ? pulls : Pull.opposite(pulls));
      }
    }
  }

  /** A claim that is supported takes another's place, and with it what the other says. */
  private void noteSuperseded() {
    if (superseded(evidence.all()).isEmpty()) {
      return;
    }
    Set<String> tried = new HashSet<>();
    evidence.citing(Stance.SUPPORTS).stream()
        .filter(i -> tried.add(evidence.citations().get(i).claim()))
        .forEach(
            i -> {
              BitSet alone = new BitSet();
              alone.set(i);
              superseded(alone)
                  .forEach(
                      other ->
                          add(
                              evidence.citations().get(i).claim(),
                              Pull.opposite(ofClaims.of(other))));
            });
  }

  private Set<String> superseded(BitSet kept) {
    CaseFacts facts = judge.facts(kept);
    return facts.status().entrySet().stream()
        .filter(entry -> entry.getValue() == Status.SUPERSEDED)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private void add(String claim, Collection<Pull> pulls) {
    ofSupport.computeIfAbsent(claim, any -> EnumSet.noneOf(Pull.class)).addAll(pulls);
  }
}
