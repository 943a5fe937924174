package org.probity.analysis.stress;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.stress.StressReport.CitationView;
import org.probity.analysis.stress.StressReport.CorrectionView;
import org.probity.analysis.stress.StressReport.CounterexampleView;
import org.probity.analysis.stress.StressReport.OriginsView;
import org.probity.analysis.stress.StressReport.PartView;
import org.probity.analysis.stress.StressReport.RobustnessView;
import org.probity.analysis.stress.StressReport.SearchView;
import org.probity.model.ProofLevel;
import org.probity.model.Vocabulary;
import org.probity.report.Report;

/** Words what a stress test found about one case. It finds nothing itself. */
final class StressViews {
  private final Strained found;
  private final Limits limits;
  private final CitationNumbers numbers;
  private final Map<String, Report.ClaimView> claims = new HashMap<>();
  private final Map<String, Report.SourceView> sources = new HashMap<>();

  /**
   * Views of what was found.
   *
   * @param report on the whole case
   */
  StressViews(Strained found, Report report, Limits limits) {
    this.found = found;
    this.limits = limits;
    this.numbers = new CitationNumbers(found);
    report.claims().forEach(claim -> claims.put(claim.id(), claim));
    report.sources().forEach(source -> sources.put(source.id(), source));
  }

  List<CitationView> citations() {
    return numbers.inOrder().stream().map(this::citation).toList();
  }

  private CitationView citation(int place) {
    ClaimCitation citation = found.evidence().citations().get(place);
    Report.SourceView source = Objects.requireNonNull(sources.get(citation.source()));
    return new CitationView(
        numbers.of(place),
        citation.claim(),
        claim(place).text(),
        citation.source(),
        source.citation(),
        citation.stance().word(),
        source.origin(),
        word(found.citations().items().ways().get(place)),
        claim(place).proof(),
        numbers.share(place));
  }

  private Report.ClaimView claim(int place) {
    return Objects.requireNonNull(claims.get(found.evidence().citations().get(place).claim()));
  }

  private static String word(Set<Pull> pulls) {
    if (pulls.isEmpty()) {
      return "neither";
    }
    return pulls.size() > 1 ? "either" : pulls.iterator().next().word();
  }

  List<List<Integer>> supports() {
    return found.citations().supports().stream().map(numbers::of).toList();
  }

  List<CorrectionView> corrections() {
    return found.citations().corrections().stream()
        .map(lost -> new CorrectionView(numbers.of(lost), found.without(lost).word()))
        .toList();
  }

  /** The items that matter, those with the greatest responsibility first. */
  List<PartView> parts(Relied relied) {
    Items items = relied.items();
    return IntStream.range(0, items.size())
        .mapToObj(
            i ->
                new PartView(
                    items.names().get(i),
                    relied.reliance().shareOf(i),
                    numbers.of(items.members().get(i))))
        .filter(part -> part.share() > 0)
        .sorted(Comparator.comparingInt(PartView::share))
        .toList();
  }

  RobustnessView robustness() {
    List<OriginsView> corrections =
        found.origins().reliance().corrections().stream().map(this::origins).toList();
    boolean known =
        !corrections.isEmpty()
            && (found.origins().reliance().complete() || corrections.get(0).lost().size() == 1);
    return new RobustnessView(
        known ? corrections.get(0).lost().size() - 1 : null,
        corrections.stream()
            .map(OriginsView::lost)
            .filter(lost -> lost.size() == 1)
            .flatMap(List::stream)
            .toList(),
        corrections);
  }

  private OriginsView origins(BitSet lost) {
    BitSet citations = found.origins().items().citationsOf(lost);
    return new OriginsView(found.origins().names(lost), found.without(citations).word());
  }

  /** The numbers of the citations that matter, in the order in which they will be attacked. */
  List<Integer> attackFirst() {
    return numbers.inOrder().stream()
        .filter(place -> numbers.share(place) > 0)
        .sorted(
            Comparator.comparingInt(numbers::share)
                .thenComparing(place -> level(claim(place).proof())))
        .map(numbers::of)
        .toList();
  }

  private static ProofLevel level(String word) {
    return Stream.of(ProofLevel.values())
        .filter(level -> Vocabulary.wordOf(level).equals(word))
        .findFirst()
        .orElseThrow();
  }

  SearchView search() {
    List<String> cutShort =
        Stream.of(
                cutShort("citations", found.citations()),
                cutShort("sources", found.sources()),
                cutShort("origins", found.origins()))
            .flatMap(List::stream)
            .toList();
    return new SearchView(
        found.evidence().citations().size(),
        found.citations().items().size(),
        found.judge().evaluations(),
        found.judge().runs(),
        limits.sets(),
        limits.evaluations(),
        cutShort,
        found.isExhaustive(),
        found.citations().reliance().isDual().orElse(null),
        counterexample());
  }

  private static List<String> cutShort(String name, Relied relied) {
    return relied.reliance().complete() ? List.of() : List.of(name);
  }

  private @Nullable CounterexampleView counterexample() {
    return found
        .counterexample()
        .map(
            example ->
                new CounterexampleView(
                    numbers.of(example.kept()),
                    numbers.of(example.added()),
                    example.becomes().word()))
        .orElse(null);
  }
}
