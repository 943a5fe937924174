package org.probity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code probity precedents} as its user meets it. */
class PrecedentsCommandTest {
  private record Ran(int code, String out, String err) {}

  private static Ran precedents(String... arguments) {
    List<String> words = new ArrayList<>(List.of("precedents"));
    words.addAll(List.of(arguments));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine(new PrintWriter(out), new PrintWriter(err, true))
            .execute(words.toArray(String[]::new));
    return new Ran(code, out.toString(), err.toString());
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
