package org.probity.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.probity.report.Report;

/**
 * Keeps the reports of a batch, which hands on only lines of text, from the thread that evaluates a
 * case to the one that takes the cases in their order. What was taken is kept no longer.
 */
final class KeptReports {
  private final Map<String, Report> reports = new ConcurrentHashMap<>();
  private final AtomicLong count = new AtomicLong();

  /** Keeps a report; the one line says where. */
  List<String> keep(Report report) {
    String place = String.valueOf(count.incrementAndGet());
    reports.put(place, report);
    return List.of(place);
  }

  /** Hands on the reports of one case, unless it has none. */
  void take(List<String> places, Consumer<List<Report>> sink) {
    if (!places.isEmpty()) {
      sink.accept(
          places.stream().map(place -> Objects.requireNonNull(reports.remove(place))).toList());
    }
  }
}
