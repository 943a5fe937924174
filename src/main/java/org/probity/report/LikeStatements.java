package org.probity.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.fact.Admission;
import org.probity.likeness.Likeness;
import org.probity.model.Case;
import org.probity.model.Citation;
import org.probity.model.Claim;
import org.probity.model.Statement;
import org.probity.model.Wording;
import org.probity.policy.Body;
import org.probity.report.LikeStatement.PassageView;
import org.probity.report.LikeStatement.PracticeView;
import org.probity.report.LikeStatement.WordingView;

/**
 * Holds what the subject told the bodies of a policy beside what others told them. A wording counts
 * if it was certainly given by the as-of date and printed by the known-by date.
 */
final class LikeStatements {
  private final Evaluated evaluated;
  private final EvidenceViews evidence;
  private final Map<String, Wording> wordings;
  private final Set<String> own = new HashSet<>();

  LikeStatements(Evaluated evaluated, EvidenceViews evidence) {
    this.evaluated = evaluated;
    this.evidence = evidence;
    Case subject = evaluated.subject();
    this.wordings = subject.wordings();
    subject.statements().stream()
        .flatMap(said -> Stream.ofNullable(said.wording()))
        .forEach(own::add);
  }

  /** Every comparison, by the ids of the statements and of the other wordings. */
  List<LikeStatement> views() {
    List<LikeStatement> views = new ArrayList<>();
    for (Claim claim : evaluated.facts().applied()) {
      if (claim instanceof Statement said) {
        said.wordingIn(wordings)
            .filter(this::counts)
            .ifPresent(words -> views.addAll(beside(said, words)));
      }
    }
    return views;
  }

  private List<LikeStatement> beside(Statement said, Wording words) {
    return evaluated.policy().bodies().stream()
        .filter(body -> body.id().equals(words.to()))
        .flatMap(
            body ->
                wordings.entrySet().stream()
                    .filter(other -> !own.contains(other.getKey()))
                    .filter(other -> other.getValue().isBeside(words) && counts(other.getValue()))
                    .map(other -> view(said, words, body, other.getKey(), other.getValue())))
        .toList();
  }

  private boolean counts(Wording wording) {
    LocalDate asOf = evaluated.facts().asOf();
    return wording.on().isCertainlyOnOrBefore(asOf) && !printed(wording).isEmpty();
  }

  private List<Citation> printed(Wording wording) {
    return evaluated.admission().admitted(wording.sources()).stream()
        .filter(Citation::supports)
        .toList();
  }

  private LikeStatement view(
      Statement said, Wording words, Body body, String otherId, Wording other) {
    Likeness likeness = Likeness.of(words.text(), other.text());
    boolean near = likeness.percent() >= LikeStatement.NEAR_IDENTICAL;
    return new LikeStatement(
        said.id(),
        body.id(),
        body.name(),
        said.kind().word(),
        wordingView(String.valueOf(said.wording()), words),
        wordingView(otherId, other),
        other.isModel(),
        likeness.words(),
        likeness.otherWords(),
        likeness.common(),
        likeness.percent(),
        near,
        haveOneOrigin(words, other),
        near
            ? likeness.passages().stream()
                .map(each -> new PassageView(each.same(), each.text(), each.other()))
                .toList()
            : List.of(),
        body.models().stream()
            .filter(practice -> practice.isKnownBy(evaluated.facts().knownBy()))
            .map(LikeStatements::practiceView)
            .toList());
  }

  private WordingView wordingView(String id, Wording wording) {
    return new WordingView(
        id, wording.by(), wording.on().toString(), evidence.views(id, printed(wording)));
  }

  private boolean haveOneOrigin(Wording words, Wording other) {
    Admission admission = evaluated.admission();
    Set<String> origins =
        Stream.concat(printed(words).stream(), printed(other).stream())
            .map(citation -> admission.origin(citation.source()))
            .collect(Collectors.toSet());
    return origins.size() == 1;
  }

  private static PracticeView practiceView(Body.Practice practice) {
    var source = practice.source();
    return new PracticeView(
        practice.says(),
        source.publisher() == null ? source.title() : source.publisher() + ", " + source.title(),
        source.url(),
        source.published() == null ? null : source.published().toString(),
        practice.certainty().word(),
        practice.note());
  }
}
