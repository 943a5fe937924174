package org.probity.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.policy.PackFiles;

/**
 * Why no scenario can notice a mutant, as the README of a criterion says in its section Edge:
 *
 * <pre>
 * - equivalent mutant: `DESCRIPTION`: reason
 * </pre>
 *
 * The entry may go on over further lines that are indented.
 *
 * @param place file and line
 * @param folder the criterion's folder
 * @param mutant the description of the mutant; empty if the entry is not of that form
 */
record Explanation(String place, String folder, Optional<String> mutant) {
  private static final String README = "/README.md";
  private static final String ENTRY = "- equivalent mutant:";
  private static final Pattern WHOLE = Pattern.compile(ENTRY + " `([^`]+)`: \\S.*");

  /** Every explanation in a pack, in the order of files and lines. */
  static List<Explanation> in(PackFiles files) {
    List<Explanation> found = new ArrayList<>();
    for (String path : files.paths("criteria", README)) {
      String folder = path.substring("criteria/".length(), path.length() - README.length());
      List<String> lines = files.text(path).orElseThrow().lines().toList();
      boolean edge = false;
      for (int i = 0; i < lines.size(); i++) {
        edge = lines.get(i).startsWith("## ") ? lines.get(i).strip().equals("## Edge") : edge;
        if (edge && lines.get(i).startsWith(ENTRY)) {
          String place = files.place() + "/" + path + ":" + (i + 1);
          found.add(new Explanation(place, folder, mutant(entry(lines, i))));
        }
      }
    }
    return found;
  }

  /** The entry that begins on a line, with the indented lines behind it, as one line. */
  private static String entry(List<String> lines, int from) {
    StringBuilder entry = new StringBuilder(lines.get(from).strip());
    for (int i = from + 1; i < lines.size() && lines.get(i).startsWith("  "); i++) {
      entry.append(' ').append(lines.get(i).strip());
    }
    return entry.toString();
  }

  private static Optional<String> mutant(String entry) {
    Matcher whole = WHOLE.matcher(entry);
    return whole.matches() ? Optional.of(whole.group(1)) : Optional.empty();
  }
}
