package org.probity.document;

import java.util.Optional;

/** Reads the tree of a file. */
final class TreeReader {
  private final Problems problems;

  TreeReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The tree; absent, and reported, if the file is too large, no text, empty or not well formed.
   *
   * @param top where the top of the tree stands, but for its line and column
   */
  Optional<Node> read(TextFile file, Place top) {
    if (file.isTooLarge()) {
      String most = "a file of at most " + TextFile.MOST_BYTES / (1024 * 1024) + " MiB";
      problems.error(Place.top(1, 1), most, "a larger one");
      return Optional.empty();
    }
    return Characters.decode(file.bytes(), problems).flatMap(text -> tree(file, text, top));
  }

  private Optional<Node> tree(TextFile file, String text, Place top) {
    try {
      Tokens tokens = file.isJson() ? new JsonTokens(text) : new YamlTokens(text);
      return new TreeBuilder(tokens, problems).document(top);
    } catch (NotWellFormedException broken) {
      broken.reportTo(problems);
      return Optional.empty();
    }
  }
}
