package org.probity.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
  private static final Problem SHARE =
      new Problem(
          "cases/acme/case.yaml",
          "activities[0].revenue-share",
          14,
          17,
          Problem.Severity.ERROR,
          "\"three\"",
          "a percentage from 0 to 100",
          null);

  @Test
  void it_reads_file_place_path_expected_and_found() {
    assertThat(SHARE)
        .hasToString(
            "cases/acme/case.yaml:14:17 activities[0].revenue-share: "
                + "expected a percentage from 0 to 100, found \"three\"");
  }

  @Test
  void help_comes_last() {
    Problem helped =
        new Problem(
            "f.yaml", "a", 1, 2, Problem.Severity.ERROR, "\"y\"", "x", "did you mean \"x\"?");

    assertThat(helped).hasToString("f.yaml:1:2 a: expected x, found \"y\"; did you mean \"x\"?");
  }

  @Test
  void problems_are_ordered_by_file_line_column_path_and_message() {
    List<Problem> ordered =
        List.of(
            at("a", 9, 9, "z", "z"),
            at("b", 2, 9, "z", "z"),
            at("b", 10, 1, "z", "z"),
            at("b", 10, 2, "a", "z"),
            at("b", 10, 2, "b", "a"),
            at("b", 10, 2, "b", "b"));

    assertThat(ordered.stream().sorted(java.util.Collections.reverseOrder()).sorted().toList())
        .isEqualTo(ordered);
  }

  @Test
  void only_so_many_problems_of_a_file_are_kept() {
    Problems problems = new Problems("f.yaml");
    for (int i = 1; i <= Problems.MOST + 5; i++) {
      problems.error(Place.top(i, 1), "x", "y");
    }

    assertThat(problems.list()).hasSize(Problems.MOST + 1);
    assertThat(problems.list().get(Problems.MOST))
        .hasToString("f.yaml:1001:1: expected at most 1000 problems in a file, found more");
  }

  @Test
  void more_warnings_than_are_kept_are_no_error() {
    Problems problems = new Problems("f.yaml");
    for (int i = 1; i <= Problems.MOST + 5; i++) {
      problems.warning(Place.top(i, 1), "x", "y", null);
    }

    assertThat(problems.hasErrors()).isFalse();
    assertThat(problems.list()).hasSize(Problems.MOST + 1).noneMatch(Problem::isError);

    problems.error(Place.top(1, 1), "an", "error");
    assertThat(problems.list()).filteredOn(Problem::isError).hasSize(1);
  }

  @Test
  void the_same_problem_is_kept_once() {
    Problems problems = new Problems("f.yaml");
    problems.error(Place.top(1, 1), "x", "y");
    problems.error(Place.top(1, 1), "x", "y");

    assertThat(problems.list()).hasSize(1);
  }

  @Test
  void text_of_a_file_is_shown_on_one_line_not_too_long_and_harmless_to_a_terminal() {
    assertThat(Quoted.text("a\"b\\c\nd\te")).isEqualTo("\"a\\\"b\\\\c\\nd\\te\"");
    assertThat(Quoted.text("\u001b[0m\u202e\u2028")).isEqualTo("\"\\u001b[0m\\u202e\\u2028\"");
    assertThat(Quoted.text("海康威视 é 😀")).isEqualTo("\"海康威视 é 😀\"");
    assertThat(Quoted.text("x".repeat(61))).isEqualTo("\"" + "x".repeat(60) + "…\"");
  }

  private static Problem at(String file, int line, int column, String path, String expected) {
    return new Problem(file, path, line, column, Problem.Severity.ERROR, "x", expected, null);
  }
}
