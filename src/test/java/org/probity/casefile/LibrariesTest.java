package org.probity.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.model.Case;

class LibrariesTest {
  private static final String CITES_BOOK =
      "conduct: [{id: c, summary: C, sources: [{source: book}]}]\n";

  private static final String SHELF =
      Samples.library(
          "shelf",
          """
          sources:
            book: {kind: academic, title: Book, published: 2020, derives-from: diary}
            diary: {kind: court, title: Diary, published: 2019}
            other: {kind: ngo, title: Other, published: 2018}
          """);

  @TempDir Path folder;

  private static Reading read(String text, Map<String, String> libraries) {
    return new CaseReader(Samples.libraries(libraries)).read("case.yaml", text);
  }

  private static List<String> problems(String text, Map<String, String> libraries) {
    return Samples.lines(read(text, libraries));
  }

  @Test
  void sources_that_are_cited_join_the_case_with_those_that_they_derive_from() {
    Reading reading = read(Samples.HEAD + "uses: [shelf]\n" + CITES_BOOK, Map.of("shelf", SHELF));

    assertThat(Samples.lines(reading)).isEmpty();
    assertThat(reading.value().orElseThrow().sources()).containsOnlyKeys("book", "diary");
  }

  @Test
  void a_source_of_the_case_may_derive_from_one_of_a_library() {
    String text =
        Samples.HEAD
            + """
            uses: [shelf]
            sources: {own: {kind: media, title: Own, published: 2021, derives-from: diary}}
            conduct: [{id: c, summary: C, sources: [{source: own}]}]
            """;

    Reading reading = read(text, Map.of("shelf", SHELF));

    assertThat(Samples.lines(reading)).isEmpty();
    assertThat(reading.value().orElseThrow().sources()).containsOnlyKeys("own", "diary");
  }

  @Test
  void the_subjects_record_may_cite_a_library() {
    String text =
        Samples.HEAD
            + "uses: [shelf]\nhistory: [{policy: ungc, event: joined, on: 2020, sources: [{source: other}]}]\n";

    assertThat(read(text, Map.of("shelf", SHELF)).value().orElseThrow().sources())
        .containsOnlyKeys("other");
  }

  @Test
  void what_a_case_does_not_cite_does_not_change_it() {
    Case own =
        read(
                Samples.HEAD
                    + """
                    sources:
                      book: {kind: academic, title: Book, published: 2020, derives-from: diary}
                      diary: {kind: court, title: Diary, published: 2019}
                    """
                    + CITES_BOOK,
                Map.of())
            .value()
            .orElseThrow();
    String text = Samples.HEAD + "uses: [shelf]\n" + CITES_BOOK;
    String changed = SHELF.replace("title: Other", "title: Changed").replace("2018", "2017");

    assertThat(read(text, Map.of("shelf", SHELF)).value()).contains(own);
    assertThat(read(text, Map.of("shelf", changed)).value()).contains(own);
  }

  @Test
  void a_library_may_use_another_and_two_may_use_the_same() {
    Map<String, String> libraries =
        Map.of(
            "shelf", SHELF,
            "left",
                Samples.library(
                    "left",
                    "uses: [shelf]\nsources: {l: {kind: ngo, title: L, published: 2020, derives-from: book}}\n"),
            "right",
                Samples.library(
                    "right",
                    "uses: [shelf]\nsources: {r: {kind: ngo, title: R, published: 2020}}\n"));

    Reading reading =
        read(
            Samples.HEAD
                + "uses: [left, right]\nconduct: [{id: c, summary: C, sources: [{source: l}]}]\n",
            libraries);

    assertThat(Samples.lines(reading)).isEmpty();
    assertThat(reading.value().orElseThrow().sources()).containsOnlyKeys("l", "book", "diary");
  }

  @Test
  void an_unknown_library_is_reported_where_it_is_named_and_hides_no_other_problem() {
    assertThat(
            problems(
                Samples.HEAD + "uses: [shelv]\n" + CITES_BOOK + "x: 1\n", Map.of("shelf", SHELF)))
        .containsExactly(
            "case.yaml:5:8 uses[0]: expected the name of a library, found \"shelv\"; did you mean \"shelf\"?",
            "case.yaml:7:1 x: expected one of the keys format, id, title, subject, history, uses, sources, wordings, activities, listings, "
                + "conduct, findings, measures, responses, statements, attributes, searches, found \"x\"");
  }

  @Test
  void names_cannot_climb_out_of_the_folder() throws IOException {
    Files.createDirectory(folder.resolve("library"));
    Files.writeString(folder.resolve("secret.yaml"), SHELF);
    CaseReader reader = new CaseReader(Libraries.in(folder.resolve("library")));

    for (String name :
        List.of(
            "../secret",
            "..",
            "/etc/passwd",
            "a/b",
            "a\\\\b",
            "C:x",
            "shelf.yaml",
            ".",
            "a\\0b",
            "Shelf")) {
      assertThat(
              Samples.lines(reader.read("case.yaml", Samples.HEAD + "uses: [\"" + name + "\"]\n")))
          .as(name)
          .hasSize(1)
          .first()
          .asString()
          .startsWith("case.yaml:5:8 uses[0]: expected ");
    }
    assertThat(
            Samples.lines(reader.read("case.yaml", Samples.HEAD + "uses: [../secret, \"\", 3]\n")))
        .containsExactly(
            "case.yaml:5:8 uses[0]: expected the name of a library: lower-case letters, digits and hyphens, found \"../secret\"",
            "case.yaml:5:19 uses[1]: expected text, found \"\"",
            "case.yaml:5:23 uses[2]: expected text, found number 3; write it in quotes: \"3\"");
  }

