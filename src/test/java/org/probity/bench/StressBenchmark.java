package org.probity.bench;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.probity.analysis.stress.Limits;
import org.probity.analysis.stress.StressReport;
import org.probity.analysis.stress.StressTest;
import org.probity.pipeline.Program;
import org.probity.pipeline.Question;

/**
 * What the outcome of a bundled case rests on, warm: all supports and corrections among citations,
 * sources and origins, and the other standards. It is run as {@link WarmBenchmark} is.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class StressBenchmark {
  /** A case and its as-of date, which is also the known-by date. */
  @Param({
    "dahua 2026-06-30",
    "hikvision 2024-01-29",
    "hikvision 2026-06-30",
    "philip-morris-international 2017-10-15",
    "volkswagen 2021-02-25"
  })
  private String question = "";

  private final StressTest test = new StressTest(Program.EVALUATOR, Limits.USUAL);
  private @Nullable Question asked;

  /** Reads the case. */
  @Setup
  public void read() {
    String[] words = question.split(" ");
    LocalDate day = LocalDate.parse(words[1]);
    asked = new Question(Program.bundledCase(words[0]), Program.UNGC, Optional.empty(), day, day);
  }

  /** The whole stress report. */
  @Benchmark
  public StressReport stress() {
    return test.of(Objects.requireNonNull(asked));
  }
}
