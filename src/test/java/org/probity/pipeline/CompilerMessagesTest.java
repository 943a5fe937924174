package org.probity.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.probity.engine.PackCompiler;
import org.probity.engine.PackCompiler.Text;
import org.probity.policy.PackFiles;

/** What an author reads when the rule compiler, and not the gate, finds a mistake. */
class CompilerMessagesTest {
  private static final String FILE = "criteria/first/first.drl";
  private static final String TABLE = "tables/shares.drl.csv";
  private static final String ARGUMENT = "import org.probity.argument.Argument;\n";
  private static final String FACTS = "import org.probity.fact.*;\n";
  private static final String MODEL = "import org.probity.model.*;\n";
  private static final String ALL = ARGUMENT + FACTS + MODEL;

  /** A rule with a mistake on line 9, and what the compiler's complaint becomes. */
  private record Broken(String condition, String message) {}

  /** Mistakes that the gate finds first; these words are for what a later gate may let through. */
  private static final List<Broken> FOUND_BY_THE_GATE =
      List.of(
          new Broken("$a : Activty( product == Product.TOBACCO )", ":9: there is no `Activty`"),
          new Broken(
              "$a : Activity( prodct == Product.TOBACCO )",
              ":9: the fact has no property `prodct`"),
          new Broken(
              "$a : Activity( takesplace() )",
              ":9: `Activity` has no `takesplace` for these values"),
          new Broken(
              "$a : Activity( product == 3 )",
              ": `Product` is compared with a number: compare like with like"),
          new Broken(
              "$a : Activity( product == Role.SALE )",
              ": `Product` is compared with `Role`: compare like with like"),
          new Broken(
              "$a : Activity( revenueShare > Product.TOBACCO )",
              ": a number is compared with `Product`: compare like with like"),
          new Broken(
              "$a : Activity( product Product.TOBACCO )",
              ":9: `Product` is not expected here: an operator, a comma or a bracket is missing or too many"),
          new Broken(
              "$a : Activity( product == )",
              ":9: `)` is not expected here: an operator, a comma or a bracket is missing or too many"),
          new Broken(
              "$a : Activity( product == Product.TOBACCO",
              ":10: `then` is not expected here: an operator, a comma or a bracket is missing or too many"),
          new Broken(
              "$a : Activity( product == Product.TOBACCO ) )",
              ":9: `)` is not expected here: an operator, a comma or a bracket is missing or too many"),
          new Broken(
              "$a : Activity( product = Product.TOBACCO )",
              ":9: `=` is not expected here: an operator, a comma or a bracket is missing or too many"),
          new Broken(
              "$a : Activity( revenueShare > $limit.value )",
              ":9: `$limit` is not bound before: bind it in a pattern above"),
          new Broken(
              "$a : Activity( product == Product.TABACCO )", ":9: `Product` has no `TABACCO`"),
          new Broken("$a : Activity( product == Prodct.TOBACCO )", ":9: there is no `Prodct`"),
          new Broken("$a : Conduct( period.frm == period.from )", ":9: `Period` has no `frm`"));

  private static String drl(String imports, String condition) {
    return "package probity.rules.small;\n"
        + imports
        + "rule \"r\"\n  @element( \"share\" )\n  @provision( \"only\" )\nwhen\n  "
        + condition
        + "\nthen\n  insert( Argument.pro( \"share\", $a ) );\nend\n";
  }

  private static PackFiles pack(Map<String, String> texts) {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    texts.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new PackFiles("small", "rules/small", contents);
  }

  private static List<String> built(Map<String, String> texts) {
    return catchThrowableOfType(BadPolicy.class, () -> new PackBuilder().build(pack(texts)))
        .problems();
  }

  private static List<String> built(String imports, String condition) {
    return built(Map.of(FILE, drl(imports, condition)));
  }

  private static List<String> compiled(String drl) {
    List<Text> texts = List.of(new Text(FILE, drl));
    PackCompiler.Result result = new PackCompiler().compile("small", texts);
    return result instanceof PackCompiler.Result.Refused refused
        ? new CompilerMessages("rules/small", List.of(), texts).lines(refused.complaints())
        : List.of();
  }

  @Test
  void a_fact_type_that_is_not_imported_is_told_at_its_pattern() {
    assertThat(built(ARGUMENT + FACTS, "$a : Activity( product == Product.TOBACCO )"))
        .containsExactly(
            "rules/small/criteria/first/first.drl:8: `Activity` is not imported: write"
                + " `import org.probity.model.*;` above the rules");
    assertThat(built(ARGUMENT + MODEL, "$a : Threshold( name == \"share\" )"))
        .containsExactly(
            "rules/small/criteria/first/first.drl:8: `Threshold` is not imported: write"
                + " `import org.probity.fact.*;` above the rules");
  }

