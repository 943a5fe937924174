package org.probity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.probity.analysis.ScenarioCasesOf;
import org.probity.model.Case;
import org.probity.pipeline.CaseFinder;
import org.probity.pipeline.PackGate;
import org.probity.pipeline.PolicyStore;
import org.probity.pipeline.Program;
import org.probity.pipeline.ReadyPolicy;
import org.probity.pipeline.WeighedCase;
import org.probity.policy.PackFiles;
import org.probity.report.ReportJson;

/** The rule engine's two compilers must give the same report from the bundled rules. */
class BothCompilersTest {
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2009, 8, 21),
          LocalDate.of(2017, 10, 15),
          LocalDate.of(2018, 6, 1),
          LocalDate.of(2021, 5, 31),
          LocalDate.of(2024, 1, 29),
          LocalDate.of(2026, 6, 30));

  static List<String> policies() {
    return Program.STORE.ids();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void on_every_case_and_every_scenario(String id) {
    PackFiles files = Program.STORE.files(id).orElseThrow();
    ReadyPolicy ready = Program.STORE.ready(files);
    ReadyPolicy classic =
        new ReadyPolicy(
            ready.policy(), classic(files), ready.takes(), ready.facts(), ready.elements());
    List<WeighedCase> subjects = new ArrayList<>(ScenarioCasesOf.pack(id));
    for (String name : new CaseFinder(Path.of("")).ids()) {
      Case subject = Program.bundledCase(name);
      DAYS.forEach(day -> subjects.add(Program.EVALUATOR.weigh(subject, day, day)));
    }
    for (WeighedCase subject : subjects) {
      assertThat(report(subject, classic)).isEqualTo(report(subject, ready));
    }
  }

  @Test
  void on_the_proof_of_every_scenario() {
    PackFiles files = Program.STORE.files(PolicyStore.PROOF).orElseThrow();
    RulePack rules = Program.STORE.proof(files).rules();
    RulePack classic = classic(files);
    for (WeighedCase subject : ScenarioCasesOf.pack(PolicyStore.PROOF)) {
      assertThat(classic.argue(subject.facts().supports()))
          .isEqualTo(rules.argue(subject.facts().supports()));
    }
  }

  private static String report(WeighedCase subject, ReadyPolicy policy) {
    return new ReportJson().line(Program.EVALUATOR.report(subject, policy, Optional.empty()));
  }

  private static RulePack classic(PackFiles files) {
    Drools.prepare();
    KieServices services = KieServices.get();
    KieFileSystem system = services.newKieFileSystem();
    var release = services.newReleaseId("org.probity.classic", files.id(), "1");
    system.generateAndWritePomXML(release);
    Map<String, String> texts = new TreeMap<>();
    new PackGate().check(files).drls().forEach(drl -> texts.put(drl.file(), drl.text()));
    texts.forEach((path, drl) -> system.write("src/main/resources/" + path, drl));
    KieBuilder builder = services.newKieBuilder(system).buildAll(DrlProject.class);
    assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
    return new RulePack(files.id(), services.newKieContainer(release).getKieBase());
  }
}
