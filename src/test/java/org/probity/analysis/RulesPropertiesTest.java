package org.probity.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.casefile.CanonicalCase;
import org.probity.casefile.CaseReader;
import org.probity.casefile.Libraries;
import org.probity.model.Case;
import org.probity.pipeline.Program;
import org.probity.pipeline.ReadyPolicy;
import org.probity.pipeline.WeighedCase;
import org.probity.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What must be true of the rules of every bundled policy, on the case of every scenario. */
class RulesPropertiesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

  static List<String> policies() {
    return Program.STORE.ids();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void what_no_admissible_source_says_is_never_settled(String id) {
    ReadyPolicy policy = policy(id);
    List<String> problems = new ArrayList<>();
    for (WeighedCase subject : ScenarioCasesOf.pack(id)) {
      Report report = report(subject.subject(), subject.facts().asOf(), LONG_AGO, policy);
      values(report)
          .forEach(
              (element, value) -> {
                if (value.equals("holds") || value.equals("fails")) {
                  problems.add(subject.subject() + ": " + element + " " + value);
                }
              });
      if (!report.criteria().isEmpty() && report.determination().outcome().equals("clear")) {
        problems.add(subject.subject() + ": clear without evidence");
      }
    }
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void repeating_every_source_changes_nothing(String id) {
    changesNothing(id, RulesPropertiesTest::repeatSources);
  }

  @ParameterizedTest
  @MethodSource("policies")
  void evidence_of_something_else_changes_nothing(String id) {
    changesNothing(id, RulesPropertiesTest::addSomethingElse);
  }

  private static void changesNothing(String id, Consumer<ObjectNode> change) {
    ReadyPolicy policy = policy(id);
    List<String> problems = new ArrayList<>();
    for (WeighedCase subject : ScenarioCasesOf.pack(id)) {
      LocalDate asOf = subject.facts().asOf();
      LocalDate knownBy = subject.facts().knownBy();
      Case changed = changed(subject.subject(), change);
      Report before = report(subject.subject(), asOf, knownBy, policy);
      Report after = report(changed, asOf, knownBy, policy);
      if (!before.determination().equals(after.determination())
          || !values(before).equals(values(after))) {
        problems.add(text(subject.subject()));
      }
    }
    assertThat(problems).isEmpty();
  }

  private static String text(Case subject) {
    return new String(CanonicalCase.json(subject), StandardCharsets.UTF_8);
  }

  private static Case changed(Case subject, Consumer<ObjectNode> change) {
    ObjectNode tree = (ObjectNode) JSON.readTree(text(subject));
    change.accept(tree);
    return new CaseReader(Libraries.none())
        .read("changed.json", tree.toString())
        .value()
        .orElseThrow();
  }

  /** Each source gets a copy that derives from it, and each citation is made of the copy too. */
  private static void repeatSources(ObjectNode tree) {
    ObjectNode sources = (ObjectNode) tree.get("sources");
    for (Map.Entry<String, JsonNode> source : List.copyOf(sources.properties())) {
      ObjectNode copy = (ObjectNode) source.getValue().deepCopy();
      copy.put("derives-from", source.getKey());
      copy.remove("origin");
      sources.set("copy-of-" + source.getKey(), copy);
    }
    for (Map.Entry<String, JsonNode> section : tree.properties()) {
      if (section.getValue() instanceof ArrayNode claims) {
        claims.forEach(claim -> repeatCitations(claim.get("sources")));
      }
    }
  }

  private static void repeatCitations(JsonNode citations) {
    if (citations instanceof ArrayNode list) {
      for (JsonNode citation : list.deepCopy()) {
        ObjectNode copy = (ObjectNode) citation.deepCopy();
        copy.put("source", "copy-of-" + citation.get("source").asString());
        list.add(copy);
      }
    }
  }

  private static void addSomethingElse(ObjectNode tree) {
    tree.withObject("/sources")
        .set(
            "zzz",
            JSON.readTree(
                "{\"kind\":\"media\",\"title\":\"Other things\",\"publisher\":\"Example Other\","
                    + "\"published\":\"1990-01-01\"}"));
    tree.withArray("/activities")
        .add(
            JSON.readTree(
                "{\"id\":\"zzz\",\"product\":\"other\",\"role\":\"production\",\"for-revenue\":true,"
                    + "\"sources\":[{\"source\":\"zzz\"}]}"));
  }

  private static Map<String, String> values(Report report) {
    Map<String, String> values = new TreeMap<>();
    for (Report.CriterionView criterion : report.criteria()) {
      values.put(criterion.id(), criterion.value());
      criterion
          .instances()
          .forEach(
              instance ->
                  instance
                      .elements()
                      .forEach(
                          element ->
                              values.put(
                                  criterion.id() + " " + instance.about() + " " + element.id(),
                                  element.value())));
    }
    return values;
  }

  private static Report report(
      Case subject, LocalDate asOf, LocalDate knownBy, ReadyPolicy policy) {
    return Program.EVALUATOR.report(
        Program.EVALUATOR.weigh(subject, asOf, knownBy), policy, Optional.empty());
  }

  private static ReadyPolicy policy(String id) {
    return Program.STORE.ready(Program.STORE.files(id).orElseThrow());
  }
}
