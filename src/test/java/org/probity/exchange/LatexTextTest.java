package org.probity.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LatexTextTest {
  private static String plain(String latex) {
    List<String> remarks = new ArrayList<>();
    String text = LatexText.plain(latex, remarks);
    assertThat(remarks).isEmpty();
    return text;
  }

  @Test
  void no_letter_is_lost_with_its_accent() {
    assertThat(plain("Garc{\\'\\i}a Garc\\'{\\i}a Garc\\'\\i a")).isEqualTo("García García García");
    assertThat(plain("\\^o {\\^o} \\^{o} \\\"{\\i}")).isEqualTo("ô ô ô ï");
    assertThat(plain("\\u{g} \\H{o} \\c{c} \\c c \\k{a} \\r{a} \\=a \\.z \\d{a}"))
        .isEqualTo("ğ ő ç ç ą å ā ż ạ");
    assertThat(plain("{\\L}{\\'o}d{\\'z} {\\oe}uvre Stra{\\ss}e \\O degaard"))
        .isEqualTo("Łódź œuvre Straße Ødegaard");
    assertThat(plain("Erdo\\u{g}an {\\c{S}}ent{\\\"u}rk {\\i}")).isEqualTo("Erdoğan Şentürk ı");
  }

  @Test
  void signs_and_looks_are_plain_text() {
    assertThat(plain("a -- b --- c ``x'' a~b \\& \\% \\_ \\$ \\# \\{x\\} 5\\,000"))
        .isEqualTo("a – b — c “x” a b & % _ $ # {x} 5 000");
    assertThat(plain("\\emph{x} {\\em y} \\textsc{Who} {NATO}")).isEqualTo("x y Who NATO");
    assertThat(plain("costs $100")).isEqualTo("costs $100");
  }

  @Test
  void a_command_that_is_not_known_is_told() {
    List<String> remarks = new ArrayList<>();
    assertThat(LatexText.plain("\\foo{bar}", remarks)).isEqualTo("bar");
    assertThat(remarks).singleElement().asString().contains("\\foo");
  }

  @Property(tries = 500)
  void any_text_ends(@ForAll String latex) {
    assertThat(LatexText.plain("\\" + latex + "\\", new ArrayList<>())).isNotNull();
    assertThat(LatexText.plain("\\'".repeat(1000) + latex, new ArrayList<>())).isNotNull();
  }
}
