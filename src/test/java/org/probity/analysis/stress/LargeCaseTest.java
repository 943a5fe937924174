package org.probity.analysis.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.probity.analysis.AlteredCase;
import org.probity.model.Case;
import org.probity.model.Citation;
import org.probity.model.Claim;
import org.probity.model.PartialDate;
import org.probity.model.Source;
import org.probity.model.SourceKind;
import org.probity.model.Stance;
import org.probity.pipeline.Program;
import org.probity.pipeline.Question;

/** A made-up case of a thousand citations: the first support is near, and limits are told. */
class LargeCaseTest {
  private static final LocalDate DAY = LocalDate.of(2020, 12, 1);
  private static final int CITATIONS = 1_000;

  /**
   * Nine in ten citations are for the conduct, the rest for the measure against it and the silence.
   */
  private static Case large() {
    Case small = ExampleCases.with(Set.of());
    Map<String, Source> sources = new TreeMap<>();
    List<List<Citation>> citations =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < CITATIONS; i++) {
      String id = "source-" + i;
      sources.put(id, source("Publisher " + i));
      int claim = i % 10 == 0 ? 1 : i % 10 == 1 ? 2 : 0;
      citations.get(claim).add(new Citation(id, null, null, Stance.SUPPORTS, null));
    }
    List<String> ids = List.of("often", "ban-often", "silence");
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      claims.add(AlteredCase.citing(small.claim(ids.get(i)).orElseThrow(), citations.get(i)));
    }
    return AlteredCase.holding(small, sources, claims);
  }

  private static Source source(String publisher) {
    return new Source(
        SourceKind.MEDIA,
        "Title",
        publisher,
        null,
        PartialDate.parse("2019"),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  @Test
  void the_first_support_takes_at_most_twenty_evaluations_for_each_doubling() {
    Searched searched = Searched.of(large(), DAY);
    int before = searched.judge().evaluations();
    Trial trial = searched.trial(searched.single());
    assertThat(new MinimalSets(trial, Limits.USUAL.sets()).first().cardinality()).isEqualTo(3);
    assertThat(searched.judge().evaluations() - before)
        .isLessThanOrEqualTo((int) (20 * Math.log(CITATIONS) / Math.log(2)));
  }

  @Test
  void a_limit_that_is_reached_is_told_and_what_is_shown_holds() {
    StressReport report =
        new StressTest(Program.EVALUATOR, new Limits(5, 100))
            .of(new Question(large(), ExampleCases.CODE, Optional.empty(), DAY, DAY));
    assertThat(report.search().limitsReached()).containsExactly("citations", "sources", "origins");
    assertThat(report.search().dual()).isNull();
    assertThat(report.supports()).isNotEmpty().allMatch(set -> set.size() == 3);
    assertThat(String.join(" ", new StressText(false).lines(report)))
        .contains(
            "A LIMIT WAS REACHED (--limit 5, --evaluations 100) for citations, sources, origins");
  }
}
