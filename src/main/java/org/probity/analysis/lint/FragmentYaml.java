package org.probity.analysis.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.model.Claim;
import org.probity.model.Conduct;

/** Writes the draft of a scenario as an entry of {@code scenarios.yaml}. */
record FragmentYaml(FragmentDraft draft) {
  /** The field by which claims of a section speak of one thing; the base has one claim on it. */
  private static final Map<String, String> SUBJECTS =
      Map.of(
          "activities",
          "product",
          "attributes",
          "name",
          "listings",
          "list",
          "statements",
          "question");

  /** Sources for a base that has none by the day: two publishers, who corroborate one another. */
  private static final Map<String, String> OWN_SOURCES =
      new TreeMap<>(Map.of("new-source", "Example Gazette", "new-source-2", "Example Watch"));

  /**
   * The scenario.
   *
   * @param name what the scenario is called
   * @param value what is expected of the element
   */
  String text(String name, String value) {
    List<String> lines = new ArrayList<>();
    lines.add("  - name: " + FlowYaml.of(name));
    if (!draft.base().asOf().equals(Optional.of(draft.setting().asOf()))) {
      lines.add("    as-of: " + draft.setting().asOf());
    }
    draft
        .open()
        .forEach(open -> lines.add("    # not satisfied: " + new ConditionText(Map.of()).of(open)));
    others().forEach(type -> lines.add("    # stated elsewhere than among the claims: " + type));
    lines.add("    change:");
    List<String> sources = draft.base().sources(draft.setting().asOf());
    if (sources.isEmpty()) {
      lines.add("      sources:");
      OWN_SOURCES.forEach((id, publisher) -> lines.add("        " + id + ": " + source(publisher)));
    }
    sections().forEach((section, claims) -> lines.addAll(section(section, claims, sources)));
    lines.add("    expect: {elements: {" + element() + ": " + value + "}}");
    return String.join("\n", lines) + "\n";
  }

  private String source(String publisher) {
    return "{kind: media, title: Example title, publisher: "
        + publisher
        + ", published: "
        + draft.setting().asOf()
        + "}";
  }

  /** The facts of the rule that no case states. */
  private List<String> others() {
    return ReadRule.of(draft.rule()).facts().stream()
        .map(ReadRule.Fact::type)
        .filter(type -> type.equals("Determined") || type.equals("Support"))
        .toList();
  }

  private Map<String, List<ClaimDraft>> sections() {
    Map<String, List<ClaimDraft>> sections = new TreeMap<>();
    for (ClaimDraft claim : draft.claims()) {
      claim
          .claim()
          .map(Claim::section)
          .ifPresent(
              section -> sections.computeIfAbsent(section, any -> new ArrayList<>()).add(claim));
    }
    return sections;
  }

  private List<String> section(String section, List<ClaimDraft> claims, List<String> sources) {
    List<String> lines = new ArrayList<>(List.of("      " + section + ":"));
    replaced(section, claims)
        .forEach(id -> lines.add("        - " + FlowYaml.of(map("id", id, "remove", true))));
    for (ClaimDraft claim : claims) {
      List<String> inventions = isOfTheBase(claim) ? List.of() : claim.inventions();
      if (!inventions.isEmpty()) {
        lines.add(
            "        # the rule does not say: "
                + inventions.stream().map(FlowYaml::key).collect(Collectors.joining(", ")));
      }
      lines.add("        - " + FlowYaml.of(entry(claim, sources)));
    }
    return lines;
  }

  /** The claims of the base on the same thing, which would be held against the new ones. */
  private Set<String> replaced(String section, List<ClaimDraft> claims) {
    String subject = SUBJECTS.get(section);
    return subject == null
        ? Set.of()
        : claims.stream()
            .flatMap(claim -> Stream.ofNullable(claim.values().get(subject)))
            .flatMap(word -> draft.base().idsWith(section, subject, FlowYaml.of(word)).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Map<String, Object> entry(ClaimDraft claim, List<String> sources) {
    Map<String, Object> entry = map("id", claim.id());
    Map<String, Object> stated = isOfTheBase(claim) ? claim.values() : claim.stated();
    entry.putAll(FlowYaml.keys(stated));
    if (claim.claim().flatMap(Claim::about).isEmpty() && needsConduct(claim)) {
      draft.base().conduct().ifPresent(conduct -> entry.put("conduct", conduct));
    }
    if (!isOfTheBase(claim)) {
      List<String> cited = sources.isEmpty() ? List.copyOf(OWN_SOURCES.keySet()) : sources;
      entry.put("sources", cited.stream().map(source -> map("source", source)).toList());
    }
    return entry;
  }

  /** What is said of no conduct does not count where elements are valued for each. */
  private boolean needsConduct(ClaimDraft claim) {
    return draft.setting().criterion().perConduct()
        && Stream.of(claim.type().getRecordComponents())
            .anyMatch(component -> component.getName().equals("conduct"));
  }

  private boolean isOfTheBase(ClaimDraft claim) {
    return claim.type() == Conduct.class && draft.base().conduct().equals(Optional.of(claim.id()));
  }

  private String element() {
    String slug = draft.rule().element();
    if (!draft.setting().criterion().perConduct()) {
      return slug;
    }
    return draft.claims().stream()
        .filter(claim -> claim.type() == Conduct.class)
        .map(ClaimDraft::id)
        .findFirst()
        .or(() -> draft.base().conduct())
        .map(conduct -> conduct + "/" + slug)
        .orElse(slug);
  }

  private static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
    }
    return map;
  }
}
