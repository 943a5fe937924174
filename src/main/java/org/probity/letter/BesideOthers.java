package org.probity.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.probity.letter.Letter.Practice;
import org.probity.policy.Body;
import org.probity.report.LikeStatement;
import org.probity.report.LikeStatement.PassageView;
import org.probity.report.LikeStatement.WordingView;
import org.probity.report.Report;

/** What the subject told the body in the words of others. */
final class BesideOthers {
  private final Report report;
  private final LocalDate knownBy;
  private final Body body;
  private final Documents documents;
  private final Notes notes;

  BesideOthers(Report report, Body body, Documents documents, Notes notes) {
    this.report = report;
    this.knownBy = LocalDate.parse(report.knownBy());
    this.body = body;
    this.documents = documents;
    this.notes = notes;
  }

  /** The statements to the body that are near-identical with another's. */
  List<Beside> all() {
    return report.likeStatements().stream()
        .filter(like -> like.to().equals(body.id()) && like.nearIdentical() && !like.isModel())
        .map(this::beside)
        .toList();
  }

  private Beside beside(LikeStatement like) {
    return new Beside(
        like.kind(),
        like.own().on(),
        text(like, PassageView::own),
        note(like.own()),
        like.other().by(),
        like.other().on(),
        text(like, PassageView::other),
        note(like.other()),
        Math.max(like.words(), like.otherWords()),
        like.commonWords(),
        like.oneOrigin(),
        body.models().stream()
            .filter(each -> each.isKnownBy(knownBy))
            .map(each -> new Practice(each.says(), false, notes.of(List.of(documents.of(each)))))
            .toList());
  }

  private int note(WordingView wording) {
    return notes.of(wording.citations().stream().map(documents::of).toList());
  }

  private static String text(LikeStatement like, Function<PassageView, String> side) {
    return like.passages().stream()
        .map(side)
        .collect(Collectors.joining())
        .strip()
        .replaceAll("\\s+", " ");
  }
}
