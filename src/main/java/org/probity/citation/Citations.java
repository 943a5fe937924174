package org.probity.citation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    return note(CslFields.of(id, source), at, source.archived());
  }

  /**
   * The full footnote on a text. It ends with a full stop.
   *
   * @param at where in the text; null for the whole
   * @param archived the address of a copy that is kept; null where there is none
   */
  public FormattedCitation note(CslFields fields, @Nullable String at, @Nullable String archived) {
    List<TextRun> runs = RunReader.read(processor.note(items.of(fields)));
    List<TextRun> ended = ended(runs, tail(at, archived), true);
    return new FormattedCitation(fields.id(), Addresses.linked(ended, addresses(fields, archived)));
  }

  /**
   * A later footnote on a source that another note cites in full. It ends with a full stop.
   *
   * @param firstNote the number of that note
   * @param at where in the source, in the words of the case file; null for the whole
   */
  public FormattedCitation again(String id, Source source, int firstNote, @Nullable String at) {
    return again(CslFields.of(id, source), firstNote, false, at);
  }

  /**
   * A later footnote on a text that another note cites in full. It ends with a full stop.
   *
   * @param firstNote the number of that note
   * @param titled whether the name alone would not tell which of the texts of that note is meant
   * @param at where in the text; null for the whole
   */
  public FormattedCitation again(
      CslFields fields, int firstNote, boolean titled, @Nullable String at) {
    String name = fields.shortName();
    String who = CslItems.shown(name);
    if (titled && !name.equals(fields.title())) {
      who += ", " + items.quotedTitle(printedTitle(fields));
    }
    List<TextRun> runs = List.of(TextRun.plain(style.again(who, firstNote)));
    return new FormattedCitation(
        fields.id(), ended(runs, at == null ? "" : ", " + CslItems.shown(at), true));
  }

  /** The title with the capitals that the full note gives it. */
  private String printedTitle(CslFields fields) {
    String title = items.title(fields);
    String full =
        note(fields, null, null).runs().stream().map(TextRun::text).collect(Collectors.joining());
    int at = level(full).indexOf(level(title));
    return at < 0 ? title : full.substring(at, at + title.length());
  }

  /** The text without what a style changes in a title, of the same length. */
  private static String level(String text) {
    StringBuilder level = new StringBuilder(text.replace('’', '\''));
    for (int i = 0; i < level.length(); i++) {
      level.setCharAt(i, Character.toLowerCase(level.charAt(i)));
    }
    return level.toString();
  }

  /** The entry of a source in a list of sources. */
  public FormattedCitation entry(String id, Source source) {
    CslFields fields = CslFields.of(id, source);
    List<TextRun> runs = listed(fields);
    boolean stops = text(runs).endsWith(STOP);
    List<TextRun> ended = ended(runs, tail(null, source.archived()), stops);
    return new FormattedCitation(id, Addresses.linked(ended, addresses(fields, source.archived())));
  }

  private List<TextRun> listed(CslFields fields) {
    if (!style.listsUnsignedUnderContainer() || !fields.isUnsigned()) {
      return RunReader.read(processor.listed(items.of(fields)));
    }
    String name = CslItems.shown(String.valueOf(fields.containerTitle()));
    List<TextRun> runs =
        new ArrayList<>(RunReader.read(processor.listed(items.of(fields.underContainer()))));
    TextRun first = runs.isEmpty() ? TextRun.plain("") : runs.get(0);
    if (first.text().startsWith(name)) {
      runs.set(0, first.with(first.text().substring(name.length())));
      runs.add(0, new TextRun(name, true, false, false, null));
    }
    return runs;
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

  private static List<String> addresses(CslFields fields, @Nullable String archived) {
    String resolved = fields.doi() == null ? null : "https://doi.org/" + fields.doi();
    return Stream.of(
            Optional.ofNullable(fields.url()),
            Optional.ofNullable(resolved),
            Optional.ofNullable(archived))
        .flatMap(Optional::stream)
        .filter(address -> CslItems.shown(address).equals(address))
        .toList();
  }

  private static String tail(@Nullable String at, @Nullable String archived) {
    String place = at == null ? "" : ", " + CslItems.shown(at);
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
