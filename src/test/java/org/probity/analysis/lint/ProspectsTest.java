package org.probity.analysis.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.probity.policy.Composition;

/** What can become of a criterion, given the sides on which its elements are argued. */
class ProspectsTest {
  private static final List<String> ELEMENTS = List.of("a", "b", "c");

  private static Composition of(String element) {
    return new Composition.Of(element);
  }

  @Test
  void an_element_without_a_rule_for_it_keeps_all_of_them_from_holding() {
    Composition both = new Composition.AllOf(List.of(of("a"), of("b")));
    Prospects prospects = new Prospects(both, Set.of("a"), Set.of("a", "b"));
    assertThat(prospects.canHold()).isFalse();
    assertThat(prospects.canFail()).isTrue();
    assertThat(prospects.lacking(true)).containsExactly("b");
  }

  @Test
  void one_of_several_is_enough_to_hold() {
    Composition either = new Composition.AnyOf(List.of(of("a"), of("b")));
    Prospects prospects = new Prospects(either, Set.of("a"), Set.of("b"));
    assertThat(prospects.canHold()).isTrue();
    assertThat(prospects.canFail()).isFalse();
    assertThat(prospects.hasWayToFail()).isTrue();
  }

  @Test
  void under_unless_the_sides_change_places() {
    Prospects prospects = new Prospects(new Composition.Unless(of("a")), Set.of("a"), Set.of());
    assertThat(prospects.canHold()).isFalse();
    assertThat(prospects.canFail()).isTrue();
  }

  @Test
  void what_is_so_either_way_needs_no_rule() {
    Composition always = new Composition.AnyOf(List.of(of("a"), new Composition.Unless(of("a"))));
    Prospects prospects = new Prospects(always, Set.of(), Set.of());
    assertThat(prospects.canHold()).isTrue();
    assertThat(prospects.canFail()).isFalse();
  }

  @Property
  void it_agrees_with_trying_every_value(
      @ForAll("compositions") Composition composition,
      @ForAll("sides") Set<String> pro,
      @ForAll("sides") Set<String> con) {
    Prospects prospects = new Prospects(composition, pro, con);
    assertThat(prospects.canHold()).isEqualTo(someAnswerSettles(composition, pro, con, true));
    assertThat(prospects.canFail()).isEqualTo(someAnswerSettles(composition, pro, con, false));
  }

  /**
   * Whether there is an answer to the elements that rules argue after which the rest is no matter.
   */
  private static boolean someAnswerSettles(
      Composition composition, Set<String> pro, Set<String> con, boolean value) {
    return answers(pro, con)
        .anyMatch(
            answer -> completions(answer).allMatch(whole -> truth(composition, whole) == value));
  }

  private static Stream<Map<String, Boolean>> answers(Set<String> pro, Set<String> con) {
    List<Map<String, Boolean>> answers = List.of(Map.of());
    for (String element : ELEMENTS) {
      List<Map<String, Boolean>> more = new ArrayList<>(answers);
      for (Map<String, Boolean> answer : answers) {
        Stream.of(true, false)
            .filter(side -> (side ? pro : con).contains(element))
            .forEach(side -> more.add(with(answer, element, side)));
      }
      answers = more;
    }
    return answers.stream();
  }

  private static Stream<Map<String, Boolean>> completions(Map<String, Boolean> answer) {
    List<Map<String, Boolean>> wholes = List.of(answer);
    for (String element : ELEMENTS) {
      if (!answer.containsKey(element)) {
        wholes =
            wholes.stream()
                .flatMap(
                    whole -> Stream.of(with(whole, element, true), with(whole, element, false)))
                .collect(Collectors.toList());
      }
    }
    return wholes.stream();
  }

  private static Map<String, Boolean> with(
      Map<String, Boolean> answer, String element, boolean value) {
    Map<String, Boolean> more = new HashMap<>(answer);
    more.put(element, value);
    return more;
  }

  private static boolean truth(Composition composition, Map<String, Boolean> whole) {
    if (composition instanceof Composition.Of of) {
      return whole.get(of.element());
    }
    if (composition instanceof Composition.Unless unless) {
      return !truth(unless.part(), whole);
    }
    return composition instanceof Composition.AllOf allOf
        ? allOf.parts().stream().allMatch(part -> truth(part, whole))
        : ((Composition.AnyOf) composition).parts().stream().anyMatch(part -> truth(part, whole));
  }

  @Provide
  Arbitrary<Set<String>> sides() {
    return Arbitraries.of(ELEMENTS).set().ofMaxSize(ELEMENTS.size());
  }

  @Provide
  Arbitrary<Composition> compositions() {
    return compositions(3);
  }

  private static Arbitrary<Composition> compositions(int depth) {
    Arbitrary<Composition> one = Arbitraries.of(ELEMENTS).map(Composition.Of::new);
    if (depth == 0) {
      return one;
    }
    Arbitrary<Composition> part = compositions(depth - 1);
    Arbitrary<List<Composition>> parts = part.list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.oneOf(
        one,
        part.map(Composition.Unless::new),
        parts.map(Composition.AllOf::new),
        parts.map(Composition.AnyOf::new));
  }
}
