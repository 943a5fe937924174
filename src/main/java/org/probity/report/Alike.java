package org.probity.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probity.report.ReadersReport.Cited;

/**
 * A statement of the subject held beside another.
 *
 * @param near whether they are near-identical
 * @param sentence how alike they are
 * @param passages both side by side, if they are near-identical
 * @param models what is known of models that the body gives
 */
record Alike(
    boolean near,
    String sentence,
    boolean isModel,
    boolean oneOrigin,
    Worded own,
    Worded other,
    List<Passage> passages,
    List<Known> models) {

  /** Whose words they are, and where they are printed. */
  record Worded(String by, String on, List<Cited> citations) {}

  /** A stretch of both texts, on one line; either may be empty where they differ. */
  record Passage(boolean same, String own, String other) {}

  /**
   * Something known of how a body works.
   *
   * @param source publisher, title and date
   * @param link the address of the source, where it may be linked
   */
  record Known(
      String says, String source, @Nullable String link, String certainty, @Nullable String note) {}
}
