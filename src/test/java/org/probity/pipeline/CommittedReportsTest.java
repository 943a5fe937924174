package org.probity.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.probity.report.Printers;
import org.probity.report.Report;
import org.probity.report.ReportFormat;
import org.probity.report.ReportJson;

/**
 * The committed reports are what the program computes, byte for byte. {@code mvn verify
 * -Dgolden.update=true} writes them anew; a further date of a case is added with {@code probity
 * evaluate CASE --policy POLICY --as-of DATE}.
 */
class CommittedReportsTest {
  private static final Path REPORTS = Path.of("reports");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @Test
  void every_committed_report_is_computed_again_to_the_same_bytes() throws IOException {
    List<String> problems = new ArrayList<>();
    Printers printers = new Printers();
    Map<String, ReadyPolicy> policies = new HashMap<>(Map.of("ungc", Program.UNGC));
    for (Path file : reports()) {
      Report committed = new ReportJson().read(Files.readString(file));
      Report computed =
          compute(
              committed, policies.computeIfAbsent(committed.policy().id(), Program::readyPolicy));
      for (ReportFormat format : ReportFormat.values()) {
        Path place = file.resolveSibling(format.fileName());
        String printed = printers.print(format, computed);
        assertThat(printers.print(format, computed)).as("printed twice").isEqualTo(printed);
        if (UPDATE) {
          Files.writeString(place, printed, StandardCharsets.UTF_8);
        } else if (!Files.isRegularFile(place) || !Files.readString(place).equals(printed)) {
          problems.add(place + " is not what the program prints");
        }
      }
    }
    assertThat(problems)
        .as("run mvn verify -Dgolden.update=true and read the difference")
        .isEmpty();
  }

  @Test
  void every_bundled_case_has_a_committed_report() throws IOException {
    Set<String> reported =
        reports().stream()
            .map(file -> REPORTS.relativize(file).getName(0).toString())
            .collect(Collectors.toSet());
    assertThat(reported).containsExactlyInAnyOrderElementsOf(new CaseFinder(Path.of("")).ids());
  }

  private static Report compute(Report committed, ReadyPolicy policy) {
    Question question =
        new Question(
            Program.bundledCase(committed.caseView().id()),
            policy,
            Optional.of(committed.policy().edition()),
            LocalDate.parse(committed.asOf()),
            LocalDate.parse(committed.knownBy()));
    return Program.EVALUATOR.report(question);
  }

  private static List<Path> reports() throws IOException {
    try (Stream<Path> files = Files.walk(REPORTS)) {
      return files.filter(file -> file.endsWith(ReportFormat.JSON.fileName())).sorted().toList();
    }
  }
}
