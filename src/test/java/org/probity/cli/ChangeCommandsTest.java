package org.probity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code probity whatif} and {@code probity change} as their users meet them. */
class ChangeCommandsTest {
  private static final String REPORTS = "reports/volkswagen/ungc/";

  @TempDir private Path folder;

  private static Ran run(String line) {
    return Ran.of(line.split(" "));
  }

  private static Ran whatif(String options) {
    return run("whatif hikvision --policy ungc --as-of 2024-01-29 " + options);
  }

  private static void assertUsage(Ran ran, String message) {
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains(message);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void whatif_says_what_would_be_otherwise() {
    Ran ran = whatif("--without origin:us-government --without fac-2021");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("without origin:us-government: that is ")
        .contains("as things stand  DISCRETION")
        .contains("no longer counts");
  }

  @Test
  void whatif_prints_one_line_of_json_for_each_policy() {
    Ran ran = whatif("--without fac-2021 --json");
    assertThat(ran.out().lines()).hasSize(1);
    assertThat(ran.out())
        .contains("\"format\":\"probity-whatif/1\"")
        .contains("--known-by 2024-01-29 --without fac-2021\"");
  }

  @Test
  void whatif_adds_what_a_file_holds_and_leaves_every_file_as_it_is() throws IOException {
    String before = Files.readString(Path.of("cases/hikvision/case.yaml"));
    Path more = folder.resolve("more.yaml");
    Files.writeString(
        more,
        """
        listings:
          - {id: now-listed, list: un-sc-consolidated, result: listed, on: 2023-01-01, sources: [{source: made-up}]}
        sources:
          made-up: {kind: official-list, title: Made up, publisher: UN Security Council, published: 2023-01-01}
        """);
    Ran ran = whatif("--with " + more);
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("discretion -> excluded").contains("now-listed: added");
    assertThat(Files.readString(Path.of("cases/hikvision/case.yaml"))).isEqualTo(before);
    Files.writeString(more, "listings:\n  - {id: now-listed, list: un-sc}\n");
    Ran bad = whatif("--with " + more);
    assertThat(bad.code()).isEqualTo(ExitCode.BAD_CASE);
    assertThat(bad.err()).contains("more.yaml:2:").contains("listings[0].list");
    assertThat(whatif("--with " + folder + "/none.yaml").code()).isEqualTo(ExitCode.NOT_FOUND);
  }

  @Test
  void whatif_tells_what_is_named_wrongly() {
    assertUsage(whatif(""), "expected --without, --with, --set or --standard");
    assertUsage(whatif("--without bis-rule-2018"), "did you mean \"bis-rule-2019\"?");
    assertUsage(whatif("--without origin:ipvn"), "did you mean \"ipvm\"?");
    assertUsage(whatif("--set xinjiang-project.pattern=x"), "did you mean \"xinjiang-projects\"?");
    assertUsage(whatif("--set xinjiang-projects.patern=isolated"), "did you mean \"pattern\"?");
    assertUsage(
        whatif("--set xinjiang-projects.pattern=isolatd"),
        "--set xinjiang-projects.pattern=isolatd (conduct[0].pattern): expected one of");
    assertUsage(whatif("--set pattern"), "expected CLAIM.FIELD=VALUE");
    assertUsage(whatif("--standard egregius=established"), "did you mean \"egregious\"?");
    assertUsage(whatif("--standard egregious=establishd"), "did you mean \"established\"?");
    assertUsage(whatif("--standard egregious"), "expected ELEMENT=LEVEL");
    assertThat(run("whatif hikvisio --without x").code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(run("whatif cases --without x").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void change_tells_two_dates_two_editions_and_two_reports_apart() {
    String pmi = "change philip-morris-international --as-of 2017-10-15 --policy ";
    assertThat(run(pmi + "ungc --as-of 2017-09-11").out()).contains("EXCLUDED: excluded");
    Ran editions = run(pmi + "ungc@2009-10-13 --policy ungc@2018-01-18");
    assertThat(editions.code()).isZero();
    assertThat(editions.out())
        .contains("The evidence is the same on both sides")
        .contains("criterion tobacco added");
    String reports = REPORTS + "2015-11-30/report.json " + REPORTS + "2021-02-25/report.json";
    Ran made = run("change " + reports);
    assertThat(made.code()).isZero();
    assertThat(made.out()).contains("The evidence changed the outcome");
    assertThat(run("change " + reports + " --json").out())
        .contains("\"format\":\"probity-change/1\"")
        .contains("\"verdict\":\"evidence\"");
  }

  @Test
  void change_tells_two_case_files_apart() throws IOException {
    Path other = folder.resolve("other.yaml");
    String text = Files.readString(Path.of("cases/yixin/case.yaml"));
    Files.writeString(other, text);
    String dates = " --policy ungc --as-of 2024-01-29";
    Ran same = run("change yixin " + other + dates);
    assertThat(same.code()).isZero();
    assertThat(same.out()).contains("The two reports say the same");
  }

  @Test
  void change_tells_a_limit() {
    Ran ran =
        run(
            "change hikvision --policy ungc --as-of 2017-01-01 --as-of 2024-01-29 --evaluations 40");
    assertThat(ran.out()).contains("A LIMIT WAS REACHED").contains("at least ");
  }

  @Test
  void change_tells_what_is_named_wrongly() {
    String yixin = "change yixin --policy ungc";
    assertUsage(run(yixin + " --as-of 2024-01-29"), "nothing to tell apart");
    assertUsage(
        run(yixin + " --as-of 2024-01-29 --as-of 2023-01-01 --as-of 2022-01-01"),
        "--as-of: expected once or twice, found 3 times");
    assertUsage(run(yixin + " --evaluations 0"), "expected at least 1");
    assertUsage(
        run("change " + REPORTS + "2015-11-30/report.json"), "expected a second report.json");
    assertThat(run("change yixi --as-of 2024-01-29 --as-of 2023-01-01").code())
        .isEqualTo(ExitCode.NOT_FOUND);
    assertThat(run("change yixin --policy ungd --as-of 2024-01-29 --as-of 2023-01-01").code())
        .isEqualTo(ExitCode.USAGE);
  }
}
