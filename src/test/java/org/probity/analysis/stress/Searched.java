package org.probity.analysis.stress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probity.model.Case;
import org.probity.pipeline.Program;
import org.probity.pipeline.WeighedCase;
import org.probity.policy.Edition;

/** A case under the made-up code, ready for a search. */
record Searched(WeighedCase whole, Evidence evidence, Judge judge, List<Set<Pull>> ways) {

  static Searched of(Case subject, LocalDate day) {
    WeighedCase whole = ExampleCases.weighed(subject, day);
    Edition edition =
        Program.EVALUATOR
            .editionFor(whole, ExampleCases.CODE.policy(), Optional.empty())
            .orElseThrow();
    Evidence evidence = new Evidence(whole);
    Judge judge = new Judge(Program.EVALUATOR, whole, ExampleCases.CODE, edition, evidence);
    Pulls pulls =
        new Pulls(judge, evidence, ExampleCases.CODE.policy(), edition, subject.subject().kind());
    return new Searched(whole, evidence, judge, pulls.ways());
  }

  Trial trial(Items items) {
    return Trial.of(judge, items, judge.outcome(evidence.all()), Limits.USUAL.evaluations());
  }

  Items single() {
    return Items.single(ways);
  }

  Items sources() {
    return Items.grouped(evidence.citations(), ways, ClaimCitation::source);
  }

  Items origins() {
    return Items.grouped(evidence.citations(), ways, one -> whole.admission().origin(one.source()));
  }
}
