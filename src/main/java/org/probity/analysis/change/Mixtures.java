package org.probity.analysis.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probity.analysis.WhatRulesSee;
import org.probity.pipeline.Arguments;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.Question;
import org.probity.pipeline.ReadyPolicy;
import org.probity.policy.Edition;

/**
 * The results of mixtures of two questions, each by evaluating it. What was evaluated is
 * remembered. Not safe for use by several threads.
 *
 * <p>A mixture is a set of numbers: those of the evidence items first, then those of the edition.
 */
final class Mixtures {
  private final Evaluator evaluator;
  private final EvidenceMixture evidence;
  private final EditionMixture editions;
  private final int ofEvidence;
  private final boolean claimsAlone;
  private final Map<BitSet, Result> known = new HashMap<>();
  private final Map<List<Object>, Arguments> argued = new HashMap<>();

  Mixtures(
      Evaluator evaluator,
      Question before,
      Edition editionBefore,
      Question after,
      Edition editionAfter) {
    this.evaluator = evaluator;
    this.evidence = new EvidenceMixture(before, after);
    this.editions = new EditionMixture(before.policy(), editionBefore, editionAfter);
    this.ofEvidence = evidence.items().size();
    this.claimsAlone = WhatRulesSee.isClaimsAlone(before.policy());
  }

  /** The items of the evidence, then those of the edition. */
  List<ChangedItem> items() {
    List<ChangedItem> items = new ArrayList<>(evidence.items());
    items.addAll(editions.items());
    return items;
  }

  /** The numbers of the items of the evidence. */
  BitSet evidence() {
    BitSet all = new BitSet();
    all.set(0, ofEvidence);
    return all;
  }

  /** The numbers of the items of the edition. */
  BitSet edition() {
    BitSet all = new BitSet();
    all.set(ofEvidence, ofEvidence + editions.items().size());
    return all;
  }

  /** The numbers of all items. */
  BitSet all() {
    BitSet all = evidence();
    all.or(edition());
    return all;
  }

  /** How many mixtures were evaluated, each counted once. */
  int evaluations() {
    return known.size();
  }

  /** The question before with these items of the question after. */
  Result of(BitSet taken) {
    Result result = known.get(taken);
    if (result == null) {
      result = evaluated(taken);
      known.put((BitSet) taken.clone(), result);
    }
    return result;
  }

  private Result evaluated(BitSet taken) {
    EvidenceMixture.Weighed weighed = evidence.weighed(taken.get(0, ofEvidence), evaluator);
    EditionMixture.Mixed edition =
        editions.with(taken.get(ofEvidence, Math.max(ofEvidence, taken.length())));
    return Result.of(
        evaluator.determine(
            weighed.weighed(),
            edition.policy(),
            edition.edition(),
            arguments(weighed, edition.policy(), edition)));
  }

  /** Rules that argue from claims alone are asked once for what looks the same to them. */
  private Arguments arguments(
      EvidenceMixture.Weighed weighed, ReadyPolicy policy, EditionMixture.Mixed mixed) {
    if (!claimsAlone) {
      return evaluator.arguments(weighed.weighed(), policy, mixed.edition());
    }
    return argued.computeIfAbsent(
        List.of(weighed.seen(), mixed.rows()),
        any -> evaluator.arguments(weighed.weighed(), policy, mixed.edition()));
  }
}
