package org.probity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
  private static final Map<String, Path> FOLDERS =
      Map.of(
          "ungc", Path.of("rules/ungc"),
          "club", Path.of("rules/club"),
          "proof", Path.of("rules/proof"));

  /** What is run again after the files of one save, with ungc and club named. */
  private static List<String> runAgain(String... files) {
    Deque<Set<Path>> saves = new ArrayDeque<>();
    saves.add(Set.of(files).stream().map(Path::of).collect(Collectors.toSet()));
    List<String> runs = new ArrayList<>();
    new Watch(
            FOLDERS,
            List.of("ungc", "club"),
            (pack, criterion) -> runs.add(pack + criterion.map(name -> " " + name).orElse("")))
        .follow(() -> Optional.ofNullable(saves.poll()));
    return runs;
  }

  @Test
  void a_file_of_a_criterion_runs_that_criterion() {
    assertThat(runAgain("rules/ungc/criteria/tobacco/tobacco.drl")).containsExactly("ungc tobacco");
    assertThat(
            runAgain(
                "rules/ungc/criteria/tobacco/scenarios.yaml",
                "rules/ungc/criteria/tobacco/README.md"))
        .containsExactly("ungc tobacco");
  }

  @Test
  void an_edition_a_table_and_the_manifest_run_the_policy_once() {
    assertThat(runAgain("rules/ungc/policy.yaml", "rules/ungc/criteria/tobacco/tobacco.drl"))
        .containsExactly("ungc");
    assertThat(runAgain("rules/club/editions/2020-01-01.yaml")).containsExactly("club");
    assertThat(runAgain("rules/club/tables/shares.drl.csv")).containsExactly("club");
    assertThat(runAgain("rules/club")).containsExactly("club");
  }

  @Test
  void the_rules_on_proof_run_all() {
    assertThat(runAgain("rules/proof/criteria/alleged/alleged.drl"))
        .containsExactlyInAnyOrder("ungc", "club");
  }

  @Test
  void other_files_run_nothing() {
    assertThat(
            runAgain(
                "rules/ungc/criteria/tobacco/.tobacco.drl.swp",
                "rules/ungc/criteria/tobacco/tobacco.drl~",
                "rules/ungc/history.csv",
                "rules/other/policy.yaml",
                "elsewhere/policy.yaml"))
        .isEmpty();
  }

  @Test
  void a_saved_file_is_noticed_and_closing_ends_the_watch(@TempDir Path folder) throws IOException {
    Path criterion = Files.createDirectories(folder.resolve("criteria/tobacco"));
    FolderWatch watch = new FolderWatch(List.of(folder));
    Path file = Files.writeString(criterion.resolve("tobacco.drl"), "// a rule");
    Optional<Set<Path>> saved = assertTimeoutPreemptively(Duration.ofSeconds(30), watch::next);
    assertThat(saved.orElseThrow()).contains(file);
    watch.close();
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(30), watch::next)).isEmpty();
  }
}
