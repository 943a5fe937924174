package org.probity.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.probity.report.ReportFormat;

/** A form in which {@code evaluate} writes a report to a file. */
enum FileFormat {
  MD(ReportFormat.MD),
  HTML(ReportFormat.HTML),
  JSON(ReportFormat.JSON),
  /** Pages with the JSON inside; it takes longer and is written only when it is asked for. */
  PDF(null);

  private final @Nullable ReportFormat text;

  FileFormat(@Nullable ReportFormat text) {
    this.text = text;
  }

  /** Every form but those that take long. */
  static List<FileFormat> usual() {
    return Arrays.stream(values()).filter(format -> format.text != null).toList();
  }

  /** The form as the report package knows it, if it is text. */
  Optional<ReportFormat> text() {
    return Optional.ofNullable(text);
  }

  /** Name of the file that holds it. */
  String fileName() {
    return "report." + name().toLowerCase(Locale.ROOT);
  }
}
