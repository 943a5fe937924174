package org.probity.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probity.pipeline.PolicyStore;
import org.probity.policy.PackFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the scenarios beside the rules. */
@Command(
    name = "test",
    description =
        "Run the scenarios beside the rules. Exits with 1 if one fails, or if something is lacking"
            + " that an option asks for.",
    mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "POLICY",
      arity = "0..*",
      description = "Policies, or \"proof\". Default: all of them.")
  private List<String> policies = new ArrayList<>();

  @Option(
      names = "--only",
      paramLabel = "CRITERION",
      description = "Only the scenarios of this criterion, its rules and its standards.")
  private @Nullable String only;

  @Option(
      names = "--coverage",
      description =
          "List the rules that no scenario makes argue, which must be none, and the conditions"
              + " that in no scenario alone stop their rule.")
  private boolean coverage;

  @Option(
      names = "--mutate",
      description =
          "Change rules and editions in every small way, one at a time, and list the changes that"
              + " no scenario notices, which must be none but those that a README explains.")
  private boolean mutate;

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Write the results of the scenarios in the XML form of JUnit.")
  private @Nullable Path junit;

  @Option(
      names = "--watch",
      description =
          "Go on, and run again what each saved file touches, until the input ends or the program"
              + " is interrupted.")
  private boolean watch;

  @Mixin private RuleOptions rules = new RuleOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (watch && junit != null) {
      throw new CommandFailure(ExitCode.USAGE, "--junit and --watch exclude each other");
    }
    PolicyStore store = rules.store();
    List<String> packs = packs(store);
    PackRun test = new PackRun(rules, coverage, mutate, out());
    if (watch) {
      watch(store, packs, test);
      return ExitCode.DONE;
    }
    JunitReport report = new JunitReport();
    boolean sound = true;
    for (String id : packs) {
      PackRun.Outcome outcome = test.run(id, Optional.ofNullable(only));
      report.add(id, outcome.results());
      sound &= outcome.sound();
    }
    if (junit != null) {
      report.write(junit);
    }
    return sound ? ExitCode.DONE : ExitCode.TESTS_FAILED;
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }

  private PrintWriter err() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }

  /** The packs to test: with one criterion named, those that have it. */
  private List<String> packs(PolicyStore store) {
    List<String> named = rules.named(policies, store);
    if (only == null) {
      return named;
    }
    String folder = "criteria/" + only;
    List<String> having =
        named.stream().filter(id -> !rules.files(store, id).paths(folder, "").isEmpty()).toList();
    if (having.isEmpty()) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "no scenarios for a criterion \"" + only + "\" in " + String.join(", ", named));
    }
    return having;
  }

  /** Tests once, then again what each save touches. */
  private void watch(PolicyStore store, List<String> packs, PackRun test) {
    Map<String, Path> folders = new LinkedHashMap<>();
    packs.forEach(id -> folders.put(id, folder(rules.files(store, id))));
    Path proof = Path.of(rules.proofFiles(store).place());
    if (Files.isDirectory(proof)) {
      folders.put(PolicyStore.PROOF, proof);
    }
    try (FolderWatch saved = new FolderWatch(folders.values())) {
      closeAtEnd(System.in, saved);
      packs.forEach(id -> run(test, id, Optional.empty()));
      err().println("watching " + folders.values());
      new Watch(folders, packs, (id, criterion) -> run(test, id, criterion)).follow(saved);
    }
  }

  private static Path folder(PackFiles files) {
    Path folder = Path.of(files.place());
    if (!Files.isDirectory(folder)) {
      throw new CommandFailure(
          ExitCode.USAGE, "--watch needs rules in a folder: name it with --rules");
    }
    return folder;
  }

  private static void closeAtEnd(InputStream input, FolderWatch saved) {
    Thread reader =
        new Thread(
            () -> {
              try (saved) {
                input.transferTo(OutputStream.nullOutputStream());
              } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
              }
            });
    reader.setDaemon(true);
    reader.start();
  }

  /** What is broken is told, and may be mended by the next save. */
  private void run(PackRun test, String id, Optional<String> criterion) {
    if (only != null && criterion.isPresent() && !criterion.get().equals(only)) {
      return;
    }
    try {
      test.run(id, only == null ? criterion : Optional.of(only));
    } catch (RuntimeException broken) {
      err().println("probity: " + Failures.message(broken));
    }
  }
}
