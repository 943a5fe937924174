package org.probity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HtmlReportTest {
  private final String page = new HtmlReport().render(SampleReport.full());
  private final XmlPage xml = XmlPage.of(page);

  @Test
  void it_is_html_in_english_with_a_title() {
    assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\"");
    assertThat(xml.elements("title").get(0).getTextContent())
        .isEqualTo("Example Optics Ltd: Example Compact: discretion");
  }

  @Test
  void ids_are_unique_and_every_link_within_the_page_has_a_target() {
    for (Report report : List.of(SampleReport.full(), SampleReport.outOfScope())) {
      XmlPage read = XmlPage.of(new HtmlReport().render(report));
      List<String> ids =
          read.elements().stream()
              .map(e -> e.getAttribute("id"))
              .filter(id -> !id.isEmpty())
              .toList();
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(
              read.elements("a").stream()
                  .map(link -> link.getAttribute("href"))
                  .filter(to -> to.startsWith("#")))
          .allMatch(to -> ids.contains(to.substring(1)));
    }
  }

  @Test
  void headings_begin_with_one_h1_and_skip_no_level() {
    List<Integer> levels =
        xml.elements().stream()
            .map(Element::getTagName)
            .filter(name -> name.matches("h[1-6]"))
            .map(name -> Integer.parseInt(name.substring(1)))
            .toList();
    assertThat(levels).startsWith(1).containsOnlyOnce(1);
    for (int index = 1; index < levels.size(); index++) {
      assertThat(levels.get(index)).isLessThanOrEqualTo(levels.get(index - 1) + 1);
    }
  }

  @Test
  void sections_come_in_the_order_of_a_readers_report() {
    List<String> ids =
        xml.elements().stream()
            .filter(element -> List.of("section", "footer").contains(element.getTagName()))
            .map(element -> element.getAttribute("id"))
            .filter(id -> !id.isEmpty() && !id.startsWith("criterion-"))
            .toList();
    assertThat(ids)
        .containsExactly(
            "outcome",
            "criteria",
            "open",
            "challenges",
            "said",
            "context",
            "disagreements",
            "later",
            "history",
            "sources",
            "reproduce");
  }

  @Test
  void tables_have_captions_and_scoped_headers_and_landmarks_exist_once() {
    assertThat(xml.elements("table")).hasSameSizeAs(xml.elements("caption"));
    assertThat(xml.elements("th"))
        .allSatisfy(header -> assertThat(header.getAttribute("scope")).isIn("row", "col"));
    assertThat(List.of("header", "nav", "main", "footer"))
        .allSatisfy(name -> assertThat(xml.elements(name)).hasSize(1));
  }

  @Test
  void all_details_are_open() {
    assertThat(xml.elements("details"))
        .isNotEmpty()
        .allMatch(details -> details.hasAttribute("open"));
  }

  @Test
  void every_citation_names_a_listed_source() {
    List<String> numbers =
        xml.elements("li").stream()
            .map(item -> item.getAttribute("id"))
            .filter(id -> id.matches("s\\d+"))
            .toList();
    assertThat(numbers).hasSize(SampleReport.full().sources().size());
  }

  @Test
  void text_has_enough_contrast_in_light_dark_and_print() {
    Matcher themes = Pattern.compile(":root \\{(.*?)\\}", Pattern.DOTALL).matcher(page);
    int found = 0;
    while (themes.find()) {
      Map<String, String> colours =
          Pattern.compile("--(\\w+): (#\\w+);")
              .matcher(themes.group(1))
              .results()
              .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
      for (String text : List.of("ink", "soft", "link", "against", "for", "open", "context")) {
        for (String ground : List.of("paper", "panel")) {
          assertThat(contrast(colours.get(text), colours.get(ground)))
              .as(text + " on " + ground)
              .isGreaterThanOrEqualTo(4.5);
        }
      }
      found++;
    }
    assertThat(found).isEqualTo(3);
  }

  private static double contrast(String one, String other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** Relative luminance. Source: WCAG 2.2, definition of relative luminance. */
  private static double luminance(String colour) {
    String hex = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int index = 0; index < 3; index++) {
      double part = Integer.parseInt(hex.substring(1 + 2 * index, 3 + 2 * index), 16) / 255.0;
      sum +=
          weights[index] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
