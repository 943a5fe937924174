package org.probity.analysis.stress;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probity.analysis.WhatRulesSee;
import org.probity.fact.CaseFacts;
import org.probity.fact.Support;
import org.probity.model.Case;
import org.probity.model.Claim;
import org.probity.model.Finding;
import org.probity.model.Stance;
import org.probity.pipeline.Arguments;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.ReadyPolicy;
import org.probity.pipeline.WeighedCase;
import org.probity.policy.Edition;
import org.probity.policy.Rung;

/**
 * The outcome of a case that keeps only some of its evidence, by evaluating that case.
 *
 * <p>What was judged is remembered: by the citations kept, and by all that rules can see of them,
 * so that rules run once for sets that look the same to them. Not safe for use by several threads.
 */
final class Judge {
  /** All that the rules on proof can see of the citations on one side of a claim. */
  private record Seen(
      String claim,
      Stance stance,
      int citations,
      int independentOrigins,
      int ownWordsInFavour,
      int ownWordsAgainstInterest,
      int officialRecords,
      List<String> finalFindings) {
    static Seen of(Support support) {
      return new Seen(
          support.claim().id(),
          support.stance(),
          support.citations().size(),
          support.independentOrigins(),
          support.ownWordsInFavour(),
          support.ownWordsAgainstInterest(),
          support.officialRecords(),
          support.finalFindings().stream().map(Finding::id).toList());
    }
  }

  /** All that any rule can see of a set of citations: the claims in force, and their support. */
  private record Sight(List<String> applied, List<Seen> supports) {
    static Sight of(CaseFacts facts) {
      return new Sight(idsOf(facts), facts.supports().stream().map(Seen::of).toList());
    }

    static List<String> idsOf(CaseFacts facts) {
      return facts.applied().stream().map(Claim::id).toList();
    }
  }

  private final Evaluator evaluator;
  private final WeighedCase whole;
  private final ReadyPolicy policy;
  private final Edition edition;
  private final Evidence evidence;
  private final boolean arguesFromClaimsAlone;
  private final Map<BitSet, Rung> judged = new LinkedHashMap<>();
  private final Map<Sight, Rung> seen = new HashMap<>();
  private final Map<List<String>, Arguments> argued = new HashMap<>();

  /** A judge of parts of the evidence of a weighed case. */
  Judge(
      Evaluator evaluator,
      WeighedCase whole,
      ReadyPolicy policy,
      Edition edition,
      Evidence evidence) {
    this.evaluator = evaluator;
    this.whole = whole;
    this.policy = policy;
    this.edition = edition;
    this.evidence = evidence;
    this.arguesFromClaimsAlone = WhatRulesSee.isClaimsAlone(policy);
  }

  /** The outcome of the case with these citations only. */
  Rung outcome(BitSet kept) {
    Rung known = judged.get(kept);
    if (known != null) {
      return known;
    }
    Case subject = evidence.keeping(kept);
    CaseFacts facts = factsOf(subject);
    Rung outcome = seen.computeIfAbsent(Sight.of(facts), sight -> evaluated(subject));
    judged.put((BitSet) kept.clone(), outcome);
    return outcome;
  }

  private CaseFacts factsOf(Case subject) {
    CaseFacts facts = whole.facts();
    return CaseFacts.of(subject, facts.asOf(), facts.knownBy(), whole.admission());
  }

  private Rung evaluated(Case subject) {
    WeighedCase weighed = weighed(subject);
    return evaluator.determine(weighed, policy, edition, arguments(weighed)).outcome();
  }

  /** What the rules say of the case with these citations only. */
  Arguments arguments(BitSet kept) {
    return arguments(weighed(evidence.keeping(kept)));
  }

  /** The outcome of the case with these citations only, under another edition's standards. */
  Rung outcome(BitSet kept, Edition standards) {
    WeighedCase weighed = weighed(evidence.keeping(kept));
    return evaluator.determine(weighed, policy, standards, arguments(weighed)).outcome();
  }

  /** How the claims stand in the case with these citations only. */
  CaseFacts facts(BitSet kept) {
    return factsOf(evidence.keeping(kept));
  }

  private WeighedCase weighed(Case subject) {
    return evaluator.weigh(subject, whole.facts().asOf(), whole.facts().knownBy());
  }

  /**
   * Rules on claims argue from the claims in force, however well these are supported; only where
   * they can see more are they asked again.
   */
  private Arguments arguments(WeighedCase weighed) {
    return arguesFromClaimsAlone
        ? argued.computeIfAbsent(
            Sight.idsOf(weighed.facts()), applied -> evaluator.arguments(weighed, policy, edition))
        : evaluator.arguments(weighed, policy, edition);
  }

  /** Every set that was judged, with its outcome, in the order of judging. */
  Map<BitSet, Rung> judged() {
    return Collections.unmodifiableMap(judged);
  }

  /** How many sets were judged, each counted once. */
  int evaluations() {
    return judged.size();
  }

  /** For how many of them rules had to run. */
  int runs() {
    return seen.size();
  }
}
