package org.probity.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.probity.model.ProofLevel;
import org.probity.policy.Edition;
import org.probity.policy.PackFiles;
import org.probity.policy.Policy;

class EditionMutantsTest {
  private static final PackFiles FILES = ClubRules.files();
  private static final EditionMutants MADE =
      EditionMutants.of(FILES, ClubRules.STORE.read(FILES), new PackRules(FILES));

  @Test
  void days_standards_and_tables_move_by_one_step() {
    assertThat(MADE.all())
        .extracting(EditionMutant::description)
        .containsExactly(
            "edition 2020-01-01: in force from 2020-01-01 -> 2020-01-02",
            "edition 2020-01-01: in force from 2020-01-01 -> 2019-12-31",
            "edition 2020-01-01: in force until 2020-12-31 -> 2020-12-30",
            "edition 2021-01-01: in force from 2021-01-01 -> 2021-01-02",
            "edition 2021-01-01: in force from 2021-01-01 -> 2020-12-31",
            "edition 2020-01-01, enough: pro alleged -> corroborated",
            "edition 2020-01-01, enough: pro alleged -> asserted",
            "edition 2020-01-01, makes-tobacco: pro corroborated -> established",
            "edition 2020-01-01, makes-tobacco: pro corroborated -> alleged",
            "edition 2020-01-01, threshold employees: value 10 -> 11",
            "edition 2020-01-01, threshold employees: value 10 -> 9",
            "edition 2021-01-01, threshold employees: value 20 -> 21",
            "edition 2021-01-01, threshold employees: value 20 -> 19");
    assertThat(MADE.refused()).isZero();
  }

  @Test
  void each_names_its_line_and_the_criterion_that_it_is_about() {
    EditionMutant standard =
        mutant("edition 2020-01-01, makes-tobacco: pro corroborated -> alleged");
    assertThat(standard.place()).isEqualTo("rules/club/editions/2020-01-01.yaml:17");
    assertThat(MADE.in(Optional.of("tobacco")))
        .extracting(EditionMutant::folder)
        .containsOnly(Optional.of("tobacco"))
        .hasSize(2);
    assertThat(mutant("edition 2020-01-01, threshold employees: value 10 -> 9").place())
        .isEqualTo("rules/club/editions/2020-01-01.yaml:22");
  }

  @Test
  void an_edition_that_takes_the_place_over_changes_with_it() {
    Policy changed =
        mutant("edition 2020-01-01, makes-tobacco: pro corroborated -> alleged").changed();
    assertThat(changed.editions())
        .extracting(edition -> edition.element("makes-tobacco").standard().pro())
        .containsExactly(ProofLevel.ALLEGED, ProofLevel.ALLEGED);
  }

  @Test
  void an_edition_that_states_it_anew_stays_as_it_is() {
    Policy changed = mutant("edition 2020-01-01, threshold employees: value 10 -> 9").changed();
    assertThat(values(changed)).containsExactly("9", "20");
  }

  private static List<String> values(Policy policy) {
    return policy.editions().stream()
        .map(Edition::facts)
        .map(rows -> rows.get(0).field("value"))
        .toList();
  }

  @Test
  void a_row_that_would_be_refused_is_no_mutant() {
    PackFiles files =
        ClubRules.with(
            "editions/2021-01-01.yaml",
            "{fact: threshold, name: employees, value: 20, unit: employees}",
            "{fact: window, name: entry, opens: 2021-02-01, closes: 2021-02-01}");
    EditionMutants made =
        EditionMutants.of(files, ClubRules.STORE.read(files), new PackRules(files));
    assertThat(made.refused()).isEqualTo(2);
    assertThat(made.all())
        .extracting(EditionMutant::description)
        .contains(
            "edition 2021-01-01, window entry: closes 2021-02-01 -> 2021-02-02",
            "edition 2021-01-01, window entry: opens 2021-02-01 -> 2021-01-31");
  }

  private static EditionMutant mutant(String description) {
    return MADE.all().stream()
        .filter(mutant -> mutant.description().equals(description))
        .findFirst()
        .orElseThrow();
  }
}
