package org.probity.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.probity.report.Printers;
import org.probity.report.Report;

/** Writes reports to files: {@code <folder>/<case>/<policy>/<date>/report.<format>}. */
final class ReportWriter {
  private final Optional<Path> folder;
  private final List<FileFormat> formats;
  private final Printers printers = new Printers();
  private final Optional<PdfReport> pdf;

  /** A writer into this folder; without a folder it writes nothing. */
  ReportWriter(Optional<Path> folder, List<FileFormat> formats) {
    this.folder = folder;
    this.formats = List.copyOf(formats);
    this.pdf = formats.contains(FileFormat.PDF) ? Optional.of(new PdfReport()) : Optional.empty();
  }

  /**
   * Writes the report in every format.
   *
   * @return the files written, in the order of the formats
   */
  List<Path> write(Report report) {
    return folder.map(place -> write(report, place.resolve(placeOf(report)))).orElse(List.of());
  }

  /** The forms are printed side by side. */
  private List<Path> write(Report report, Path place) {
    try {
      Files.createDirectories(place);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return formats.parallelStream().map(format -> write(report, format, place)).toList();
  }

  private Path write(Report report, FileFormat format, Path place) {
    byte[] printed =
        format
            .text()
            .map(text -> printers.print(text, report).getBytes(StandardCharsets.UTF_8))
            .orElseGet(() -> pdf.orElseThrow().print(report));
    try {
      return Files.write(place.resolve(format.fileName()), printed);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** The folder of a report below the output folder. */
  private static String placeOf(Report report) {
    String date =
        report.asOf().equals(report.knownBy())
            ? report.asOf()
            : report.asOf() + "-known-by-" + report.knownBy();
    return report.caseView().id() + "/" + report.policy().id() + "/" + date;
  }
}
