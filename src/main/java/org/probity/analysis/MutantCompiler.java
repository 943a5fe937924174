package org.probity.analysis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.probity.pipeline.BadPolicy;
import org.probity.pipeline.PackGate;
import org.probity.pipeline.PolicyStore;
import org.probity.policy.PackFiles;

/**
 * Compiles mutants of rules the way any rules are compiled: through both gates. A mutant that is
 * refused, such as one that reads a variable which nothing binds any more, is none.
 */
final class MutantCompiler {
  private final PackFiles files;
  private final Judge judge;
  private final PolicyStore store;
  private final Set<RuleMutant> refused = new LinkedHashSet<>();

  MutantCompiler(PackFiles files, Judge judge, PolicyStore store) {
    this.files = files;
    this.judge = judge;
    this.store = store;
  }

  /** The mutants refused so far. */
  Set<RuleMutant> refused() {
    return refused;
  }

  /**
   * Compiles mutants, each with a changed rule, into one pack; empty if all of them are refused.
   *
   * @param name tells the pack from others made of the same policy
   */
  Optional<MutantPack> compile(String name, List<RuleMutant> mutants) {
    List<RuleMutant> left = new ArrayList<>(mutants);
    while (!left.isEmpty()) {
      Map<String, RuleMutant> named = new LinkedHashMap<>();
      left.forEach(mutant -> named.put("mutant " + (named.size() + 1), mutant));
      PackFiles pack = spelt(files.id() + "-mutants-" + name, named);
      try {
        return Optional.of(new MutantPack(named, judge.with(store, pack)));
      } catch (BadPolicy refusal) {
        Set<RuleMutant> bad = namedIn(refusal, pack, named);
        if (bad.isEmpty()) {
          throw refusal;
        }
        refused.addAll(bad);
        left.removeAll(bad);
      }
    }
    return Optional.empty();
  }

  /** The mutants as a pack with one rule file for each, beside the manifest of the policy. */
  private PackFiles spelt(String id, Map<String, RuleMutant> named) {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    contents.put(PackFiles.MANIFEST, files.contents().get(PackFiles.MANIFEST));
    named.forEach(
        (name, mutant) -> {
          String text =
              RuleSpelling.file(PackGate.packageOf(id), name, mutant.changed().orElseThrow());
          contents.put(path(name), text.getBytes(StandardCharsets.UTF_8));
        });
    return new PackFiles(id, files.place() + " (" + id + ")", contents);
  }

  private static String path(String name) {
    return "criteria/" + name.replace(' ', '-') + ".drl";
  }

  private static Set<RuleMutant> namedIn(
      BadPolicy refusal, PackFiles pack, Map<String, RuleMutant> named) {
    Set<String> places =
        refusal.problems().stream()
            .map(problem -> problem.substring(0, Math.max(0, problem.indexOf(".drl:"))) + ".drl")
            .collect(Collectors.toSet());
    return named.entrySet().stream()
        .filter(entry -> places.contains(pack.place() + "/" + path(entry.getKey())))
        .map(Map.Entry::getValue)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
