package org.probity.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.pipeline.PolicyStore;

/** Runs again what a saved file touches. */
final class Watch {

  /** Runs the scenarios of one criterion of a pack, or of the whole pack. */
  interface Tests {
    /** Runs them; a failure is printed and not thrown. */
    void run(String pack, Optional<String> criterion);
  }

  private record Touched(String pack, Optional<String> criterion) {}

  private static final Pattern CRITERION =
      Pattern.compile("criteria/([a-z0-9-]+)(/[^/.][^/]*\\.(drl|yaml|md))?");
  private static final Pattern WHOLE =
      Pattern.compile(
          "|policy\\.yaml|criteria|editions|tables"
              + "|editions/[^/.][^/]*\\.yaml|tables/[^/.][^/]*\\.csv");

  private final Map<String, Path> folders;
  private final List<String> named;
  private final Tests tests;

  /**
   * A watch over packs.
   *
   * @param folders where each pack stands, by its name; the rules on proof are among them
   * @param named the packs whose scenarios are run
   */
  Watch(Map<String, Path> folders, List<String> named, Tests tests) {
    this.folders = new LinkedHashMap<>(folders);
    this.named = List.copyOf(named);
    this.tests = tests;
  }

  /** Runs the tests again after each save, until nothing more is saved. */
  void follow(SavedFiles saved) {
    for (Optional<Set<Path>> files = saved.next(); files.isPresent(); files = saved.next()) {
      Set<Touched> touched = new LinkedHashSet<>();
      files.get().forEach(file -> touched.addAll(touched(file)));
      touched.stream()
          .filter(one -> one.criterion().isEmpty() || !touched.contains(whole(one.pack())))
          .forEach(one -> tests.run(one.pack(), one.criterion()));
    }
  }

  private static Touched whole(String pack) {
    return new Touched(pack, Optional.empty());
  }

  private List<Touched> touched(Path file) {
    for (Map.Entry<String, Path> folder : folders.entrySet()) {
      if (file.startsWith(folder.getValue())) {
        String path =
            folder.getValue().relativize(file).toString().replace(File.separatorChar, '/');
        return touched(folder.getKey(), path);
      }
    }
    return List.of();
  }

  /** Every case is weighed by the rules on proof, so a change to them touches all. */
  private List<Touched> touched(String pack, String path) {
    Matcher criterion = CRITERION.matcher(path);
    boolean whole = WHOLE.matcher(path).matches();
    if (!whole && !criterion.matches()) {
      return List.of();
    }
    if (pack.equals(PolicyStore.PROOF)) {
      return named.stream().map(Watch::whole).toList();
    }
    if (!named.contains(pack)) {
      return List.of();
    }
    return List.of(whole ? whole(pack) : new Touched(pack, Optional.of(criterion.group(1))));
  }
}
