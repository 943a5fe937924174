package org.probity.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probity.report.Challenges.QuestionView;
import org.probity.report.Challenges.SidesView;
import org.probity.report.Challenges.StrongestView;
import org.probity.report.ReadersReport.Answer;
import org.probity.report.ReadersReport.Asked;
import org.probity.report.ReadersReport.Reference;
import org.probity.report.ReadersReport.Sides;
import org.probity.report.ReadersReport.Strongest;
import org.probity.report.Report.CriterionView;
import org.probity.report.Report.ElementView;
import org.probity.report.Report.InstanceView;

/** Puts what could be said against one report in a reader's words. */
final class ChallengeArrangement {
  private final Report report;
  private final CitedSources cited;
  private final ClaimEntries entries;
  private final Map<String, String> criterionAnchors;
  private final Map<String, String> asks = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();

  ChallengeArrangement(
      Report report,
      CitedSources cited,
      ClaimEntries entries,
      Map<String, String> criterionAnchors) {
    this.report = report;
    this.cited = cited;
    this.entries = entries;
    this.criterionAnchors = criterionAnchors;
    for (CriterionView criterion : report.criteria()) {
      titles.put(criterion.id(), criterion.title());
      for (InstanceView instance : criterion.instances()) {
        for (ElementView element : instance.elements()) {
          asks.put(element.id(), element.asks());
        }
      }
    }
  }

  /** For each criterion the strongest case on each side. */
  List<Sides> sides() {
    return report.challenges().criteria().stream().map(this::sides).toList();
  }

  private Sides sides(SidesView view) {
    String id = view.criterion();
    return new Sides(
        new Reference(criterionAnchors.getOrDefault(id, ""), titles.getOrDefault(id, id)),
        view.met().stream().map(this::strongest).toList(),
        view.unmet().stream().map(this::strongest).toList());
  }

  private Strongest strongest(StrongestView view) {
    return new Strongest(
        asks.getOrDefault(view.element(), view.element()),
        entries.inWords(view.about()),
        view.rule(),
        view.strength(),
        view.counts(),
        view.claims().stream().map(claim -> entries.mention(claim, view.about())).toList());
  }

  /** The critical questions, together for each claim. */
  List<Asked> asked() {
    Map<String, List<Answer>> answers = new LinkedHashMap<>();
    for (QuestionView view : report.challenges().questions()) {
      answers
          .computeIfAbsent(view.claim(), any -> new ArrayList<>())
          .add(
              new Answer(
                  PlainWords.question(view.question()),
                  view.answer(),
                  cited.citations(view.citations()).stream()
                      .map(Answer.Number::of)
                      .distinct()
                      .toList()));
    }
    return answers.entrySet().stream()
        .map(entry -> new Asked(entries.mention(entry.getKey(), null), entry.getValue()))
        .toList();
  }
}
