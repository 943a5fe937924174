package org.probity.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.probity.casefile.Reading;
import org.probity.document.Problem;
import org.probity.document.UnreadableFileException;
import org.probity.engine.RuleFault;
import org.probity.pdf.MissingGlyphException;
import org.probity.pipeline.CaseFile;
import org.probity.report.Report;

/**
 * Evaluates cases several at a time and hands on their reports in the order of the cases. One bad
 * case does not stop the others.
 */
final class Batch {
  /**
   * How many cases may be under way or waiting to be handed on, for each thread; it bounds the
   * memory.
   */
  private static final int WINDOW = 4;

  private final int threads;
  private final Progress progress;

  Batch(int threads, Progress progress) {
    this.threads = threads;
    this.progress = progress;
  }

  /** What came of one case: lines to print and outcomes, or the reason why there are none. */
  private record Result(
      List<String> lines, List<String> outcomes, List<String> problems, int exitCode) {
    static Result failed(List<String> problems, int exitCode) {
      return new Result(List.of(), List.of(), problems, exitCode);
    }
  }

  /**
   * What came of all cases.
   *
   * @param problems one line each, in the order of the cases
   * @param failed how many cases have no report
   * @param exitCode of the first case that failed, or {@link ExitCode#DONE}
   */
  record Outcome(List<String> outcomes, List<String> problems, int failed, int exitCode) {
    Optional<String> summary(int cases) {
      return failed == 0 || cases == 1
          ? Optional.empty()
          : Optional.of(failed + " of " + cases + " cases could not be evaluated; the others were");
    }
  }

  /**
   * Evaluates the cases.
   *
   * @param printer writes a report where it belongs and gives the lines to print; called by several
   *     threads
   * @param sink takes the lines of one case after the other
   */
  Outcome run(
      List<CaseFile> files,
      Evaluation evaluation,
      Function<Report, List<String>> printer,
      Consumer<List<String>> sink) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Future<Result>> window = new ArrayDeque<>();
    Collected collected = new Collected(sink);
    try {
      for (CaseFile file : files) {
        window.add(pool.submit(() -> evaluate(file, evaluation, printer)));
        if (window.size() >= threads * WINDOW) {
          collected.take(await(window.remove()));
        }
      }
      while (!window.isEmpty()) {
        collected.take(await(window.remove()));
      }
      return collected.outcome();
    } finally {
      pool.shutdownNow();
      progress.close();
    }
  }

  private static Result await(Future<Result> future) {
    try {
      return future.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CommandFailure(ExitCode.OUR_FAULT, "stopped");
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException(failure.getCause());
    }
  }

  private static Result evaluate(
      CaseFile file, Evaluation evaluation, Function<Report, List<String>> printer) {
    try {
      Reading reading = file.read();
      List<String> problems = reading.problems().stream().map(Batch::line).toList();
      if (reading.value().isEmpty()) {
        return Result.failed(problems, ExitCode.BAD_CASE);
      }
      List<Report> reports = evaluation.reports(reading.value().get());
      return new Result(
          reports.stream().flatMap(report -> printer.apply(report).stream()).toList(),
          reports.stream().map(report -> report.determination().outcome()).toList(),
          problems,
          ExitCode.DONE);
    } catch (UnreadableFileException unreadable) {
      return Result.failed(
          List.of(String.valueOf(unreadable.getMessage())), Failures.exitCode(unreadable));
    } catch (RuleFault fault) {
      return Result.failed(List.of(String.valueOf(fault.getMessage())), ExitCode.BAD_POLICY);
    } catch (MissingGlyphException missing) {
      return Result.failed(List.of(String.valueOf(missing.getMessage())), ExitCode.BAD_CASE);
    }
  }

  private static String line(Problem problem) {
    return (problem.isError() ? "error: " : "warning: ") + problem;
  }

  private final class Collected {
    private final Consumer<List<String>> sink;
    private final List<String> outcomes = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int failed;
    private int exitCode = ExitCode.DONE;

    private Collected(Consumer<List<String>> sink) {
      this.sink = sink;
    }

    private void take(Result result) {
      sink.accept(result.lines());
      outcomes.addAll(result.outcomes());
      problems.addAll(result.problems());
      if (result.exitCode() != ExitCode.DONE) {
        failed++;
        exitCode = exitCode == ExitCode.DONE ? result.exitCode() : exitCode;
      }
      progress.step();
    }

    private Outcome outcome() {
      return new Outcome(outcomes, problems, failed, exitCode);
    }
  }
}
