package org.probity.analysis.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.probity.analysis.timeline.Timeline.NewsView;
import org.probity.model.Case;
import org.probity.model.Claim;
import org.probity.model.PartialDate;
import org.probity.model.Source;

/** What was new in a case from one day to a later one. */
final class News {
  static final String SOURCE = "source";
  static final String CLAIM = "claim";
  static final String DAY = "day";
  static final String EDITION = "edition";

  /** The name of the edition where none covers the subject. */
  static final String NONE = "none";

  private final Case subject;

  News(Case subject) {
    this.subject = subject;
  }

  /**
   * Sources by id, then the claims that begin to apply, then the day with those that cease to, then
   * the edition.
   */
  List<NewsView> between(Moment before, Moment after) {
    List<NewsView> news = new ArrayList<>();
    subject
        .sources()
        .forEach(
            (id, source) -> {
              List<String> claims = citing(id);
              if (!claims.isEmpty() && becamePublic(source, before.knownBy(), after.knownBy())) {
                news.add(new NewsView(id, SOURCE, published(source), claims));
              }
            });
    boolean sameDay = before.day().equals(after.day());
    List<Claim> turned = turned(before, after);
    for (Claim claim : turned) {
      if (begins(claim, after)) {
        news.add(
            new NewsView(claim.id(), CLAIM, claim.id() + " begins to apply", List.of(claim.id())));
      }
    }
    List<Claim> ended = turned.stream().filter(claim -> !begins(claim, after)).toList();
    boolean enters = before.edition().equals(NONE) || after.edition().equals(NONE);
    if (enters || !sameDay) {
      news.add(new NewsView(DAY, DAY, passed(ended, after), ids(ended)));
    }
    if (!enters && !before.edition().equals(after.edition())) {
      news.add(
          new NewsView(
              EDITION,
              EDITION,
              "edition " + after.edition() + " takes the place of " + before.edition(),
              List.of()));
    }
    return news;
  }

  private List<String> citing(String source) {
    return subject.claims().stream()
        .filter(
            claim ->
                claim.sources().stream().anyMatch(citation -> citation.source().equals(source)))
        .map(Claim::id)
        .toList();
  }

  private static boolean becamePublic(Source source, LocalDate after, LocalDate by) {
    PartialDate on = source.publicOn();
    return on != null && !on.isCertainlyOnOrBefore(after) && on.isCertainlyOnOrBefore(by);
  }

  private static String published(Source source) {
    String by = Objects.requireNonNullElse(source.publisher(), source.author());
    String seen = source.published() == null ? "accessed " : "published ";
    return (by == null ? "" : by + ", ")
        + source.title()
        + " ("
        + seen
        + Objects.requireNonNull(source.publicOn())
        + ")";
  }

  private static String status(Claim claim, Moment moment) {
    return Objects.requireNonNull(moment.claims().get(claim.id()));
  }

  private static List<String> ids(List<Claim> claims) {
    return claims.stream().map(Claim::id).toList();
  }

  private List<Claim> turned(Moment before, Moment after) {
    return subject.claims().stream()
        .filter(claim -> !status(claim, before).equals(status(claim, after)))
        .toList();
  }

  private static boolean begins(Claim claim, Moment after) {
    return status(claim, after).equals("applied");
  }

  private static String passed(List<Claim> ended, Moment after) {
    if (ended.isEmpty()) {
      return "the day itself, from which lengths of time are counted";
    }
    return ended.stream()
        .map(claim -> claim.id() + " " + becomes(status(claim, after)))
        .collect(Collectors.joining("; "));
  }

  private static String becomes(String status) {
    return switch (status) {
      case "over" -> "is over";
      case "uncertain" -> "can no longer be told to apply or not, its date being coarse";
      case "superseded" -> "gives way to a later statement of the same matter";
      default -> "does not apply yet";
    };
  }
}
