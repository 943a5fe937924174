package org.probity.analysis.stress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.probity.casefile.CaseReader;
import org.probity.casefile.Libraries;
import org.probity.model.Case;
import org.probity.model.Stance;
import org.probity.pipeline.CompiledPacks;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.Program;
import org.probity.pipeline.ReadyPolicy;
import org.probity.pipeline.WeighedCase;
import org.probity.policy.Packs;

/** Small cases with any citations, and a made-up code that is as tangled as a code can be. */
public final class ExampleCases {
  private static final Path FOLDER = Path.of("src/test/resources/org/probity/analysis/stress");
  private static final List<String> SOURCES =
      List.of("ngo", "press", "reprint", "own", "list", "court");
  private static final List<List<String>> THEMES =
      List.of(
          List.of("made", "not-made"),
          List.of("listed", "cleared"),
          List.of("often", "ban-often", "silence"),
          List.of("often", "silence", "remedy", "acquitted"),
          List.of("once", "ban-once", "convicted", "silence-once"),
          List.of("listed", "cleared", "made", "not-made"),
          List.of("small", "large", "often"),
          List.of("listed", "held", "sold"));

  /** The made-up code. */
  public static final ReadyPolicy CODE = code();

  private static final Case FULL = full();

  private ExampleCases() {}

  private static ReadyPolicy code() {
    PolicyStore store =
        new PolicyStore(
            Packs.in(FOLDER.resolve("rules")), new CompiledPacks(Optional.empty(), notice -> {}));
    return store.ready(store.files("example").orElseThrow());
  }

  /** Every claim with every source for and against it. */
  private static Case full() {
    String citations =
        SOURCES.stream()
            .flatMap(
                source ->
                    List.of("supports", "contradicts").stream()
                        .map(stance -> "{source: " + source + ", stance: " + stance + "}"))
            .collect(Collectors.joining(", ", "sources: [", "]"));
    try {
      String text = Files.readString(FOLDER.resolve("example.yaml"));
      return new CaseReader(Libraries.none())
          .read("example.yaml", text.replace("sources: []", citations))
          .value()
          .orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The case with these citations only. */
  public static Case with(Set<ClaimCitation> citations) {
    Evidence evidence = new Evidence(weighed(FULL, LocalDate.of(2021, 6, 1)));
    BitSet kept = new BitSet();
    citations.forEach(citation -> kept.set(evidence.citations().indexOf(citation)));
    return evidence.keeping(kept);
  }

  public static WeighedCase weighed(Case subject, LocalDate day) {
    return Program.EVALUATOR.weigh(subject, day, day);
  }

  /** A day in one of the two editions. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.of(LocalDate.of(2020, 12, 1), LocalDate.of(2021, 6, 1));
  }

  /** Cases with up to {@code most} citations of claims that bear on one another. */
  public static Arbitrary<Case> cases(int most) {
    return Arbitraries.of(THEMES)
        .flatMap(claims -> citations(claims).set().ofMaxSize(most))
        .map(ExampleCases::with);
  }

  /** Supporting citations are three times as frequent, so that something is proved. */
  private static Arbitrary<ClaimCitation> citations(List<String> claims) {
    List<Stance> stances = new ArrayList<>(List.of(Stance.CONTRADICTS));
    stances.addAll(List.of(Stance.SUPPORTS, Stance.SUPPORTS, Stance.SUPPORTS));
    return Combinators.combine(
            Arbitraries.of(claims), Arbitraries.of(SOURCES), Arbitraries.of(stances))
        .as(ClaimCitation::new);
  }
}