  @Test
  void constants_that_are_not_imported_are_told_on_their_line() {
    assertThat(
            built(
                ARGUMENT + "import org.probity.model.Activity;\n",
                "$a : Activity(\n      product == Product.TOBACCO )"))
        .containsExactly(
            "rules/small/criteria/first/first.drl:9: `Product` is not imported: write"
                + " `import org.probity.model.*;` above the rules");
  }

  @Test
  void the_argument_that_is_not_imported_is_told_at_the_consequence() {
    assertThat(built(FACTS + MODEL, "$a : Activity( product == Product.TOBACCO )"))
        .containsExactly(
            "rules/small/criteria/first/first.drl:10: `Argument` is not imported: write"
                + " `import org.probity.argument.Argument;` above the rules");
  }

  @Test
  void an_import_of_nothing_is_told_where_it_is_written() {
    assertThat(
            built(
                ALL + "import org.probity.model.Nothing;\n",
                "$a : Activity( product == Product.TOBACCO )"))
        .containsExactly(
            "rules/small/criteria/first/first.drl:5: there is no `org.probity.model.Nothing` to import");
  }

  @Test
  void a_table_that_imports_too_little_is_told_by_its_row() {
    String table =
        """
        "RuleSet","probity.rules.small"
        "Import","org.probity.argument.Argument, org.probity.model.Activity"

        "RuleTable shares"
        "NAME","METADATA","METADATA","CONDITION","CONDITION","ACTION"
        "","","","$a : Activity...","$a : Activity...",""
        "","element( ""$param"" )","provision( ""$param"" )","product == Product.$param","revenueShare >= $1","insert( Argument.$param( ""share"", $a ) );"
        "Rule","Element","Provision","Product","Share from","Side"
        "tobacco","share","only","TOBACCO","5","pro"
        "coal","share","only","COAL","30","pro"
        """;
    assertThat(built(Map.of(TABLE, table)))
        .containsExactly(
            "rules/small/tables/shares.drl.csv:9: `Product` is not imported: write"
                + " `import org.probity.model.*;` above the rules",
            "rules/small/tables/shares.drl.csv:10: `Product` is not imported: write"
                + " `import org.probity.model.*;` above the rules");
  }

  @Test
  void what_a_later_gate_may_let_through_has_words_too() {
    List<String> others = new ArrayList<>();
    for (Broken broken : FOUND_BY_THE_GATE) {
      List<String> expected = List.of("rules/small/" + FILE + broken.message());
      List<String> found = compiled(drl(ALL, broken.condition()));
      if (!found.equals(expected)) {
        others.add(broken.condition() + ": " + found);
      }
    }
    assertThat(others).isEmpty();
  }

  @Test
  void mistakes_in_conditions_are_found_by_the_gate() {
    List<String> passed =
        FOUND_BY_THE_GATE.stream()
            .map(Broken::condition)
            .filter(
                condition ->
                    new PackGate().check(pack(Map.of(FILE, drl(ALL, condition)))).isClean())
            .toList();
    assertThat(passed).isEmpty();
  }

  @Test
  void consequences_and_rules_without_an_end_have_words() {
    String rule = drl(ALL, "$a : Activity()");
    assertThat(compiled(rule.replace(" ) );", " );")))
        .containsExactly(
            "rules/small/criteria/first/first.drl:5: the consequence cannot be read: a bracket or `;` is"
                + " missing or too many");
    assertThat(compiled(rule.replace("$a ) );", "$b ) );")))
        .containsExactly(
            "rules/small/criteria/first/first.drl:11: `$b` is not bound before: bind it in a pattern above");
    assertThat(compiled(rule.replace("Argument.pro", "Argument.prro")))
        .containsExactly("rules/small/criteria/first/first.drl:11: `Argument` has no `prro`");
    assertThat(compiled(rule.replace("\nend\n", "\n")))
        .containsExactly(
            "rules/small/criteria/first/first.drl:12: the file ends too early: a bracket, a quotation mark"
                + " or `end` is missing");
    assertThat(compiled(rule + rule.substring(rule.indexOf("rule "))))
        .containsExactly("rules/small/criteria/first/first.drl:13: two rules are called \"r\"");
    assertThat(compiled(drl(ALL, "$a : Activity( revenueShare > \"ten\" )")))
        .containsExactly("rules/small: a text is compared with a number: compare like with like");
  }

  @Test
  void the_compilers_own_words_are_kept_where_none_are_known() {
    List<Text> texts = List.of(new Text(FILE, drl(ALL, "$a : Activity()")));
    List<PackCompiler.Complaint> complaints =
        List.of(new PackCompiler.Complaint(FILE, 9, "Something new\nwith a trace"));
    assertThat(new CompilerMessages("rules/small", List.of(), texts).lines(complaints))
        .containsExactly(
            "rules/small/criteria/first/first.drl:9: the compiler says: Something new");
  }
}