  @Test
  void a_library_that_is_named_twice_is_reported() {
    assertThat(problems(Samples.HEAD + "uses: [shelf, shelf]\n", Map.of("shelf", SHELF)))
        .containsExactly(
            "case.yaml:5:15 uses[1]: expected each library once, found \"shelf\" again");
  }

  @Test
  void libraries_that_lead_back_to_themselves_are_reported_where_the_circle_closes() {
    String rest = "sources: {%s: {kind: ngo, title: X, published: 2020}}\n";
    Map<String, String> libraries =
        Map.of(
            "a", Samples.library("a", "uses: [b]\n" + rest.formatted("x")),
            "b", Samples.library("b", "uses: [a]\n" + rest.formatted("y")),
            "own", Samples.library("own", "uses: [own]\n" + rest.formatted("z")));

    assertThat(problems(Samples.HEAD + "uses: [a, own]\n", libraries))
        .containsExactly(
            "library/b.yaml:4:8 uses[0]: expected a library that does not lead back to itself, found a circle: a uses b uses a",
            "library/own.yaml:4:8 uses[0]: expected a library that does not lead back to itself, found a circle: own uses own");
  }

  @Test
  void an_id_that_is_defined_twice_is_reported_at_the_later_place() {
    Map<String, String> libraries =
        Map.of(
            "shelf",
            SHELF,
            "twin",
            Samples.library(
                "twin", "sources:\n  book: {kind: ngo, title: Twin, published: 2020}\n"));

    assertThat(
            problems(
                Samples.HEAD
                    + """
                    uses: [shelf, twin]
                    sources:
                      other: {kind: ngo, title: Other, published: 2018}
                    conduct: [{id: c, summary: C, sources: [{source: other}]}]
                    """,
                libraries))
        .containsExactly(
            "case.yaml:7:3 sources.other: expected an id that no other source has, found one that is also in library/shelf.yaml",
            "library/twin.yaml:5:3 sources.book: expected an id that no other source has, found one that is also in library/shelf.yaml");
  }

  @Test
  void problems_of_a_library_are_reported_with_its_own_file() {
    String bad =
        """
        format: probity-library/2
        id: shelv
        title: Bad
        sources:
          book: {kind: academic, title: Book, derives-from: dairy}
          diary: {kind: court, titel: Diary, published: 2019}
        """;

    assertThat(problems(Samples.HEAD + "uses: [shelf]\n" + CITES_BOOK, Map.of("shelf", bad)))
        .containsExactly(
            "library/shelf.yaml:1:9 format: expected the format \"probity-library/1\", found \"probity-library/2\"",
            "library/shelf.yaml:2:5 id: expected the name by which it is used, \"shelf\", found \"shelv\"",
            "library/shelf.yaml:5:9 sources.book: expected published or accessed, found neither",
            "library/shelf.yaml:5:53 sources.book.derives-from: expected the id of a source, found \"dairy\"; did you mean \"diary\"?",
            "library/shelf.yaml:6:10 sources.diary.title: expected text, found nothing",
            "library/shelf.yaml:6:24 sources.diary.titel: expected a known key, found \"titel\"; did you mean \"title\"?");
  }

  @Test
  void a_library_that_is_not_well_formed_is_reported() {
    assertThat(problems(Samples.HEAD + "uses: [shelf]\n" + CITES_BOOK, Map.of("shelf", "a: [")))
        .containsExactly(
            "library/shelf.yaml:1:5: expected well-formed YAML, found the end of the file");
  }

  @Test
  void a_library_does_not_derive_from_what_only_the_case_has() {
    Map<String, String> libraries =
        Map.of(
            "shelf",
            Samples.library(
                "shelf",
                "sources: {book: {kind: ngo, title: B, published: 2020, derives-from: own}}\n"));
    String text =
        Samples.HEAD
            + "uses: [shelf]\nsources: {own: {kind: ngo, title: Own, published: 2020}}\nconduct: [{id: c, summary: C, sources: [{source: own}]}]\n";

    assertThat(problems(text, libraries))
        .containsExactly(
            "library/shelf.yaml:4:70 sources.book.derives-from: expected the id of a source, found \"own\"");
  }

  @Test
  void libraries_are_found_in_a_folder() throws IOException {
    Files.writeString(folder.resolve("shelf.yaml"), SHELF);
    Files.createDirectory(folder.resolve("closed.yaml"));
    Libraries libraries = Libraries.in(folder);

    assertThat(libraries.names()).containsExactly("closed", "shelf");
    assertThat(libraries.find("none")).isEmpty();
    assertThat(
            new CaseReader(libraries)
                .read("case.yaml", Samples.HEAD + "uses: [shelf]\n" + CITES_BOOK)
                .isSound())
        .isTrue();
    assertThat(
            Samples.lines(
                new CaseReader(libraries).read("case.yaml", Samples.HEAD + "uses: [closed]\n")))
        .containsExactly(
            "case.yaml:5:8 uses[0]: expected a library in a file, found \"closed\", which is a directory");
    assertThat(Libraries.in(folder.resolve("nowhere")).names()).isEmpty();
  }
}
