package org.probity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.probity.pipeline.BadPolicy;
import org.probity.pipeline.CompiledPacks;
import org.probity.pipeline.Evaluator;
import org.probity.pipeline.PolicyStore;
import org.probity.policy.PackFiles;
import org.probity.policy.Packs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Where rules come from: a named folder, the folder {@code rules} of the working folder, or those
 * that come with the program.
 */
final class RuleOptions {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "Folder of policies. Default: ./rules where there is one, or else the bundled rules.")
  private @Nullable Path rules;

  @Option(
      names = "--proof",
      paramLabel = "DIR",
      description =
          "Folder of the rules on proof. Default: the pack \"proof\" among the rules, or else the bundled one.")
  private @Nullable Path proof;

  @Option(names = "--no-cache", description = "Do not keep compiled rules between runs.")
  private boolean noCache;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /** The policies to use. */
  PolicyStore store() {
    return new PolicyStore(packs(), compiled(this::print));
  }

  /** The same, without a notice when a pack has to be compiled. */
  PolicyStore quietStore() {
    return new PolicyStore(packs(), compiled(notice -> {}));
  }

  private Packs packs() {
    if (rules != null) {
      if (!Files.isDirectory(rules)) {
        throw new CommandFailure(
            ExitCode.NOT_FOUND, "--rules " + rules + ": expected a folder, found none");
      }
      return Packs.in(rules);
    }
    Path local = Path.of("rules");
    return Files.isDirectory(local) ? Packs.in(local) : Packs.bundled();
  }

  private CompiledPacks compiled(Consumer<String> notices) {
    return new CompiledPacks(
        noCache ? Optional.empty() : CacheFolder.find().map(folder -> folder.resolve("packs")),
        notices);
  }

  private void print(String notice) {
    if (spec != null) {
      spec.commandLine().getErr().println(notice);
    }
  }

  /** What evaluates by the chosen rules on proof. */
  Evaluator evaluator(PolicyStore store) {
    return new Evaluator(store.proof(proofFiles(store)), Versions.read());
  }

  /** The files of the chosen rules on proof. */
  PackFiles proofFiles(PolicyStore store) {
    if (proof != null) {
      return Packs.at(proof, PolicyStore.PROOF)
          .orElseThrow(
              () ->
                  new CommandFailure(
                      ExitCode.NOT_FOUND, "--proof " + proof + ": found no policy.yaml there"));
    }
    return store
        .files(PolicyStore.PROOF)
        .or(() -> Packs.bundled().files(PolicyStore.PROOF))
        .orElseThrow(() -> new BadPolicy("there are no rules on proof", List.of(store.place())));
  }

  /**
   * The packs that a command line names: policies or the rules on proof; all of them where it names
   * none.
   */
  List<String> named(List<String> words, PolicyStore store) {
    if (!words.isEmpty()) {
      return words;
    }
    List<String> all = new ArrayList<>(store.ids());
    all.add(PolicyStore.PROOF);
    return all;
  }

  /** The files of a policy, or of the rules on proof. */
  PackFiles files(PolicyStore store, String id) {
    return id.equals(PolicyStore.PROOF) ? proofFiles(store) : policyFiles(store, id);
  }

  /** The files of a policy. */
  static PackFiles policyFiles(PolicyStore store, String id) {
    return store
        .files(id)
        .orElseThrow(
            () ->
                new CommandFailure(
                    ExitCode.USAGE,
                    "no policy \"" + id + "\"; there are " + String.join(", ", store.ids())));
  }
}
