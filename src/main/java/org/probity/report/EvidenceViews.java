package org.probity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.fact.CaseFacts;
import org.probity.finding.WeighedArgument;
import org.probity.model.Citation;
import org.probity.model.Claim;
import org.probity.model.HistoryEntry;
import org.probity.model.PartialDate;
import org.probity.model.Response;
import org.probity.model.Source;
import org.probity.model.Statement;

/**
 * The evidence as a report shows it: claims, what the subject says, the real decisions, the
 * numbered sources.
 */
final class EvidenceViews {
  private final Evaluated evaluated;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, SortedSet<String>> elementsByClaim = new TreeMap<>();
  private final Map<String, SortedSet<String>> claimsBySource = new TreeMap<>();

  EvidenceViews(Evaluated evaluated) {
    this.evaluated = evaluated;
    evaluated.subject().sources().keySet().forEach(id -> numbers.put(id, numbers.size() + 1));
    for (WeighedArgument argument : arguments()) {
      for (Claim claim : argument.argument().restsOn()) {
        elementsByClaim
            .computeIfAbsent(claim.id(), any -> new TreeSet<>())
            .add(argument.argument().element());
      }
    }
    for (Claim claim : evaluated.subject().claims()) {
      for (Citation citation : claim.sources()) {
        claimsBySource.computeIfAbsent(citation.source(), any -> new TreeSet<>()).add(claim.id());
      }
    }
    evaluated
        .subject()
        .wordings()
        .forEach(
            (id, wording) ->
                wording
                    .sources()
                    .forEach(
                        citation ->
                            claimsBySource
                                .computeIfAbsent(citation.source(), any -> new TreeSet<>())
                                .add(id)));
  }

  private List<WeighedArgument> arguments() {
    return evaluated.findings().stream()
        .flatMap(finding -> finding.instances().stream())
        .flatMap(instance -> instance.elements().stream())
        .flatMap(element -> element.arguments().stream())
        .toList();
  }

  /** The citations of a claim whose sources were public by the known-by date. */
  List<Report.CitationView> admissible(Claim claim) {
    return views(claim.id(), evaluated.admission().admitted(claim.sources()));
  }

  /** Citations of a claim, in their order. */
  List<Report.CitationView> views(String claim, List<Citation> citations) {
    return citations.stream().map(citation -> view(claim, citation)).toList();
  }

  private Report.CitationView view(String claim, Citation citation) {
    return new Report.CitationView(
        citation.source(),
        Objects.requireNonNull(numbers.get(citation.source())),
        claim,
        citation.at(),
        citation.says(),
        citation.stance().word(),
        evaluated.admission().voice(citation).word());
  }

  List<Report.ClaimView> claims() {
    Map<String, Claim> asApplied =
        evaluated.facts().applied().stream().collect(Collectors.toMap(Claim::id, claim -> claim));
    return evaluated.subject().claims().stream()
        .map(claim -> claimView(asApplied.getOrDefault(claim.id(), claim)))
        .toList();
  }

  private Report.ClaimView claimView(Claim claim) {
    CaseFacts.Status status = Objects.requireNonNull(evaluated.facts().status().get(claim.id()));
    return new Report.ClaimView(
        claim.id(),
        claim.section(),
        claim.text(),
        claim.polarity().word(),
        claim.about().orElse(null),
        evaluated.proofs().proof(claim.id()).word(),
        evaluated.proofs().counterProof(claim.id()).word(),
        status.word(),
        List.copyOf(elementsByClaim.getOrDefault(claim.id(), new TreeSet<>())),
        views(claim.id(), claim.sources()));
  }

  private record Said(PartialDate on, Report.SaidView view) {}

  List<Report.SaidView> saysSubject() {
    List<Said> said = new ArrayList<>();
    for (Claim claim : evaluated.facts().applied()) {
      List<Report.CitationView> citations = admissible(claim);
      if (citations.isEmpty()) {
        continue;
      }
      if (claim instanceof Response response) {
        said.add(
            new Said(
                response.on(), saidView(claim, response.on(), response.kind().word(), citations)));
      } else if (claim instanceof Statement statement) {
        said.add(
            new Said(
                statement.on(),
                saidView(claim, statement.on(), statement.kind().word(), citations)));
      }
    }
    return said.stream()
        .sorted(Comparator.comparing(Said::on).thenComparing(one -> one.view().id()))
        .map(Said::view)
        .toList();
  }

  private static Report.SaidView saidView(
      Claim claim, PartialDate on, String kind, List<Report.CitationView> citations) {
    return new Report.SaidView(
        claim.id(), on.toString(), kind, claim.text(), claim.about().orElse(null), citations);
  }

  List<Report.HistoryView> history() {
    return evaluated.subject().history().stream().map(this::historyView).toList();
  }

  private Report.HistoryView historyView(HistoryEntry entry) {
    return new Report.HistoryView(
        entry.policy(),
        entry.event().word(),
        entry.on().toString(),
        entry.note(),
        views("history", entry.sources()));
  }

  List<Report.SourceView> sources() {
    return evaluated.subject().sources().entrySet().stream()
        .map(entry -> sourceView(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Report.SourceView sourceView(String id, Source source) {
    return new Report.SourceView(
        id,
        Objects.requireNonNull(numbers.get(id)),
        citationLine(source),
        source.title(),
        source.publisher(),
        source.kind().word(),
        evaluated.admission().origin(id),
        text(source.published()),
        text(source.accessed()),
        evaluated.admission().admits(id),
        source.url(),
        source.archived(),
        source.sha256(),
        source.certainty() == null ? null : source.certainty().word(),
        source.note(),
        List.copyOf(claimsBySource.getOrDefault(id, new TreeSet<>())));
  }

  private static String citationLine(Source source) {
    String date =
        source.published() != null
            ? source.published().toString()
            : source.accessed() == null ? null : "accessed " + source.accessed();
    return Stream.of(source.writers(), source.publisher(), source.title(), date)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String text(@Nullable PartialDate date) {
    return date == null ? null : date.toString();
  }
}
