package org.probity.analysis.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.probity.model.Case;
import org.probity.model.PartialDate;
import org.probity.model.SourceKind;

class CaseWriterTest {
  private static final CaseWriter WRITER = new CaseWriter(Samples.PHRASES);

  private static final List<String> WORDS =
      List.of(
          "tobacco",
          "mines",
          "produces",
          "maker",
          "detention",
          "religion",
          "systematic",
          "several",
          "ongoing",
          "no longer",
          "ended",
          "no answer",
          "12 employees",
          "the company said",
          "more than 30 per cent",
          "below 20 million",
          "the board chose to wait",
          "recommended exclusion on 3 May 2018",
          "withdrew it in June 2018",
          "and",
          ",",
          ".",
          ";");

  private static List<String> claims(String facts) {
    StatedCase stated = WRITER.write(Samples.stated(facts));
    return stated.value().claims().stream()
        .map(claim -> claim.section() + " " + ClaimWords.of(stated.claim(claim)))
        .toList();
  }

  @Test
  void a_product_alone_makes_no_claim() {
    assertThat(claims("Tobacco.")).isEmpty();
  }

  @Test
  void a_product_and_a_role_in_one_statement_make_an_activity() {
    assertThat(claims("Produces tobacco. A maker; of mines."))
        .containsExactly("activities product tobacco; role production; for-revenue true");
  }

  @Test
  void where_several_products_meet_several_roles_nothing_is_said() {
    assertThat(claims("Produces tobacco, maker of mines.")).isEmpty();
    assertThat(claims("Produces tobacco and mines.")).hasSize(2);
  }

  @Test
  void an_activity_that_ended_is_absent_in_the_role_named_or_in_every_role() {
    assertThat(claims("No longer produces tobacco."))
        .containsExactly("activities product tobacco; role production; none true");
    assertThat(claims("No longer in tobacco."))
        .containsExactly("activities product tobacco; none true");
  }

  @Test
  void a_measure_brings_its_own_role_or_takes_the_only_one_there_is() {
    assertThat(claims("Below 20 million of mines."))
        .containsExactly(
            "activities product antipersonnel-mines; role extraction; tonnes-per-year 19999999");
    assertThat(claims("Produces tobacco, more than 30 per cent."))
        .contains(
            "activities product tobacco; role production; for-revenue true; revenue-share 30.01");
  }

  @Test
  void the_interests_of_a_row_are_those_of_one_conduct_with_all_its_traits() {
    assertThat(claims("Several cases of detention. Religion too; it is systematic and ongoing."))
        .containsExactly(
            "conduct rights arbitrary-detention, culture, religion; pattern systematic;"
                + " severity scale grave; severity scope group; period until ongoing");
    assertThat(claims("Several cases, systematic.")).isEmpty();
  }

  @Test
  void conduct_that_ended_is_over_before_the_day_of_the_row() {
    assertThat(claims("Detention. It ended."))
        .containsExactly(
            "conduct rights arbitrary-detention; period until 2019-02-27",
            "responses kind cessation; on 2019-02; conduct conduct");
    assertThat(claims("It ended.")).containsExactly("responses kind cessation; on 2019-02");
  }

  @Test
  void conduct_that_is_said_to_go_on_and_to_have_ended_is_left_open() {
    assertThat(claims("Detention is ongoing. It ended."))
        .containsExactly("conduct rights arbitrary-detention");
  }

  @Test
  void a_recommendation_has_its_own_date_and_may_be_withdrawn() {
    assertThat(claims("The panel recommended exclusion on 3 May 2018, and withdrew it."))
        .containsExactly(
            "findings body the panel; nature recommendation; outcome established; finality final;"
                + " on 2018-05-03; withdrawn-on 2019-02");
  }

  @Test
  void the_company_is_cited_in_its_own_voice_only_in_its_favour() {
    StatedCase ended =
        WRITER.write(Samples.stated("The company said that it is no longer in tobacco."));
    assertThat(ended.written().toString()).contains("\"voice\":\"subject\"");
    StatedCase admitted =
        WRITER.write(Samples.stated("The company said that it produces tobacco; no answer."));
    assertThat(admitted.written().toString()).doesNotContain("voice");
  }

  @Test
  void the_source_is_public_on_the_date_of_the_row_and_published_by_whom_the_phrases_name() {
    Case made = WRITER.write(Samples.stated("No answer.")).value();
    assertThat(made.subject().country()).isEqualTo("NO");
    assertThat(made.sources().get("row").publisher()).isEqualTo("Example Board");
    assertThat(made.sources().get("row").kind()).isEqualTo(SourceKind.ASSOCIATION);
    assertThat(made.sources().get("row").published()).isEqualTo(PartialDate.parse("2019-02"));
  }

  @Test
  void names_of_any_script_make_a_readable_id() {
    StatedFacts stated = Samples.stated("");
    for (String company : List.of("海康威视", "Ørsted & Søn A/S", "---", "É")) {
      StatedFacts other = new StatedFacts(company, "", stated.date(), "Produces tobacco.", "", "");
      assertThat(WRITER.write(other).value().id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }
  }

  @Property(tries = 300)
  void whatever_phrases_meet_they_make_a_case_that_can_be_read(
      @ForAll long seed, @ForAll @IntRange(max = 25) int length) {
    Random random = new Random(seed);
    String facts =
        random.ints(length, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    StatedCase stated = WRITER.write(Samples.stated(facts));
    assertThat(WRITER.write(Samples.stated(facts)).written()).isEqualTo(stated.written());
  }

  @Property(tries = 200)
  void any_facts_make_a_case_that_can_be_read(@ForAll String facts) {
    assertThat(WRITER.write(Samples.stated(facts)).value().id())
        .isEqualTo("example-goods-ltd-2019-02");
  }
}
