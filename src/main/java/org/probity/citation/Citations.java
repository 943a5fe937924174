package org.probity.citation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probity.model.Source;

/**
 * Writes sources as citations of one style. The same source has the same citation every time, on
 * every day and whatever was cited before. An instance may not be used by several threads at once.
 */
public final class Citations {
  /** A sentence ends here, and what is added goes before it. */
  private static final String STOP = ".";

  private final CitationStyle style;
  private final Processor processor;
  private final CslItems items;

  /** Citations in a style, in the locale that its readers expect. */
  public Citations(CitationStyle style) {
    this(style, style.usualLocale());
  }

  /** Citations in a style and a locale. */
  public Citations(CitationStyle style, CitationLocale locale) {
    this.style = style;
    this.processor = new Processor(style, locale);
    this.items = new CslItems(style, locale);
  }

  /**
   * The full footnote on a source. It ends with a full stop.
   *
   * @param at where in the source, in the words of the case file; null for the whole
   */
  public FormattedCitation note(String id, Source source, @Nullable String at) {
    List<TextRun> runs = RunReader.read(processor.note(items.of(CslFields.of(id, source))));
    return new FormattedCitation(id, ended(runs, tail(at, source), true));
  }

  /**
   * A later footnote on a source that another note cites in full. It ends with a full stop.
   *
   * @param firstNote the number of that note
   * @param at where in the source, in the words of the case file; null for the whole
   */
  public FormattedCitation again(String id, Source source, int firstNote, @Nullable String at) {
    String who = CslItems.shown(CslFields.of(id, source).shortName());
    List<TextRun> runs = List.of(TextRun.plain(style.again(who, firstNote)));
    return new FormattedCitation(
        id, ended(runs, at == null ? "" : ", " + CslItems.shown(at), true));
  }

  /** The entry of a source in a list of sources. */
  public FormattedCitation entry(String id, Source source) {
    List<TextRun> runs = RunReader.read(processor.listed(items.of(CslFields.of(id, source))));
    boolean stops = text(runs).endsWith(STOP);
    return new FormattedCitation(id, ended(runs, tail(null, source), stops));
  }

  /**
   * The entries of a list of sources, by their first letters; those that begin with a quotation
   * mark by what follows it.
   */
  public List<FormattedCitation> list(Map<String, Source> sources) {
    List<FormattedCitation> entries = new ArrayList<>();
    sources.forEach((id, source) -> entries.add(entry(id, source)));
    entries.sort(Comparator.comparing(Citations::sortKey).thenComparing(FormattedCitation::id));
    return List.copyOf(entries);
  }

  private static String sortKey(FormattedCitation entry) {
    return Normalizer.normalize(entry.text(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("^[^\\p{L}\\p{N}]+", "")
        .toLowerCase(Locale.ROOT);
  }

  private static String tail(@Nullable String at, Source source) {
    String place = at == null ? "" : ", " + CslItems.shown(at);
    String archived = source.archived();
    return archived == null ? place : place + ", archived at <" + CslItems.shown(archived) + ">";
  }

  /** The runs with something added before the full stop. */
  private static List<TextRun> ended(List<TextRun> runs, String tail, boolean stop) {
    List<TextRun> ended = new ArrayList<>(runs);
    if (ended.isEmpty()) {
      return List.of(TextRun.plain(tail + (stop ? STOP : "")));
    }
    if (tail.isEmpty() && (!stop || text(ended).endsWith(STOP))) {
      return ended;
    }
    int index = ended.size() - 1;
    TextRun last = ended.get(index);
    String text = last.text();
    if (text.endsWith(STOP)) {
      ended.set(index, last.with(text.substring(0, text.length() - 1)));
    }
    ended.add(TextRun.plain(tail + (stop ? STOP : "")));
    return ended.stream().filter(run -> !run.text().isEmpty()).toList();
  }

  private static String text(List<TextRun> runs) {
    return runs.isEmpty() ? "" : runs.get(runs.size() - 1).text();
  }
}
