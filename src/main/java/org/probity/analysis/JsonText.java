package org.probity.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The canonical JSON of a result, in the form of {@link org.probity.report.ReportJson}: keys
 * sorted, absent values left out, empty lists kept, indented by two spaces.
 */
public final class JsonText {
  private static final ObjectWriter PLAIN =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build()
          .writer();
  private static final ObjectWriter WRITER = PLAIN.with(printer());

  private JsonText() {}

  /** The record as JSON; lines end with {@code \n}, the last one too. */
  public static String of(Record result) {
    return WRITER.writeValueAsString(result) + "\n";
  }

  /** The record as JSON in one line, without a line end, for JSON Lines. */
  public static String line(Record result) {
    return PLAIN.writeValueAsString(result);
  }

  /** The part of a document as JSON, its keys in their order. */
  public static String of(JsonNode part) {
    return WRITER.writeValueAsString(part) + "\n";
  }

  private static PrettyPrinter printer() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indent)
        .withArrayIndenter(indent);
  }
}
