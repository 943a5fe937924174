package org.probity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code probity precedents} as its user meets it. */
class PrecedentsCommandTest {
  private static Ran precedents(String... arguments) {
    return Ran.command("precedents", arguments);
  }

  @Test
  void the_bundled_decisions_are_compared_and_what_is_left_out_is_said() {
    Ran ran = precedents("cases", "--policy", "ungc");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("decisions can be compared")
        .contains("2017-10-15")
        .contains("complaint filed: not a decision of the body");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void json_prints_one_line() {
    Ran ran = precedents("volkswagen", "philip-morris-international", "--policy", "ungc", "--json");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSize(1);
    assertThat(ran.out()).contains("\"format\":\"probity-precedents/1\"");
  }

  @Test
  void what_is_named_wrongly_is_told() {
    assertThat(precedents("hikvisio", "--policy", "ungc").code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(precedents("hikvision").code()).isEqualTo(ExitCode.USAGE);
    assertThat(precedents("hikvision", "--policy", "ung").code()).isEqualTo(ExitCode.USAGE);
    assertThat(precedents("hikvision", "--policy", "ungc@2020-01-01").code())
        .isEqualTo(ExitCode.USAGE);
  }
}
