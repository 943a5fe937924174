package org.probity.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.probity.casefile.CaseReader;
import org.probity.casefile.Libraries;
import org.probity.casefile.Reading;
import org.probity.document.Bound;
import org.probity.document.DocumentReader;
import org.probity.document.Node;
import org.probity.document.Problem;
import org.probity.pipeline.BadPolicy;
import org.probity.pipeline.Evaluator;
import org.probity.policy.PackFiles;

/** Reads the scenarios beside the rules of a pack, and weighs the case of each. */
final class ScenarioReader {
  private static final String FOLDER = "criteria/";
  private static final String FILE = "/scenarios.yaml";

  private final Evaluator evaluator;
  private final ScenarioCases cases = new ScenarioCases();
  private final CaseReader reader = new CaseReader(Libraries.none());

  ScenarioReader(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * The scenarios of a pack, in the order of folders and files.
   *
   * @param only the criterion's folder to read; empty for all
   * @throws BadPolicy with every problem, if a scenario file cannot be used
   */
  List<ReadyScenario> read(PackFiles files, Optional<String> only) {
    List<ReadyScenario> ready = new ArrayList<>();
    for (String path : files.paths("criteria", FILE)) {
      String folder = path.substring(FOLDER.length(), path.length() - FILE.length());
      if (only.isEmpty() || only.get().equals(folder)) {
        Bound<ScenarioFile> bound =
            new DocumentReader().read(files.file(path).orElseThrow(), ScenarioFile.class);
        ready.addAll(ready(folder, bound));
      }
    }
    return ready;
  }

  private List<ReadyScenario> ready(String folder, Bound<ScenarioFile> bound) {
    if (!bound.isSound()) {
      throw new BadPolicy("the scenarios cannot be used:", errors(bound.problems()));
    }
    ScenarioFile file = bound.value().orElseThrow();
    List<Node> nodes = bound.tree().flatMap(tree -> tree.get("scenarios")).orElseThrow().items();
    return IntStream.range(0, nodes.size())
        .parallel()
        .mapToObj(
            i -> {
              String place = bound.file() + ":" + nodes.get(i).place().line();
              return ready(folder, place, file, file.scenarios().get(i));
            })
        .toList();
  }

  private ReadyScenario ready(
      String folder, String place, ScenarioFile file, ScenarioFile.Scenario scenario) {
    Reading reading =
        reader.read(folder + " \"" + scenario.name() + "\".json", cases.text(file, scenario));
    LocalDate asOf = Objects.requireNonNullElse(scenario.asOf(), file.asOf());
    LocalDate knownBy = Objects.requireNonNullElse(scenario.knownBy(), asOf);
    return new ReadyScenario(
        folder,
        place,
        file.criterion(),
        scenario,
        reading.value().map(subject -> evaluator.weigh(subject, asOf, knownBy)),
        reading.isSound() ? List.of() : errors(reading.problems()));
  }

  private static List<String> errors(List<Problem> problems) {
    return problems.stream().filter(Problem::isError).map(Problem::toString).toList();
  }
}
