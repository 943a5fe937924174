package org.probity.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.probity.letter.Letter.Answer;
import org.probity.letter.Letter.Ground;
import org.probity.letter.Letter.Instance;
import org.probity.letter.Letter.Statement;
import org.probity.report.Challenges.SidesView;
import org.probity.report.Challenges.StrongestView;
import org.probity.report.Report;
import org.probity.report.Report.ArgumentView;
import org.probity.report.Report.CriterionView;
import org.probity.report.Report.ElementView;
import org.probity.report.Report.InstanceView;

/** The criteria of a report that tell against the subject, as grounds of a letter. */
final class Grounds {
  private final Report report;
  private final Statements statements;
  private final Documents documents;
  private final Notes notes;
  private final Set<String> claims = new LinkedHashSet<>();
  private final Set<String> conduct = new LinkedHashSet<>();

  Grounds(Report report, Statements statements, Documents documents, Notes notes) {
    this.report = report;
    this.statements = statements;
    this.documents = documents;
    this.notes = notes;
  }

  /** Whether the criterion tells against the subject. */
  static boolean isGround(CriterionView criterion) {
    return criterion.tells().equals("against");
  }

  List<Ground> all() {
    return report.criteria().stream().filter(Grounds::isGround).map(this::ground).toList();
  }

  private Ground ground(CriterionView criterion) {
    var provision = criterion.provision();
    int note = notes.of(List.of(documents.of(provision)));
    return new Ground(
        criterion.title(),
        criterion.force(),
        provision.label(),
        provision.text(),
        note,
        criterion.instances().stream()
            .filter(instance -> instance.value().equals(criterion.value()))
            .map(instance -> instance(criterion, instance))
            .toList());
  }

  private Instance instance(CriterionView criterion, InstanceView instance) {
    if (instance.about() != null) {
      conduct.add(instance.about());
    }
    Map<ElementView, ArgumentView> telling = new LinkedHashMap<>();
    Set<String> rested = new LinkedHashSet<>();
    for (ElementView element : instance.elements()) {
      side(criterion, element)
          .ifPresent(
              side -> {
                List<ArgumentView> counting =
                    element.arguments().stream()
                        .filter(argument -> argument.counts() && argument.side().equals(side))
                        .toList();
                counting.forEach(argument -> rested.addAll(argument.claims()));
                counting.stream().findFirst().ifPresent(argument -> telling.put(element, argument));
              });
    }
    claims.addAll(rested);
    List<Statement> stated =
        rested.stream().flatMap(claim -> statements.supporting(claim).stream()).toList();
    List<Answer> answers = new ArrayList<>();
    telling.forEach((element, argument) -> answers.add(answer(element, argument)));
    return new Instance(instance.aboutText(), stated, answers);
  }

  private Answer answer(ElementView element, ArgumentView argument) {
    String rule = argument.rule();
    int colon = rule.indexOf(": ");
    return new Answer(
        element.asks(),
        argument.side().equals("pro"),
        colon < 0 ? rule : rule.substring(colon + 2),
        argument.strength(),
        argument.claims().stream()
            .flatMap(claim -> statements.supporting(claim).stream())
            .map(Statement::note)
            .distinct()
            .toList());
  }

  /**
   * The side on which arguments on the element work towards what the criterion came to; empty where
   * the strongest of them does not count, or there is none.
   */
  private Optional<String> side(CriterionView criterion, ElementView element) {
    boolean met = criterion.value().equals("holds");
    return report.challenges().criteria().stream()
        .filter(sides -> sides.criterion().equals(criterion.id()))
        .flatMap(sides -> (met ? sides.met() : sides.unmet()).stream())
        .filter(strongest -> strongest.element().equals(element.id()) && strongest.counts())
        .findFirst()
        .map(strongest -> sideOf(criterion, strongest));
  }

  private static String sideOf(CriterionView criterion, StrongestView strongest) {
    return criterion.instances().stream()
        .flatMap(instance -> instance.elements().stream())
        .filter(element -> element.id().equals(strongest.element()))
        .flatMap(element -> element.arguments().stream())
        .filter(argument -> argument.rule().equals(strongest.rule()))
        .map(ArgumentView::side)
        .findFirst()
        .orElseThrow();
  }

  /** The arguments on the other side of the criteria that are grounds. */
  List<StrongestView> opposing() {
    List<StrongestView> opposing = new ArrayList<>();
    for (CriterionView criterion : report.criteria()) {
      if (isGround(criterion)) {
        for (SidesView sides : report.challenges().criteria()) {
          if (sides.criterion().equals(criterion.id())) {
            boolean met = criterion.value().equals("holds");
            opposing.addAll(met ? sides.unmet() : sides.met());
          }
        }
      }
    }
    return opposing;
  }

  /** The claims that the grounds rest on, after {@link #all}. */
  Set<String> claims() {
    return Set.copyOf(claims);
  }

  /** The conduct that the grounds are about, after {@link #all}. */
  Set<String> conduct() {
    return Set.copyOf(conduct);
  }
}
