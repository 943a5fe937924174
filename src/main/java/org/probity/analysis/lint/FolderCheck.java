package org.probity.analysis.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.probity.policy.PackFiles;

/** What every folder of a criterion has beside its rules. */
record FolderCheck(PackFiles files) implements LintCheck {
  private static final String CRITERIA = "criteria/";

  /** The headings of a criterion's README, in order. */
  private static final List<String> HEADINGS =
      List.of(
          "Provision",
          "What it asks",
          "Argued for when",
          "Argued against when",
          "Edge",
          "Example",
          "Interpretation");

  @Override
  public List<LintFinding> findings() {
    Set<String> folders =
        files.contents().keySet().stream()
            .filter(path -> path.startsWith(CRITERIA) && path.indexOf('/', CRITERIA.length()) > 0)
            .map(path -> path.substring(0, path.indexOf('/', CRITERIA.length())))
            .collect(Collectors.toCollection(TreeSet::new));
    List<LintFinding> findings = new ArrayList<>();
    for (String folder : folders) {
      scenarios(folder).ifPresent(findings::add);
      readme(folder).ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<LintFinding> scenarios(String folder) {
    return files.file(folder + "/scenarios.yaml").isPresent()
        ? Optional.empty()
        : Optional.of(finding(LintRule.SCENARIOS_MISSING, folder, 0, "there is no scenarios.yaml"));
  }

  private Optional<LintFinding> readme(String folder) {
    List<String> lines =
        files.text(folder + "/README.md").map(text -> text.lines().toList()).orElse(List.of());
    List<String> headings =
        lines.stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring("## ".length()).strip())
            .toList();
    return headings.equals(HEADINGS)
        ? Optional.empty()
        : Optional.of(
            finding(
                LintRule.README_HEADINGS,
                folder + "/README.md",
                lineOfFirstOther(lines, headings),
                "expected the headings " + String.join(", ", HEADINGS) + "; found " + headings));
  }

  /** The line of the first heading that is not the one expected; 0 if one is only missing. */
  private static int lineOfFirstOther(List<String> lines, List<String> headings) {
    int same = 0;
    while (same < headings.size()
        && same < HEADINGS.size()
        && headings.get(same).equals(HEADINGS.get(same))) {
      same++;
    }
    return same == headings.size() ? 0 : lineOfHeading(lines, same);
  }

  private static int lineOfHeading(List<String> lines, int number) {
    int seen = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("## ") && seen++ == number) {
        return i + 1;
      }
    }
    return 0;
  }

  private LintFinding finding(LintRule rule, String path, int line, String message) {
    return new LintFinding(rule, files.place() + "/" + path, line, 0, message, Optional.empty());
  }
}
