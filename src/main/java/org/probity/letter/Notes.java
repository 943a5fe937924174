package org.probity.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.probity.citation.Citations;
import org.probity.citation.FormattedCitation;
import org.probity.letter.Letter.Face;
import org.probity.letter.Letter.Note;
import org.probity.letter.Letter.NoteItem;

/** The footnotes of one letter, numbered as they are asked for. Not safe for several threads. */
final class Notes {
  private final Citations citations;
  private final List<List<Cited>> cited = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  /** The number of the note that cites a document first. */
  private final Map<String, Integer> first = new HashMap<>();

  /** What was remarked on which document; it is not said again. */
  private final Set<String> remarked = new HashSet<>();

  Notes(Citations citations) {
    this.citations = citations;
  }

  /** The number of the note that cites these, in their order; the same for the same citations. */
  int of(List<Cited> asked) {
    List<Cited> documents = asked.stream().distinct().toList();
    int earlier = cited.indexOf(documents);
    if (earlier >= 0) {
      return earlier + 1;
    }
    cited.add(documents);
    int number = cited.size();
    notes.add(new Note(number, documents.stream().map(each -> item(each, number)).toList()));
    return number;
  }

  private NoteItem item(Cited each, int number) {
    FormattedCitation formatted = formatted(each, number);
    return new NoteItem(
        each.source(),
        formatted.text(),
        formatted.runs().stream()
            .map(run -> new Face(run.text(), run.italic(), run.bold(), run.smallCaps(), run.link()))
            .toList(),
        each.says(),
        each.remark() != null && remarked.add(each.document() + " " + each.remark())
            ? each.remark()
            : null);
  }

  private FormattedCitation formatted(Cited each, int number) {
    Integer earlier = first.putIfAbsent(each.document(), number);
    return earlier == null || earlier == number
        ? citations.note(each.fields(), each.at(), each.archived())
        : citations.again(each.fields(), earlier, sharesName(each, earlier), each.at());
  }

  /** Whether the note cites another document too that goes by the same name. */
  private boolean sharesName(Cited each, int note) {
    return cited.get(note - 1).stream()
        .anyMatch(
            other ->
                !other.document().equals(each.document())
                    && other.fields().shortName().equals(each.fields().shortName()));
  }

  /** All notes so far. */
  List<Note> all() {
    return List.copyOf(notes);
  }

  /** The day of the latest document cited so far; empty where no day is known. */
  Optional<LocalDate> latest() {
    return cited.stream()
        .flatMap(List::stream)
        .flatMap(each -> each.day().stream())
        .max(Comparator.naturalOrder());
  }
}
