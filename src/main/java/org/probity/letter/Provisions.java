package org.probity.letter;

import org.jspecify.annotations.Nullable;
import org.probity.model.Certainty;
import org.probity.policy.Body;
import org.probity.policy.TextSource;
import org.probity.report.Report.ProvisionView;

/** Citations of the texts of policies, which are no sources of a case. */
final class Provisions {
  private Provisions() {}

  static String cited(ProvisionView view) {
    String seen = view.certainty().equals("primary") ? "" : " (read in another text)";
    return line(view.source(), view.published(), view.url()) + seen + ".";
  }

  static String cited(Body.Practice practice) {
    TextSource source = practice.source();
    String title =
        source.publisher() == null ? source.title() : source.publisher() + ", " + source.title();
    String published = source.published() == null ? null : source.published().toString();
    String seen =
        practice.certainty() == Certainty.PRIMARY ? "" : " (the body's own text was not seen)";
    String note = practice.note() == null ? "" : " " + practice.note();
    return line(title, published, source.url()) + seen + "." + note;
  }

  private static String line(String title, @Nullable String published, @Nullable String url) {
    return title
        + (published == null ? "" : ", " + published)
        + (url == null ? "" : " <" + url + ">");
  }
}
