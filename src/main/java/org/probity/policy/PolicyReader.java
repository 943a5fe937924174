package org.probity.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.probity.document.Bound;
import org.probity.document.DocumentReader;
import org.probity.document.Problem;
import org.probity.document.TextFile;

/**
 * Reads the manifest and the editions of a policy, and checks that what they name exists. Rule
 * texts are only carried along.
 */
public final class PolicyReader {
  private final DocumentReader documents = new DocumentReader();

  /** Reads a policy. */
  public PolicyReading read(PackFiles pack) {
    TextFile manifest = pack.file(PackFiles.MANIFEST).orElseThrow();
    Bound<PolicyFile> policy = documents.read(manifest, PolicyFile.class);
    List<Problem> problems = new ArrayList<>(policy.problems());
    Map<LocalDate, EditionDraft> drafts = new TreeMap<>();
    for (String path : pack.paths("editions", ".yaml")) {
      readEdition(pack, path, policy, drafts, problems);
    }
    List<Problem> sorted = problems.stream().sorted().toList();
    boolean sound = sorted.stream().noneMatch(Problem::isError) && policy.isSound();
    return new PolicyReading(
        sound ? Optional.of(policy(pack, policy.value().orElseThrow(), drafts)) : Optional.empty(),
        sorted);
  }

  private void readEdition(
      PackFiles pack,
      String path,
      Bound<PolicyFile> policy,
      Map<LocalDate, EditionDraft> drafts,
      List<Problem> problems) {
    Bound<EditionFile> bound = documents.read(pack.file(path).orElseThrow(), EditionFile.class);
    problems.addAll(bound.problems());
    if (!bound.isSound() || restsOnUnread(bound.value().orElseThrow(), pack, drafts)) {
      return;
    }
    Map<Rung, String> words =
        new LinkedHashMap<>(policy.value().map(PolicyFile::words).orElse(Map.of()));
    EditionDraft draft = EditionDraft.of(bound, path, words, drafts);
    problems.addAll(draft.problems());
    drafts.put(draft.file().edition(), draft);
  }

  /** What is missing because an earlier edition cannot be read is not told of every later one. */
  private static boolean restsOnUnread(
      EditionFile file, PackFiles pack, Map<LocalDate, EditionDraft> drafts) {
    LocalDate base = file.basedOn();
    return base != null
        && base.isBefore(file.edition())
        && !drafts.containsKey(base)
        && pack.file("editions/" + base + ".yaml").isPresent();
  }

  private static Policy policy(
      PackFiles pack, PolicyFile file, Map<LocalDate, EditionDraft> drafts) {
    return new Policy(
        pack.id(),
        file.title(),
        file.issuer(),
        file.summary(),
        file.words(),
        drafts.values().stream().map(draft -> draft.edition(file.order())).toList(),
        pack.rules(),
        file.takes(),
        file.bodies(),
        pack.rulesSha256(),
        pack.sha256());
  }
}
