package org.probity.analysis.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.probity.document.CanonicalJson;
import org.probity.document.TextFile;
import org.probity.pipeline.Program;
import org.probity.policy.PackFiles;

/**
 * What must be true of every bundled policy that has a history. The committed back-tests in {@code
 * reports/backtest} are what the program computes, byte for byte; {@code mvn test
 * -Dgolden.update=true} writes them anew.
 */
class PolicyHistoriesTest {
  private static final String HISTORY = "history.csv";

  /** A policy's history, judged. */
  private record Judged(
      String id, byte[] history, byte[] phraseFile, List<HistoryRow> rows, Phrases phrases) {
    static Judged of(String id) {
      PackFiles files = Program.STORE.files(id).orElseThrow();
      byte[] history = files.contents().get(HISTORY);
      byte[] phrases = files.contents().get(Phrases.FILE);
      HistoryReading reading =
          HistoryFile.read(HISTORY, new String(history, StandardCharsets.UTF_8));
      assertThat(reading.problems()).isEmpty();
      return new Judged(
          id, history, phrases, reading.rows(), Phrases.read(TextFile.of(Phrases.FILE, phrases)));
    }

    BackTest test(List<HistoryRow> judged) {
      PackFiles files = Program.STORE.files(id).orElseThrow();
      BackTester tester = new BackTester(Program.EVALUATOR, Program.STORE.ready(files), phrases);
      assertThat(tester.unknownGrounds(HISTORY, judged)).isEmpty();
      return tester.run(judged, CanonicalJson.sha256(history), CanonicalJson.sha256(phraseFile));
    }
  }

  private static Stream<Judged> histories() {
    return Program.STORE.ids().stream()
        .filter(
            id -> {
              Map<String, byte[]> files = Program.STORE.files(id).orElseThrow().contents();
              return files.containsKey(HISTORY) && files.containsKey(Phrases.FILE);
            })
        .map(Judged::of);
  }

  @TestFactory
  Stream<DynamicTest> every_phrase_is_found_in_some_row() {
    return histories()
        .map(
            judged ->
                DynamicTest.dynamicTest(
                    judged.id(),
                    () -> {
                      TreeSet<String> found = new TreeSet<>();
                      judged.rows().stream()
                          .flatMap(
                              row -> judged.phrases().statements(row.stated().facts()).stream())
                          .flatMap(statement -> statement.matches().stream())
                          .forEach(match -> found.add(match.phrase()));
                      assertThat(found).containsExactlyInAnyOrderElementsOf(judged.phrases().ids());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> neither_decisions_nor_grounds_nor_the_order_change_a_case() {
    return histories()
        .map(
            judged ->
                DynamicTest.dynamicTest(
                    judged.id(),
                    () -> {
                      BackTest test = judged.test(judged.rows());
                      List<HistoryRow> shuffled = new ArrayList<>(judged.rows());
                      Collections.shuffle(shuffled, new Random(1));
                      assertThat(judged.test(shuffled)).isEqualTo(test);
                      String ground = judged.rows().get(0).ground();
                      List<HistoryRow> others =
                          judged.rows().stream()
                              .map(
                                  row ->
                                      new HistoryRow(
                                          row.line(),
                                          ground,
                                          HistoryDecision.NOT_ACTED,
                                          row.stated()))
                              .toList();
                      assertThat(cases(judged.test(others))).isEqualTo(cases(test));
                    }));
  }

  /** The cases without regard to the order of rows that differ in decision or ground alone. */
  private static List<String> cases(BackTest test) {
    return test.rows().stream().map(row -> row.caseFile().toString()).sorted().toList();
  }

  @TestFactory
  Stream<DynamicTest> the_committed_back_test_is_computed_again_to_the_same_bytes() {
    return histories()
        .map(judged -> DynamicTest.dynamicTest(judged.id(), () -> compareWithCommitted(judged)));
  }

  private static void compareWithCommitted(Judged judged) throws IOException {
    Path file = Path.of("reports", "backtest", judged.id() + ".md");
    String printed = new BackTestPrinter().print(BackTestFormat.MD, judged.test(judged.rows()));
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, printed);
    }
    Assumptions.assumeTrue(Files.exists(file), () -> file + " is not there yet");
    assertThat(printed)
        .as("%s; rerun with -Dgolden.update=true if the change is meant", file)
        .isEqualTo(Files.readString(file));
  }
}
