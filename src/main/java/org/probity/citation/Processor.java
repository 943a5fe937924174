package org.probity.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.CSLBuilder;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The citation processor, set up for one style and locale. It forgets each item before the next, so
 * that an entry does not depend on what stands before it. Not for several threads at once.
 */
final class Processor {
  private final CitationStyle style;
  private final CSL processor;
  private final Items items = new Items(new HashMap<>());

  /**
   * Sets the processor up. Whatever locale it asks for, it is given the one that is meant: it asks
   * for the primary dialect of a language first and then keeps its dates, so that English dates
   * would be American.
   */
  Processor(CitationStyle style, CitationLocale locale) {
    QuietStart.ensure();
    this.style = style;
    String localeText = resource("locales/locales-" + locale.tag() + ".xml");
    try {
      this.processor =
          new CSLBuilder()
              .itemDataProvider(items)
              .localeProvider(asked -> localeText)
              .style(resource("styles/" + style.file() + ".csl"))
              .lang(locale.tag())
              .build();
    } catch (IOException impossible) {
      throw new UncheckedIOException("the style comes with the program", impossible);
    }
    processor.setOutputFormat("html");
  }

  /** The footnote, as the processor's HTML. */
  String note(CSLItemData item) {
    return style.hasNotes() ? citation(item) : entry(item);
  }

  /** The entry of a list, as the processor's HTML. */
  String listed(CSLItemData item) {
    return style.hasList() ? entry(item) : citation(item);
  }

  private String citation(CSLItemData item) {
    takeOnly(item);
    return processor.makeCitation(item.getId()).get(0).getText();
  }

  private String entry(CSLItemData item) {
    takeOnly(item);
    processor.registerCitationItems(item.getId());
    String[] entries = processor.makeBibliography().getEntries();
    return entries.length == 0 ? citation(item) : entries[0]; // Some are cited, and never listed.
  }

  private void takeOnly(CSLItemData item) {
    processor.reset();
    items.byId().clear();
    items.byId().put(item.getId(), item);
  }

  private record Items(Map<String, CSLItemData> byId) implements ItemDataProvider {
    @Override
    public CSLItemData retrieveItem(String id) {
      CSLItemData item = byId.get(id);
      if (item == null) {
        throw new IllegalStateException("the processor asks for an item that it was not given");
      }
      return item;
    }

    @Override
    public Collection<String> getIds() {
      return byId.keySet();
    }
  }

  private static String resource(String name) {
    try (InputStream stream = Processor.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
