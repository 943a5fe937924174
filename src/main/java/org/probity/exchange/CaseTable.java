package org.probity.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probity.analysis.CsvText;
import org.probity.model.Case;
import org.probity.model.Citation;
import org.probity.model.Claim;
import org.probity.model.HistoryEntry;
import org.probity.model.Source;
import org.probity.model.Vocabulary;
import org.probity.model.Voice;

/**
 * A case as one table for case databases: a row for each citation of a claim, one for each claim
 * without any, and one for each source that nothing cites.
 */
public final class CaseTable {
  private static final List<String> HEADER =
      List.of(
          "case",
          "section",
          "claim",
          "about",
          "claim text",
          "stance",
          "at",
          "says",
          "source",
          "kind",
          "title",
          "publisher",
          "author",
          "published",
          "accessed",
          "url",
          "archived",
          "sha256",
          "origin",
          "derives from",
          "certainty",
          "language",
          "voice",
          "note");

  private static final int CLAIM_CELLS = 5;

  private final Case value;
  private final List<List<String>> rows = new ArrayList<>();
  private final Set<String> cited = new TreeSet<>();

  private CaseTable(Case value) {
    this.value = value;
  }

  /** The table as comma-separated values that are safe to open in a spreadsheet. */
  public static String csv(Case value) {
    CaseTable table = new CaseTable(value);
    value.history().forEach(table::add);
    value.claims().forEach(table::add);
    value.sources().forEach(table::addUncited);
    return CsvText.of(HEADER, table.rows);
  }

  /**
   * The same for Excel on Windows, which takes a text for one of an older code page unless it
   * begins with the mark of UTF-8. Other programs read that mark as a part of the first heading.
   */
  public static String excel(Case value) {
    return "\uFEFF" + csv(value);
  }

  private void add(HistoryEntry entry) {
    String text = entry.policy() + ": " + Vocabulary.wordOf(entry.event()) + " " + entry.on();
    addAll(List.of(value.id(), "history", "", "", text), entry.sources());
  }

  private void add(Claim claim) {
    addAll(
        List.of(value.id(), claim.section(), claim.id(), claim.about().orElse(""), claim.text()),
        claim.sources());
  }

  private void addAll(List<String> claim, List<Citation> citations) {
    if (citations.isEmpty()) {
      add(claim, null, null, null);
    }
    for (Citation citation : citations) {
      cited.add(citation.source());
      add(claim, citation, citation.source(), value.sources().get(citation.source()));
    }
  }

  private void addUncited(String id, Source source) {
    if (!cited.contains(id)) {
      List<String> none = new ArrayList<>(List.of(value.id()));
      while (none.size() < CLAIM_CELLS) {
        none.add("");
      }
      add(none, null, id, source);
    }
  }

  private void add(
      List<String> claim,
      @Nullable Citation citation,
      @Nullable String id,
      @Nullable Source source) {
    List<String> row = new ArrayList<>(claim);
    row.add(citation == null ? "" : citation.stance().word());
    row.add(cell(citation == null ? null : citation.at()));
    row.add(cell(citation == null ? null : citation.says()));
    row.add(cell(id));
    if (source != null) {
      row.add(source.kind().word());
      row.add(source.title());
      row.add(cell(source.publisher()));
      row.add(cell(source.author()));
      row.add(cell(source.published()));
      row.add(cell(source.accessed()));
      row.add(cell(source.url()));
      row.add(cell(source.archived()));
      row.add(cell(source.sha256()));
      row.add(cell(source.origin()));
      row.add(cell(source.derivesFrom()));
      row.add(source.certainty() == null ? "" : source.certainty().word());
      row.add(cell(source.language()));
      row.add(voice(citation, source).word());
      row.add(cell(source.note()));
    }
    while (row.size() < HEADER.size()) {
      row.add("");
    }
    rows.add(row);
  }

  /** Whose words are cited: as the citation says, or else as the source does. */
  private static Voice voice(@Nullable Citation citation, Source source) {
    Voice said = citation == null ? null : citation.voice();
    return said == null ? source.speaker() : said;
  }

  private static String cell(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
