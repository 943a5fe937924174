package org.probity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineCommandTest {
  private static Ran timeline(String... arguments) {
    return Ran.command("timeline", arguments);
  }

  @Test
  void the_page_shows_the_ribbons_and_says_how_to_make_it_again(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("new/line.html");
    Ran ran =
        timeline(
            "vale",
            "--policy",
            "ungc",
            "--as-of",
            "2024-01-29",
            "--from",
            "2018-01-01",
            "--format",
            "html",
            "--out",
            file.toString());
    assertThat(ran.code()).isZero();
    assertThat(Files.readString(file))
        .contains("<svg class=\"strip\"")
        .contains("probity timeline vale --policy ungc")
        .contains("--from 2018-01-01");
  }

  @Test
  void json_prints_one_line_for_each_policy() {
    Ran ran = timeline("yixin", "--as-of", "2024-01-29", "--policy", "ungc", "--json");
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSize(1);
    assertThat(ran.out()).contains("\"format\":\"probity-timeline/1\"");
  }

  @Test
  void what_is_asked_wrongly_is_told() {
    assertThat(timeline("hikvisio").code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(timeline("hikvisio").err()).contains("hikvision");
    assertThat(timeline("yixin", "--policy", "ungc@2020-01-01").code()).isEqualTo(ExitCode.USAGE);
    assertThat(timeline("yixin", "--from", "2024-02-01", "--as-of", "2024-01-01").code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(timeline("cases").code()).isEqualTo(ExitCode.USAGE);
  }
}
