package org.probity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code probity reach} as its user meets it. */
class ReachCommandTest {
  private static Ran reach(String... arguments) {
    return Ran.command("reach", arguments);
  }

  @Test
  void it_says_in_plain_words_what_would_change_an_outcome() {
    Ran ran = reach("yixin", "--policy", "ungc", "--as-of", "2024-01-29");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("To CLEAR")
        .contains("To EXCLUDED")
        .contains("answer tobacco-revenue: yes (corroborated)")
        .contains("\"tobacco revenue: derived from production or manufacture\"");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void json_prints_one_line_for_each_policy() {
    Ran ran =
        reach("yixin", "--as-of", "2024-01-29", "--policy", "ungc", "--policy", "sia", "--json");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSize(2);
    assertThat(ran.out()).contains("\"format\":\"probity-reach/1\"");
  }

  @Test
  void a_named_edition_is_the_one_that_is_asked() {
    Ran ran = reach("yixin", "--policy", "ungc@2004-06-15", "--as-of", "2024-01-29");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("ungc@2004-06-15").doesNotContain("tobacco-revenue");
  }

  @Test
  void what_is_named_wrongly_is_told() {
    assertThat(reach("hikvisio").code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(reach("hikvision", "--policy", "ung").code()).isEqualTo(ExitCode.USAGE);
    assertThat(reach("hikvision", "--policy", "ungc@1999").code()).isEqualTo(ExitCode.USAGE);
    assertThat(reach("hikvision", "--bases", "0").code()).isEqualTo(ExitCode.USAGE);
  }
}
