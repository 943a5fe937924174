package org.probity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code probity stress} as its user meets it. */
class StressCommandTest {
  private static Ran stress(String... arguments) {
    return Ran.command("stress", arguments);
  }

  @Test
  void it_says_in_plain_words_what_an_outcome_rests_on() {
    Ran ran =
        stress(
            "korea-mining-development-trading-corporation",
            "--policy",
            "ungc",
            "--as-of",
            "2009-04-24");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("It stands on any one of these sets")
        .contains("It falls if all")
        .contains("What the other side will attack first");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void json_prints_one_line_for_each_policy() {
    Ran ran = stress("yixin", "--as-of", "2024-01-29", "--policy", "ungc", "--json");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSize(1);
    assertThat(ran.out()).contains("\"format\":\"probity-stress/1\"");
  }

  @Test
  void a_limit_that_cuts_the_lists_short_is_told_in_text_and_json() {
    String[] limited = {"hikvision", "--policy", "ungc", "--as-of", "2024-01-29", "--limit", "2"};
    assertThat(stress(limited).out()).contains("A LIMIT WAS REACHED (--limit 2");
    List<String> words = new ArrayList<>(List.of(limited));
    words.add("--json");
    assertThat(stress(words.toArray(String[]::new)).out())
        .contains("\"limitsReached\":[\"citations\",\"sources\",\"origins\"]")
        .contains("--limit 2 --evaluations 20000");
  }

  @Test
  void what_is_named_wrongly_is_told() {
    assertThat(stress("hikvisio").code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(stress("hikvision", "--policy", "ung").code()).isEqualTo(ExitCode.USAGE);
    assertThat(stress("hikvision", "--policy", "ungc@1999").code()).isEqualTo(ExitCode.USAGE);
    assertThat(stress("hikvision", "--limit", "0").code()).isEqualTo(ExitCode.USAGE);
  }
}
