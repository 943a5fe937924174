package org.probity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the import table of the design: every package reads only those before it. */
class ArchitectureTest {
  private static final String ROOT = "org.probity.";

  /** For each package, the packages of the program that it may read. */
  private static final Map<String, Set<String>> MAY_READ =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("document", Set.of("model")),
          Map.entry("casefile", Set.of("model", "document")),
          Map.entry("policy", Set.of("model", "document")),
          Map.entry("fact", Set.of("model", "policy")),
          Map.entry("argument", Set.of("model", "fact")),
          Map.entry("likeness", Set.of()),
          Map.entry("engine", Set.of("argument")),
          Map.entry("finding", Set.of("model", "policy", "fact", "argument")),
          Map.entry("determination", Set.of("policy", "finding")),
          Map.entry(
              "report",
              Set.of(
                  "model",
                  "document",
                  "casefile",
                  "policy",
                  "fact",
                  "argument",
                  "finding",
                  "determination",
                  "likeness")),
          Map.entry("letter", Set.of("model", "policy", "citation", "report")),
          Map.entry(
              "pipeline",
              Set.of(
                  "model",
                  "document",
                  "casefile",
                  "policy",
                  "fact",
                  "argument",
                  "engine",
                  "finding",
                  "determination",
                  "report")),
          Map.entry(
              "analysis",
              Set.of(
                  "model",
                  "document",
                  "casefile",
                  "policy",
                  "fact",
                  "argument",
                  "finding",
                  "determination",
                  "report",
                  "pipeline")),
          Map.entry("citation", Set.of("model", "document")),
          Map.entry("docx", Set.of()),
          Map.entry("pdf", Set.of()),
          Map.entry("exchange", Set.of("model", "document", "casefile", "analysis", "citation")),
          Map.entry(
              "cli",
              Set.of(
                  "citation",
                  "exchange",
                  "docx",
                  "pdf",
                  "document",
                  "casefile",
                  "model",
                  "policy",
                  "engine",
                  "report",
                  "letter",
                  "pipeline",
                  "analysis")));

  private final JavaClasses program =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.probity");

  @Test
  void every_package_reads_only_those_before_it() {
    MAY_READ.keySet().forEach(name -> readsOnlyAllowed(name).check(program));
  }

  @Test
  void every_class_is_in_a_package_of_the_table() {
    String[] known =
        MAY_READ.keySet().stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    classes()
        .should()
        .resideInAnyPackage(known)
        .because("a room without a place in the table is not checked")
        .check(program);
  }

  @Test
  void only_the_engine_knows_the_rule_engine() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "engine..", ROOT + "policy..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.drools..", "org.kie..")
        .because("everything else must outlive a change of rule engine")
        .check(program);
  }

  @Test
  void the_gate_may_parse_rules_but_never_build_or_run_them() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "policy..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.kie.api.runtime..",
            "org.drools.model..",
            "org.drools.core..",
            "org.drools.compiler..")
        .because("nothing of a rule may run before the gate has passed it")
        .check(program);
  }

  @Test
  void only_citation_knows_the_citation_processor() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "citation..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("de.undercouch..")
        .because("the processor is slow to load, and has faults that one package works around")
        .check(program);
  }

  @Test
  void only_pdf_knows_the_pdf_libraries() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "pdf..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..")
        .because("they are large and slow to load, and one package decides what a PDF must be")
        .check(program);
  }

  @Test
  void only_docx_knows_the_library_for_word() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "docx..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..")
        .because("the library is large, and is loaded for Word documents alone")
        .check(program);
  }

  @Test
  void only_the_command_line_reads_the_clock() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now", java.time.ZoneId.class)
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("the same question must have the same answer on every day")
        .check(program);
  }

  @Test
  void the_table_catches_a_class_that_reads_a_later_package() {
    JavaClasses bad =
        new ClassFileImporter().importClasses(org.probity.model.ReadsALaterPackage.class);
    assertThatThrownBy(() -> readsOnlyAllowed("model").check(bad))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("ReadsALaterPackage");
  }

  private static ArchRule readsOnlyAllowed(String name) {
    Set<String> forbidden = new TreeSet<>(MAY_READ.keySet());
    forbidden.remove(name);
    forbidden.removeAll(MAY_READ.getOrDefault(name, Set.of()));
    List<String> packages = forbidden.stream().map(other -> ROOT + other + "..").toList();
    return noClasses()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages.toArray(String[]::new))
        .because("imports go only downwards: " + name + " may read " + MAY_READ.get(name));
  }
}
