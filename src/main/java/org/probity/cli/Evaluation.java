package org.probity.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.probity.engine.RulePack;
import org.probity.model.Case;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.ReadyPolicy;
import org.probity.pipeline.WeighedCase;
import org.probity.policy.PackFiles;
import org.probity.policy.Policy;
import org.probity.report.Report;

/**
 * One question put to many cases: the policies asked about, made ready while the first case is
 * read.
 */
final class Evaluation {
  /** A policy asked about, if wanted in one edition. */
  private record Asked(ReadyPolicy policy, Optional<String> edition) {}

  private final CompletableFuture<Evaluator> evaluator;
  private final List<CompletableFuture<Asked>> asked = new ArrayList<>();
  private final LocalDate asOf;
  private final LocalDate knownBy;

  /**
   * Starts making the policies ready.
   *
   * @param policies {@code P} or {@code P@EDITION}; empty for every policy
   */
  Evaluation(
      RuleOptions rules,
      PolicyStore store,
      List<String> policies,
      LocalDate asOf,
      LocalDate knownBy) {
    this.asOf = asOf;
    this.knownBy = knownBy;
    Map<PolicyName, PackFiles> files = new LinkedHashMap<>();
    for (String word : policies.isEmpty() ? store.ids() : policies) {
      PolicyName name = PolicyName.parse(word);
      files.put(name, RuleOptions.policyFiles(store, name.id()));
    }
    PackFiles proofFiles = rules.proofFiles(store);
    this.evaluator =
        Background.start(() -> new Evaluator(store.proof(proofFiles), Versions.read()));
    files.forEach((name, pack) -> asked.add(ready(store, pack, name)));
  }

  /** Editions are read and rules are loaded side by side. */
  private static CompletableFuture<Asked> ready(
      PolicyStore store, PackFiles files, PolicyName name) {
    CompletableFuture<RulePack> rules = Background.start(() -> store.rules(files));
    CompletableFuture<Policy> policy = Background.start(() -> store.read(files));
    return policy.thenCombine(
        rules,
        (read, compiled) -> {
          name.in(read);
          return new Asked(store.ready(read, compiled), name.edition());
        });
  }

  /** The reports on one case, one for each policy asked about. */
  List<Report> reports(Case subject) {
    Evaluator judge = join(evaluator);
    WeighedCase weighed = judge.weigh(subject, asOf, knownBy);
    return asked.stream()
        .map(Evaluation::join)
        .map(one -> judge.report(weighed, one.policy(), one.edition()))
        .toList();
  }

  private static <T> T join(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw failure;
    }
  }
}
