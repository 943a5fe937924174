package org.probity.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.probity.model.Case;
import org.probity.policy.Packs;
import org.probity.report.Report;
import org.probity.report.ReportBuilder;

/** The bundled rules, ready to judge the bundled cases; made once for all tests. */
public final class Program {
  /** The rule packs of the repository. */
  public static final PolicyStore STORE =
      new PolicyStore(
          Packs.in(Path.of("rules")), new CompiledPacks(Optional.empty(), notice -> {}));

  /** The version that committed reports carry. */
  public static final ReportBuilder.Versions VERSIONS =
      new ReportBuilder.Versions("0.1.0", "10.2.0");

  /** Judges with the bundled rules on proof. */
  public static final Evaluator EVALUATOR =
      new Evaluator(STORE.proof(STORE.files(PolicyStore.PROOF).orElseThrow()), VERSIONS);

  /** The UN Global Compact. */
  public static final ReadyPolicy UNGC = readyPolicy("ungc");

  private Program() {}

  /** A bundled policy, made ready anew. */
  public static ReadyPolicy readyPolicy(String id) {
    return STORE.ready(STORE.files(id).orElseThrow());
  }

  /** A bundled case. */
  public static Case bundledCase(String id) {
    return new CaseFinder(Path.of("")).find(id).get(0).read().value().orElseThrow();
  }

  /** The report on a bundled case under the UN Global Compact, as known on the day. */
  public static Report ungc(String id, String asOf) {
    LocalDate day = LocalDate.parse(asOf);
    return EVALUATOR.report(new Question(bundledCase(id), UNGC, Optional.empty(), day, day));
  }

  /** The view of a criterion. */
  public static Report.CriterionView criterion(Report report, String id) {
    return report.criteria().stream()
        .filter(view -> view.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
