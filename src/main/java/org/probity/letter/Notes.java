package org.probity.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probity.citation.Citations;
import org.probity.citation.FormattedCitation;
import org.probity.letter.Letter.Face;
import org.probity.letter.Letter.Note;
import org.probity.letter.Letter.NoteItem;
import org.probity.model.Source;
import org.probity.report.Report.CitationView;

/** The footnotes of one letter, numbered as they are asked for. Not safe for several threads. */
final class Notes {
  private final Citations citations;
  private final Map<String, Source> sources;
  private final List<Note> notes = new ArrayList<>();
  private final Map<List<NoteKey>, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> first = new HashMap<>();

  private record NoteKey(String source, @Nullable String at) {}

  Notes(Citations citations, Map<String, Source> sources) {
    this.citations = citations;
    this.sources = sources;
  }

  /** The number of the note that cites these, in their order; the same for the same citations. */
  int of(List<CitationView> cited) {
    List<NoteKey> key =
        cited.stream().map(each -> new NoteKey(each.source(), each.at())).distinct().toList();
    return numbers.computeIfAbsent(key, any -> added(cited));
  }

  /** The number of the note on a text that is no source of the case. */
  int of(String text) {
    int number = notes.size() + 1;
    Face plain = new Face(text, false, false, false);
    notes.add(new Note(number, List.of(new NoteItem(null, text, List.of(plain), null))));
    return number;
  }

  private int added(List<CitationView> cited) {
    int number = notes.size() + 1;
    List<NoteItem> items = new ArrayList<>();
    for (CitationView each : cited) {
      FormattedCitation formatted = formatted(each, number);
      items.add(
          new NoteItem(
              each.source(),
              formatted.text(),
              formatted.runs().stream()
                  .map(run -> new Face(run.text(), run.italic(), run.bold(), run.smallCaps()))
                  .toList(),
              each.says()));
    }
    notes.add(new Note(number, items));
    return number;
  }

  private FormattedCitation formatted(CitationView cited, int number) {
    String id = cited.source();
    Source source = Objects.requireNonNull(sources.get(id), () -> "no source " + id);
    Integer earlier = first.putIfAbsent(id, number);
    return earlier == null || earlier == number
        ? citations.note(id, source, cited.at())
        : citations.again(id, source, earlier, cited.at());
  }

  /** All notes so far. */
  List<Note> all() {
    return List.copyOf(notes);
  }
}
