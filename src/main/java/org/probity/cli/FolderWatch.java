package org.probity.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Watches folders with everything below them, until it is closed. */
final class FolderWatch implements SavedFiles, AutoCloseable {
  /** An editor writes a file in several steps, which are taken together if they are this near. */
  private static final long STEPS_MILLISECONDS = 50;

  private final WatchService service;

  /** Starts to watch. */
  FolderWatch(Collection<Path> folders) {
    try {
      service = FileSystems.getDefault().newWatchService();
      for (Path folder : folders) {
        watch(folder);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void watch(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path inside : all.filter(Files::isDirectory).toList()) {
        inside.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      }
    }
  }

  @Override
  public Optional<Set<Path>> next() {
    Set<Path> saved = new LinkedHashSet<>();
    try {
      @Nullable WatchKey key = service.take();
      while (key != null) {
        collect(key, saved);
        key = service.poll(STEPS_MILLISECONDS, TimeUnit.MILLISECONDS);
      }
      return Optional.of(saved);
    } catch (ClosedWatchServiceException closed) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void collect(WatchKey key, Set<Path> saved) throws IOException {
    Path folder = (Path) key.watchable();
    for (WatchEvent<?> event : key.pollEvents()) {
      Path path =
          event.kind() == StandardWatchEventKinds.OVERFLOW
              ? folder
              : folder.resolve((Path) Objects.requireNonNull(event.context()));
      saved.add(path);
      if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(path)) {
        watch(path);
      }
    }
    key.reset();
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
