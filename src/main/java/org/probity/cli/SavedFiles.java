package org.probity.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Tells which files were saved. */
interface SavedFiles {
  /**
   * Waits for files to be saved.
   *
   * @return the files saved since the last call; a folder stands for everything in it; empty when
   *     nobody watches any more
   */
  Optional<Set<Path>> next();
}
