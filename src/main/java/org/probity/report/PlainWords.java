package org.probity.report;

import java.util.List;
import org.probity.report.Report.CriterionView;
import org.probity.report.Report.DeterminationView;

/**
 * What the words of a report mean, in plain English. A word that is not known here is printed as it
 * is.
 */
final class PlainWords {
  private PlainWords() {}

  /** A word of a vocabulary as prose: hyphens become spaces. */
  static String prose(String word) {
    return word.replace('-', ' ');
  }

  /** The same with a capital first letter. */
  static String title(String word) {
    String prose = prose(word);
    return prose.isEmpty() ? prose : Character.toUpperCase(prose.charAt(0)) + prose.substring(1);
  }

  /** What an outcome means, whatever the policy. */
  static String outcome(String outcome) {
    return switch (outcome) {
      case "clear" -> "No criterion of this edition tells against the subject.";
      case "discretion" ->
          "A criterion that leaves the decision to the body tells against the subject."
              + " The body may act on it, and may choose not to.";
      case "excluded" -> "A criterion that leaves the body no choice tells against the subject.";
      case "undetermined" ->
          "The evidence on record does not settle the outcome."
              + " What is not known counts neither for the subject nor against it.";
      case "out-of-scope" -> "The policy does not reach the subject on this date.";
      default -> prose(outcome);
    };
  }

  /** How far the answers to the open questions could move the outcome: no, one or two sentences. */
  static List<String> range(DeterminationView determination, boolean nothingIsOpen) {
    if (determination.outcome().equals("out-of-scope")) {
      return List.of();
    }
    if (determination.floor().equals(determination.ceiling())) {
      return List.of(
          nothingIsOpen
              ? "No question is open."
              : "Whatever the answers to the open questions, the outcome stays the same.");
    }
    return List.of(
        "Even if every open question were answered for the subject: "
            + rung(determination.floor())
            + ".",
        "If every open question were answered against the subject: "
            + rung(determination.ceiling())
            + ".");
  }

  private static String rung(String rung) {
    return switch (rung) {
      case "clear" -> "no criterion would tell against it";
      case "discretion" -> "the decision would be left to the body";
      case "excluded" -> "the text would leave the body no choice but to exclude it";
      default -> prose(rung);
    };
  }

  /** The class by which pages colour an outcome. */
  static String tone(String outcome) {
    return switch (outcome) {
      case "clear" -> "for";
      case "discretion" -> "open";
      case "excluded" -> "against";
      default -> "neutral";
    };
  }

  /** What introduces the criteria that an outcome is because of. */
  static String because(String outcome) {
    return outcome.equals("undetermined") ? "Open because of" : "Because of";
  }

  /** A critical question in words. */
  static String question(String question) {
    return switch (question) {
      case "disputed" -> "Is it disputed?";
      case "one-origin" -> "Does it rest on one origin?";
      case "second-hand" -> "Was the document itself seen?";
      case "own-words" -> "Does anybody else say so?";
      case "stale" -> "Is it still so?";
      case "other-entity" -> "Is it this organisation?";
      case "remedied" -> "Has it been remedied?";
      case "mere-presence" -> "Is it more than presence?";
      default -> prose(question);
    };
  }

  /** What sort of criterion it is and how far it binds the body. */
  static String kindAndForce(CriterionView criterion) {
    if (criterion.kind().equals("scope")) {
      return "Condition of the policy's reach; if it is not met, the policy does not cover the"
          + " subject";
    }
    boolean must = criterion.force().equals("must");
    if (criterion.kind().equals("exclusion")) {
      return must
          ? "Ground for exclusion; the clause leaves the body no choice (must)"
          : "Ground for exclusion; the clause leaves the decision to the body (may)";
    }
    return must
        ? "Requirement; if it is not met, the clause leaves the body no choice (must)"
        : "Requirement; if it is not met, the clause leaves the decision to the body (may)";
  }

  /** The value of a criterion in one to three words. */
  static String value(CriterionView criterion) {
    boolean exclusion = criterion.kind().equals("exclusion");
    return switch (criterion.value()) {
      case "holds" -> exclusion ? "Holds" : "Met";
      case "fails" -> exclusion ? "Does not hold" : "Not met";
      default -> value(criterion.value());
    };
  }

  /** What introduces the composition of a criterion. */
  static String condition(CriterionView criterion) {
    return criterion.kind().equals("exclusion") ? "Holds if" : "Met if";
  }

  /** The value of a criterion that is put for one conduct. */
  static String value(String value) {
    return switch (value) {
      case "holds" -> "Holds";
      case "fails" -> "Does not hold";
      case "unknown" -> "Not known";
      default -> title(value);
    };
  }

  /** What the value of a criterion rests on; empty where nothing is known. */
  static String valueMeaning(CriterionView criterion) {
    if (criterion.tells().equals("scope")) {
      return criterion.value().equals("holds")
          ? "The evidence on record shows that the policy reaches the subject."
          : "The evidence on record shows that the policy does not reach the subject.";
    }
    boolean exclusion = criterion.kind().equals("exclusion");
    return switch (criterion.value()) {
      case "holds" ->
          exclusion
              ? "The evidence on record meets the standard for this ground."
              : "The evidence on record shows that the requirement is met.";
      case "fails" ->
          exclusion
              ? "The evidence on record speaks against this ground, and meets the standard for that."
              : "The evidence on record shows that the requirement is not met.";
      case "contested" ->
          "There is counting evidence on both sides, or each argument is met by evidence as strong.";
      case "open" -> "Part of the question is contested and part of it is not known.";
      default -> "";
    };
  }

  /** What the value of a criterion means for the subject. */
  static String tells(CriterionView criterion) {
    return switch (criterion.tells()) {
      case "against" -> "Tells against the subject";
      case "for" -> "Tells for the subject";
      case "scope" -> "Decides whether the policy reaches the subject";
      default -> "Tells neither for nor against the subject";
    };
  }

  /** Whether the value of a criterion tells neither for nor against the subject. */
  static boolean isNeither(CriterionView criterion) {
    return !criterion.tells().equals("for") && !criterion.tells().equals("against");
  }

  /** Which way a claim points for the subject. */
  static String polarity(String polarity) {
    return switch (polarity) {
      case "adverse" -> "tells against";
      case "favourable" -> "tells for";
      case "neutral" -> "tells neither way";
      default -> prose(polarity);
    };
  }

  /** What sort of document a source is. */
  static String sourceKind(String kind) {
    return switch (kind) {
      case "ngo" -> "NGO";
      case "un-body" -> "UN body";
      default -> title(kind);
    };
  }

  /** How the author of a case or a policy saw a text. */
  static String certainty(String certainty) {
    return switch (certainty) {
      case "primary" -> "read in the text itself or a copy of it";
      case "secondary" -> "read through another text";
      case "unconfirmed" -> "not confirmed";
      default -> prose(certainty);
    };
  }

  /** The value of an element, as the answer to its question. */
  static String answer(String value) {
    return switch (value) {
      case "holds" -> "Yes";
      case "fails" -> "No";
      default -> value(value);
    };
  }
}
