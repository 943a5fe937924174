package org.probity.report;

import java.util.List;
import org.probity.report.Alike.Known;
import org.probity.report.Alike.Passage;
import org.probity.report.Alike.Worded;
import org.probity.report.LikeStatement.PassageView;
import org.probity.report.LikeStatement.PracticeView;
import org.probity.report.LikeStatement.WordingView;

/** Puts statements that were held beside one another in a reader's words. */
final class LikeArrangement {
  private final Report report;
  private final CitedSources cited;

  LikeArrangement(Report report, CitedSources cited) {
    this.report = report;
    this.cited = cited;
  }

  List<Alike> arranged() {
    return report.likeStatements().stream().map(this::alike).toList();
  }

  private Alike alike(LikeStatement view) {
    return new Alike(
        view.nearIdentical(),
        sentence(view),
        view.isModel(),
        view.oneOrigin(),
        worded(view.own()),
        worded(view.other()),
        view.passages().stream().map(LikeArrangement::passage).toList(),
        view.models().stream().map(LikeArrangement::known).toList());
  }

  private static String sentence(LikeStatement view) {
    String other =
        view.isModel()
            ? "the model that " + view.other().by() + " gives for it"
            : "that of " + view.other().by();
    return (view.nearIdentical() ? "Near-identical" : "Not near-identical")
        + ": the "
        + PlainWords.prose(view.kind())
        + " of "
        + view.own().by()
        + " ("
        + view.own().on()
        + ") and "
        + other
        + " ("
        + view.other().on()
        + "), both in the procedure of "
        + view.body()
        + ". Of the "
        + Math.max(view.words(), view.otherWords())
        + " words of the longer text, "
        + view.commonWords()
        + " stand in both in the same order ("
        + view.percent()
        + " per cent).";
  }

  private Worded worded(WordingView view) {
    return new Worded(view.by(), view.on(), cited.citations(view.citations()));
  }

  private static Passage passage(PassageView view) {
    return new Passage(view.same(), onOneLine(view.own()), onOneLine(view.other()));
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static Known known(PracticeView view) {
    String source = view.source() + (view.published() == null ? "" : ", " + view.published());
    return new Known(
        view.says(),
        source,
        WebAddress.linkable(view.url()),
        PlainWords.certainty(view.certainty()),
        view.note());
  }
}
