package org.probity.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a letter sets the text of others. */
class ProseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "it \"reserves the right\" to act|it “reserves the right” to act",
        "\"grove brot\"|“grove brot”",
        "gross violations (\"grove brot\"), for|gross violations (“grove brot”), for",
        "\"not a competent arbiter\".|“not a competent arbiter”.",
        "one \"a\", two \"b\"; three \"c\"|one “a”, two “b”; three “c”",
        "a \"deliberate-\"and \"massive\"|a \"deliberate-\"and \"massive\"",
        "China's policy|China’s policy",
        "the companies' answer|the companies’ answer",
        "O'Brien's and d'Ivoire|O’Brien’s and d’Ivoire",
        "he said \"it's ours\"|he said “it’s ours”",
        "the 'People's War' campaign|the ‘People’s War’ campaign",
        "他说\"你好\"|他说“你好”",
        "already “so” and it’s|already “so” and it’s"
      })
  void straight_marks_become_typographic(String written, String set) {
    assertThat(Prose.of(written)).isEqualTo(set);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a \"mark that is never closed",
        "closed\" but never opened",
        "one \" alone between spaces",
        "three \"of\" \"them",
        "closes\" before it \"opens",
        "“one kind\" of mark \"in the other”",
        "'the companies' products'",
        "'tis unclear",
        "a table of 6' by 2"
      })
  void marks_that_do_not_belong_together_stay_as_they_are(String written) {
    assertThat(Prose.of(written)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in its state of 2022-09-15|in its state of 15 September 2022",
        "act (2021-07-08, not binding)|act (8 July 2021, not binding)",
        "Denial (2021-07): no|Denial (July 2021): no",
        "Cessation (2020): no|Cessation (2020): no",
        "the edition of 2025-08-01.|the edition of 1 August 2025.",
        "(from 2020-01-01 to 2021-02-03)|(from 1 January 2020 to 3 February 2021)",
        "in 2010-12 and the session 2021-22|in 2010-12 and the session 2021-22",
        "no day 2021-02-30|no day 2021-02-30",
        "file 2021-02-03-a|file 2021-02-03-a",
        "docket 190925-0044-12|docket 190925-0044-12",
        "case 12021-02-03|case 12021-02-03"
      })
  void dates_are_written_in_words(String written, String set) {
    assertThat(Prose.of(written)).isEqualTo(set);
  }

  @Test
  void web_addresses_are_left_alone() {
    String address = "https://example.org/2021-02-03/it's/(2021-02)/a?b='c'";
    assertThat(Prose.of("see " + address + " on 2021-02-03, \"it's\""))
        .isEqualTo("see " + address + " on 3 February 2021, “it’s”");
    assertThat(Prose.of("\"" + address + "\"")).isEqualTo("“" + address + "”");
  }

  @Property(tries = 2000)
  void what_is_set_once_is_set(@ForAll("awkward") String text) {
    String once = Prose.of(text);
    assertThat(Prose.of(once)).isEqualTo(once);
  }

  @Property(tries = 2000)
  void marks_open_and_close_by_turns_or_stay(@ForAll("awkward") String text) {
    String set = QuotationMarks.in(text);
    assertThat(set).hasSameSizeAs(text);
    List<Integer> marks = set.chars().filter(each -> "“”".indexOf(each) >= 0).boxed().toList();
    for (int i = 0; i < marks.size(); i++) {
      assertThat(marks.get(i).intValue()).isEqualTo(i % 2 == 0 ? '“' : '”');
    }
    assertThat(marks.size() == 0 || set.indexOf('"') < 0).isTrue();
  }

  @Provide
  Arbitrary<String> awkward() {
    return Arbitraries.of("\"", "'", " ", "a", "s", "1", ".", "(", ")", "-", "2021-02-03", "字")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }
}
