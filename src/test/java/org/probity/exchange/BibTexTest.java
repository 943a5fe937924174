package org.probity.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BibTexTest {
  private static Bibliography read(String text) {
    return Bibliography.read("x.bib", text.getBytes(StandardCharsets.UTF_8));
  }

  private static BibliographyItem one(String fields) {
    return read("@misc{a, title = {T}, " + fields + "}").items().get(0);
  }

  @Test
  void an_address_may_stand_as_the_way_of_publication() {
    assertThat(one("howpublished = {\\url{https://x.example/a_b}}"))
        .satisfies(item -> assertThat(item.url()).isEqualTo("https://x.example/a_b"))
        .satisfies(item -> assertThat(item.publisher()).isNull());
    assertThat(one("howpublished = \"\\url{https://x.example/}\"").url())
        .isEqualTo("https://x.example/");
    assertThat(one("howpublished = {A leaflet}").publisher()).isEqualTo("A leaflet");
  }

  @Test
  void a_preprint_has_the_address_of_its_archive() {
    assertThat(one("eprint = {1801.00001}, archiveprefix = {arXiv}").url())
        .isEqualTo("https://arxiv.org/abs/1801.00001");
    assertThat(one("eprint = {1801.00001}, eprinttype = {arxiv}, url = {https://x.example/}").url())
        .isEqualTo("https://x.example/");
    assertThat(one("eprint = {123}, eprinttype = {jstor}").url()).isNull();
  }

  @Test
  void a_subtitle_stands_behind_the_title() {
    assertThat(one("subtitle = {The {Sub}}").title()).isEqualTo("T: The Sub");
  }

  @Test
  void days_and_ranges_are_dates_and_guesses_are_none() {
    assertThat(one("year = 2018, month = mar, day = 5").published()).hasToString("2018-03-05");
    assertThat(one("year = {2018}, month = {March}").published()).hasToString("2018-03");
    assertThat(one("date = {2017-03/2017-04}").published()).hasToString("2017");
    assertThat(one("date = {2017-03-01/2017-03-09}").published()).hasToString("2017-03");
    for (String guess : new String[] {"2017~", "2017?", "2017%", "2017/2018", "2017-21", "2017/"}) {
      BibliographyItem item = one("date = {" + guess + "}");
      assertThat(item.published()).as(guess).isNull();
      assertThat(item.remarks()).singleElement().asString().contains("\"" + guess + "\"");
    }
    assertThat(one("year = {2017~}").published()).isNull();
    assertThat(one("year = {2017?}, month = mar").published()).isNull();
  }

  @Test
  void an_entry_has_what_it_lacks_from_the_one_that_it_refers_to() {
    Bibliography read =
        read(
            """
            @inproceedings{child, title={Child}, crossref={Parent}}
            @inproceedings{orphan, title={Orphan}, crossref={nobody}}
            @proceedings{parent, title={Parent}, year=2017, publisher={Press}, doi={10.1000/whole}}
            """);
    assertThat(read.items().get(0))
        .satisfies(item -> assertThat(item.published()).hasToString("2017"))
        .satisfies(item -> assertThat(item.publisher()).isEqualTo("Press"))
        .satisfies(item -> assertThat(item.doi()).isNull())
        .satisfies(item -> assertThat(item.title()).isEqualTo("Child"));
    assertThat(read.items().get(1).remarks()).singleElement().asString().contains("\"nobody\"");
  }

  @Test
  void an_entry_with_a_key_that_is_taken_is_there_and_told() {
    Bibliography read = read("@misc{a, title={One}}\n@misc{a, title={Two}}\n");
    assertThat(read.items()).extracting(BibliographyItem::title).containsExactly("One", "Two");
    assertThat(read.items().get(1).remarks()).singleElement().asString().contains("its key \"a\"");
  }

  @Test
  void a_broken_entry_is_told_with_its_line_and_the_others_are_read() {
    Bibliography read =
        read(
            """
            @misc{good, title={x}}

            @misc{comma,
              title={y}
              year=2019}
            @misc{open, title={z
            @string{p = {Press}}
            @misc(round, title={r}, publisher=p)
            @misc{, title={no key}}
            """);
    assertThat(read.items())
        .extracting(BibliographyItem::title)
        .containsExactly("x", "r", "no key");
    assertThat(read.items().get(1).publisher()).isEqualTo("Press");
    assertThat(read.items().get(2).key()).isEmpty();
    assertThat(read.unread())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("line 3, entry \"comma\": ")
                    .endsWith("found \"year\" on line 5")
                    .doesNotContain("jbibtex", "Exception", "Encountered"),
            line -> assertThat(line).startsWith("line 6, entry \"open\": ").contains("no end"));
  }

  @Test
  void names_may_be_joined_in_capitals() {
    assertThat(one("author = {Doe, Jane AND {Smith and Sons}}").author())
        .isEqualTo("Jane Doe and Smith and Sons");
  }
}
