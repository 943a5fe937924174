package org.probity.casefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.probity.document.Bound;
import org.probity.document.DocumentReader;
import org.probity.document.Problem;
import org.probity.document.Problems;
import org.probity.document.TextFile;
import org.probity.model.Case;
import org.probity.model.Source;

/**
 * Reads case files and checks them whole: form, references within the case, and the libraries that
 * it uses. Sources of a library that the case cites, directly or through {@code derives-from}, join
 * the case's own; the case then stands alone and names no library.
 *
 * <p>Instances have no state and may be shared between threads.
 */
public final class CaseReader {
  private final Libraries libraries;
  private final DocumentReader documents = new DocumentReader();

  /** A reader that finds libraries here. */
  public CaseReader(Libraries libraries) {
    this.libraries = libraries;
  }

  /**
   * Reads a file.
   *
   * @throws org.probity.document.UnreadableFileException if there is no file, or none that can be
   *     read
   */
  public Reading read(Path file) {
    return read(TextFile.at(file));
  }

  /** Reads a text; a name that ends in {@code .json} makes it JSON. */
  public Reading read(String name, String text) {
    return read(TextFile.of(name, text));
  }

  /** Reads a file whose bytes are at hand. */
  public Reading read(TextFile file) {
    return read(file, Amendments.NONE);
  }

  /**
   * Reads a file whose bytes are at hand as if it said otherwise. Problems with an amendment name
   * the text that it came from.
   */
  public Reading read(TextFile file, Amendments amendments) {
    AmendedTree amended = new AmendedTree(amendments, documents);
    Bound<Case> bound = documents.read(file, amended::of, Case.class);
    if (bound.tree().isEmpty()) {
      return new Reading(Optional.empty(), bound.problems());
    }
    CaseTree tree = new CaseTree(bound.tree().get());
    Problems checked = new Problems(file.name());
    Shelf shelf = new LibraryLoader(libraries, documents).load(tree, checked);
    shelf.check(tree, checked);
    SourceChecks sources = new SourceChecks(tree, shelf.known(tree), shelf.complete(), checked);
    sources.run();
    sources.runCitations();
    sources.warnOfDoubles();
    new ClaimChecks(tree, checked).run();
    new WordingChecks(tree, shelf.wordings(tree), shelf.complete(), checked).run();
    new DateChecks(tree, checked).run();
    List<Problem> problems =
        inOrder(amended.problems(), bound.problems(), checked.list(), shelf.problems());
    boolean usable = problems.stream().noneMatch(Problem::isError);
    return new Reading(
        bound
            .value()
            .filter(value -> usable)
            .map(value -> StandingAlone.of(value, shelf.sources(), shelf.wordings())),
        problems);
  }

  /**
   * The sources of every library that a file uses, cited or not, by id; what is wrong with the file
   * or a library is left to {@link #read(TextFile)}.
   */
  public Map<String, Source> shared(TextFile file) {
    return documents
        .read(file, Case.class)
        .tree()
        .map(top -> new CaseTree(top))
        .map(tree -> new LibraryLoader(libraries, documents).load(tree, new Problems(file.name())))
        .map(Shelf::sources)
        .orElse(Map.of());
  }

  @SafeVarargs
  private static List<Problem> inOrder(List<Problem>... lists) {
    return Stream.of(lists).flatMap(List::stream).sorted().toList();
  }
}
