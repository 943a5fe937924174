package org.probity.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.probity.likeness.Likeness.Passage;

class LikenessTest {

  @Test
  void words_that_differ_stand_in_passages_of_their_own() {
    Likeness likeness =
        Likeness.of(
            "We support your principles, fully.", "We support the principles fully. Today.");

    assertThat(likeness.words()).isEqualTo(5);
    assertThat(likeness.otherWords()).isEqualTo(6);
    assertThat(likeness.common()).isEqualTo(4);
    assertThat(likeness.percent()).isEqualTo(66);
    assertThat(likeness.passages())
        .containsExactly(
            new Passage(true, "We support ", "We support "),
            new Passage(false, "your ", "the "),
            new Passage(true, "principles, fully.", "principles fully. "),
            new Passage(false, "", "Today."));
  }

  @Test
  void case_punctuation_and_composition_make_no_difference() {
    assertThat(Likeness.of("The Café's aim: “peace”!", "the cafe\u0301’s AIM, peace").percent())
        .isEqualTo(100);
  }

  @Test
  void what_stands_in_brackets_is_passed_over() {
    Likeness likeness =
        Likeness.of("That [Example One] agrees", "That [Two Ltd of X] agrees [sic]");

    assertThat(likeness.percent()).isEqualTo(100);
    assertThat(likeness.words()).isEqualTo(2);
    assertThat(likeness.passages())
        .containsExactly(
            new Passage(true, "That [Example One] agrees", "That [Two Ltd of X] agrees [sic]"));
  }

  @Test
  void an_open_bracket_hides_nothing() {
    assertThat(Likeness.of("a [b c", "a x y").common()).isEqualTo(1);
  }

  @Test
  void a_chinese_character_is_a_word() {
    Likeness likeness = Likeness.of("我们支持十项原则", "我们不支持十项原则");

    assertThat(likeness.words()).isEqualTo(8);
    assertThat(likeness.common()).isEqualTo(8);
    assertThat(likeness.percent()).isEqualTo(88);
  }

  @Test
  void texts_without_words_are_not_alike() {
    assertThat(Likeness.of("…", "—").percent()).isZero();
    assertThat(Likeness.of("…", "word").percent()).isZero();
    assertThat(Likeness.of("[all of it]", "[all of it]").percent()).isZero();
  }

  @Test
  void the_same_words_in_another_order_are_not_the_same_text() {
    assertThat(Likeness.of("one two three four", "four three two one").common()).isEqualTo(1);
  }

  @Test
  void more_distinct_words_than_can_be_told_apart_are_refused() {
    String many =
        IntStream.range(0, 70_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> Likeness.of(many, "one"));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "B", "c.", "[x]", " ", "\n", "海", "é", "[", "]", "'", "-")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join(" ", parts));
  }

  @Property
  void passages_joined_are_the_texts(@ForAll("texts") String one, @ForAll("texts") String other) {
    Likeness likeness = Likeness.of(one, other);
    List<Passage> passages = likeness.passages();
    String joined = passages.stream().map(Passage::text).collect(Collectors.joining());
    String others = passages.stream().map(Passage::other).collect(Collectors.joining());
    assertThat(joined).isEqualTo(likeness.words() == 0 ? "" : one);
    assertThat(others).isEqualTo(likeness.otherWords() == 0 ? "" : other);
  }

  @Property
  void it_is_the_same_from_both_sides(@ForAll("texts") String one, @ForAll("texts") String other) {
    Likeness here = Likeness.of(one, other);
    Likeness there = Likeness.of(other, one);
    assertThat(here.common()).isEqualTo(there.common());
    assertThat(here.percent()).isEqualTo(there.percent()).isBetween(0, 100);
    assertThat(here.common()).isLessThanOrEqualTo(Math.min(here.words(), here.otherWords()));
  }

  @Property
  void a_text_is_like_itself(@ForAll("texts") String text) {
    Likeness likeness = Likeness.of(text, text);
    assertThat(likeness.common()).isEqualTo(likeness.words());
    assertThat(likeness.passages()).allMatch(Passage::same);
  }
}
