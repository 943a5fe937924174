package org.probity.analysis.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.probity.analysis.JsonText;
import org.probity.report.Pages;

/** Prints timelines of one case in every form. */
public final class TimelinePrinter {
  private final boolean all;

  /**
   * A printer.
   *
   * @param all whether the text also has the steps that move no outcome; the other forms have them
   *     anyway
   */
  public TimelinePrinter(boolean all) {
    this.all = all;
  }

  /**
   * The timelines, at least one, in this form: one text or page for all, or one line of JSON each.
   * Lines end with {@code \n}, the last one too.
   */
  public String print(TimelineFormat format, List<Timeline> timelines) {
    return switch (format) {
      case TEXT -> text(timelines);
      case HTML -> new Pages().html("timeline", TimelinePage.of(timelines));
      case JSON ->
          timelines.stream().map(each -> JsonText.line(each) + "\n").collect(Collectors.joining());
    };
  }

  private String text(List<Timeline> timelines) {
    List<String> lines = new ArrayList<>();
    for (Timeline timeline : timelines) {
      lines.addAll(lines.isEmpty() ? List.of() : List.of("", ""));
      lines.addAll(new TimelineText(timeline, all).lines());
    }
    return String.join("\n", lines) + "\n";
  }
}
