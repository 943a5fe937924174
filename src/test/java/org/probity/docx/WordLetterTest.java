package org.probity.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFieldRun;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.GoldenFile;

/** Word documents, opened again and held against the page that they are made from. */
class WordLetterTest {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 29);
  private static final Path SOURCES = Path.of("src/main/docx/letter");
  private static final Path TEMPLATE = Path.of("src/main/resources/org/probity/docx/letter.docx");

  private static String committed(String name) throws IOException {
    return Files.readString(Path.of("reports/letters", name + ".html"));
  }

  private static XWPFDocument open(String html) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(new WordLetter().bytes(html, DAY)));
  }

  private static XWPFDocument body(String markup) throws IOException {
    return open("<html><body>" + markup + "</body></html>");
  }

  private static List<String> texts(List<XWPFParagraph> paragraphs) {
    return paragraphs.stream().map(WordLetterTest::text).toList();
  }

  private static String text(XWPFParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (XWPFRun run : paragraph.getRuns()) {
      if (!(run instanceof XWPFFieldRun)) {
        boolean isBreak = run.getCTR().sizeOfBrArray() > 0;
        text.append(isBreak ? "\n" : run.getCTR().sizeOfTArray() > 0 ? run.getText(0) : "");
      }
    }
    return text.toString();
  }

  private static List<XWPFFootnote> notes(XWPFDocument document) {
    return document.getFootnotes().stream().filter(note -> note.getId().intValue() > 0).toList();
  }

  private static List<XWPFParagraph> styled(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .toList();
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .map(WordLetterTest::plain)
        .toList();
  }

  /** The text of markup, read by other means than the program's. */
  private static String plain(String markup) {
    return markup
        .replaceAll("<sup class=\"note-ref\">.*?</sup>", "")
        .replace("\n", " ")
        .replace("<br/>", "\n")
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .replaceAll(" +", " ")
        .strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hikvision-ungc-office-objection",
        "dahua-ungc-office-objection",
        "yixin-ungc-office-query"
      })
  void nothing_that_the_page_says_is_lost_and_nothing_is_added(String name) throws IOException {
    String html = committed(name);
    String letter =
        html.substring(html.indexOf("<body>"), html.indexOf("<section class=\"notes\""));
    String notes = html.substring(html.indexOf("<section class=\"notes\""));
    try (XWPFDocument document = open(html)) {
      assertThat(texts(document.getParagraphs()))
          .isEqualTo(found("<(?:p|h\\d|li|address)\\b[^>]*>(.*?)</(?:p|h\\d|li|address)>", letter));
      assertThat(notes(document).stream().map(note -> text(note.getParagraphs().get(0)).strip()))
          .isEqualTo(found("<li[^>]*>(.*?)</li>", notes));
    }
  }

  @Test
  void headings_and_lists_are_those_of_word() throws IOException {
    String html = committed("hikvision-ungc-office-objection");
    String letter = html.substring(0, html.indexOf("<section class=\"notes\""));
    try (XWPFDocument document = open(html)) {
      for (int level = 1; level <= 3; level++) {
        List<XWPFParagraph> headings = styled(document, "Heading" + level);
        assertThat(texts(headings))
            .isNotEmpty()
            .isEqualTo(found("<h" + level + ">(.*?)</h" + level + ">", letter));
        var style = document.getStyles().getStyle("Heading" + level);
        assertThat(style.getName()).isEqualTo("heading " + level);
        assertThat(style.getCTStyle().getPPr().getOutlineLvl().getVal()).isEqualTo(level - 1);
      }
      List<XWPFParagraph> items = styled(document, "ListBullet");
      assertThat(texts(items)).isNotEmpty().isEqualTo(found("<li>(.*?)</li>", letter));
      var numbering = document.getStyles().getStyle("ListBullet").getCTStyle().getPPr().getNumPr();
      var list = document.getNumbering().getNum(numbering.getNumId().getVal());
      assertThat(
              document
                  .getNumbering()
                  .getAbstractNum(list.getCTNum().getAbstractNumId().getVal())
                  .getCTAbstractNum()
                  .getLvlArray(0)
                  .getNumFmt()
                  .getVal())
          .hasToString("bullet");
    }
  }

  @Test
  void every_style_that_is_used_is_in_the_template() throws IOException {
    try (XWPFDocument document = open(committed("hikvision-ungc-office-objection"))) {
      Stream<XWPFParagraph> footnotes =
          notes(document).stream().flatMap(note -> note.getParagraphs().stream());
      assertThat(Stream.concat(document.getParagraphs().stream(), footnotes))
          .allSatisfy(
              paragraph ->
                  assertThat(document.getStyles().styleExist(paragraph.getStyle()))
                      .as(paragraph.getStyle())
                      .isTrue());
      assertThat(styled(document, "Sender")).hasSize(1);
      assertThat(styled(document, "Recipient")).hasSize(1);
      assertThat(styled(document, "Date")).hasSize(1);
      assertThat(styled(document, "Signature")).hasSize(1);
    }
  }

  @Test
  void notes_are_footnotes_and_a_note_cited_again_is_a_cross_reference() throws IOException {
    String html = committed("hikvision-ungc-office-objection");
    try (XWPFDocument document = open(html)) {
      List<Integer> placed = new ArrayList<>();
      List<String> numbers = new ArrayList<>();
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        for (XWPFRun run : paragraph.getRuns()) {
          run.getCTR().getFootnoteReferenceList().forEach(at -> placed.add(at.getId().intValue()));
          if (run.getCTR().sizeOfFootnoteReferenceArray() > 0) {
            numbers.add(String.valueOf(placed.size()));
            assertThat(run.getStyle()).isEqualTo("FootnoteReference");
          } else if (run instanceof XWPFFieldRun field) {
            numbers.add(run.getText(0));
            assertThat(field.getFieldInstruction())
                .isEqualTo(" NOTEREF _Note" + run.getText(0) + " \\f \\h ");
          }
        }
      }
      assertThat(placed)
          .hasSameSizeAs(found("<li id=\"note-(\\d+)\">", html))
          .isSorted()
          .doesNotHaveDuplicates();
      assertThat(notes(document).stream().map(note -> note.getId().intValue())).isEqualTo(placed);
      assertThat(numbers).isEqualTo(found("<a href=\"#note-\\d+\">(\\d+)</a>", html));
      assertThat(numbers.size()).isGreaterThan(placed.size());
    }
  }

  @Test
  void the_web_addresses_of_footnotes_are_links() throws IOException {
    String html = committed("hikvision-ungc-office-objection");
    List<String> expected = found("<a href=\"(https?://[^\"]*)\"", html);
    try (XWPFDocument document = open(html)) {
      List<String> linked = new ArrayList<>();
      for (XWPFFootnote note : notes(document)) {
        for (XWPFRun run : note.getParagraphs().get(0).getRuns()) {
          if (run instanceof XWPFHyperlinkRun link) {
            assertThat(link.getStyle()).isEqualTo("Hyperlink");
            var relation = note.getOwner().getPackagePart().getRelationship(link.getHyperlinkId());
            assertThat(relation.getTargetMode()).hasToString("EXTERNAL");
            linked.add(relation.getTargetURI().toString());
            assertThat(run.getText(0)).contains(relation.getTargetURI().toString());
          }
        }
      }
      assertThat(linked).hasSizeGreaterThan(10).isEqualTo(expected);
      assertThat(document.getStyles().getStyle("Hyperlink").getType().toString())
          .isEqualTo("character");
    }
  }

  @Test
  void no_page_ends_before_a_list_that_is_announced_or_before_the_signature() throws IOException {
    try (XWPFDocument document = open(committed("hikvision-ungc-office-objection"))) {
      List<XWPFParagraph> paragraphs = document.getParagraphs();
      for (int i = 1; i < paragraphs.size(); i++) {
        XWPFParagraph before = paragraphs.get(i - 1);
        String style = paragraphs.get(i).getStyle();
        boolean together =
            style.equals("Closing")
                || style.equals("Signature")
                || (style.equals("ListBullet") && before.getStyle().equals("Normal"));
        assertThat(before.isKeepNext()).as(text(before)).isEqualTo(together);
      }
      assertThat(styled(document, "Salutation")).hasSize(1);
      assertThat(styled(document, "Closing")).hasSize(1);
    }
  }

  @Test
  void who_wrote_the_letter_is_its_author() throws IOException {
    String author = "<head><meta name=\"author\" content=\" Example Watch \"/></head>";
    try (XWPFDocument document = open("<html>" + author + "<body><p>One</p></body></html>")) {
      assertThat(document.getProperties().getCoreProperties().getCreator())
          .isEqualTo("Example Watch");
    }
    try (XWPFDocument document = body("<p>One</p>")) {
      assertThat(document.getProperties().getCoreProperties().getCreator()).isNullOrEmpty();
    }
  }

  @Test
  void each_footnote_bears_its_number_once() throws IOException {
    try (XWPFDocument document = open(committed("yixin-ungc-office-query"))) {
      for (XWPFFootnote note : notes(document)) {
        assertThat(note.getParagraphs()).hasSize(1);
        assertThat(
                note.getParagraphs().get(0).getRuns().stream()
                    .mapToInt(run -> run.getCTR().sizeOfFootnoteRefArray())
                    .sum())
            .isEqualTo(1);
        assertThat(note.getParagraphs().get(0).getCTP().validate()).isTrue();
      }
      assertThat(document.getDocument().validate()).isTrue();
    }
  }

  @Test
  void title_language_and_days_are_of_the_letter() throws IOException {
    String html = committed("hikvision-ungc-office-objection");
    try (XWPFDocument document = open(html)) {
      var properties = document.getProperties().getCoreProperties();
      assertThat(properties.getTitle()).isEqualTo(found("<title>(.*?)</title>", html).get(0));
      assertThat(properties.getCreated().toInstant()).hasToString("2024-01-29T00:00:00Z");
      assertThat(properties.getModified().toInstant()).hasToString("2024-01-29T00:00:00Z");
      assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
      assertThat(language(document)).isEqualTo("en-GB");
    }
    try (XWPFDocument document = open("<html lang=\"fr\"><body><p>Bonjour</p></body></html>")) {
      assertThat(language(document)).isEqualTo("fr");
    }
  }

  private static String language(XWPFDocument document) throws IOException {
    try {
      return document
          .getStyle()
          .getDocDefaults()
          .getRPrDefault()
          .getRPr()
          .getLangArray(0)
          .getVal()
          .toString();
    } catch (org.apache.xmlbeans.XmlException unreadable) {
      throw new IOException(unreadable);
    }
  }

  @Test
  void the_same_page_gives_the_same_bytes() throws IOException {
    String html = committed("yixin-ungc-office-query");
    byte[] once = new WordLetter().bytes(html, DAY);
    assertThat(new WordLetter().bytes(html, DAY)).isEqualTo(once);
    assertThat(new WordLetter().bytes(html, DAY.plusDays(1))).isNotEqualTo(once);
  }

  @Test
  void faces_links_and_line_ends_of_a_users_page_are_kept() throws IOException {
    try (XWPFDocument document =
        body(
            "<p>One <i>two <b>three</b></i> <span class=\"small-caps\">four</span>"
                + " x<sup>2</sup>,\n   H<sub>2</sub>O<br/> <a href=\"https://example.org/\">five"
                + "</a></p><blockquote>six</blockquote>")) {
      XWPFParagraph paragraph = document.getParagraphs().get(0);
      assertThat(text(paragraph)).isEqualTo("One two three four x2, H2O\nfive");
      assertThat(paragraph.getRuns())
          .anyMatch(run -> run.isItalic() && run.isBold() && "three".equals(run.getText(0)))
          .anyMatch(run -> run.isSmallCaps() && "four".equals(run.getText(0)))
          .anyMatch(
              run ->
                  run instanceof XWPFHyperlinkRun link
                      && link.getHyperlink(document).getURL().equals("https://example.org/"));
      assertThat(styled(document, "Quote")).hasSize(1);
      assertThat(document.getDocument().validate()).isTrue();
    }
  }

  @Test
  void each_numbered_list_counts_from_one() throws IOException {
    try (XWPFDocument document =
        body(
            "<ol><li>a</li><li><p>b</p><p>more of b</p><ul><li>inner</li></ul></li></ol>"
                + "<ol><li>c</li></ol>")) {
      List<XWPFParagraph> numbered = styled(document, "ListNumber");
      assertThat(texts(numbered)).containsExactly("a", "b", "c");
      assertThat(numbered.get(0).getNumID()).isEqualTo(numbered.get(1).getNumID());
      assertThat(numbered.get(2).getNumID()).isNotEqualTo(numbered.get(0).getNumID());
      assertThat(numbered.get(2).getNumStartOverride()).isOne();
      assertThat(texts(styled(document, "ListContinue"))).containsExactly("more of b");
      assertThat(texts(styled(document, "ListBullet2"))).containsExactly("inner");
    }
  }

  @Test
  void the_template_is_made_of_its_sources() throws IOException {
    TreeMap<String, byte[]> parts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = SOURCES.relativize(file).toString().replace('\\', '/');
        parts.put(name, Files.readAllBytes(file));
      }
    }
    byte[] made = FixedArchive.of(parts);
    GoldenFile.assertMatches(TEMPLATE, made);
    assertThat(made.length).isLessThan(30_000);
  }
}
