package org.probity.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;

/**
 * Prints the result of an analysis by a template beside this class, in the look of the report and
 * with the same care for hostile text. Threads may share one.
 */
public final class Pages {
  private final Templates templates = new Templates();

  /**
   * One HTML page; lines end with {@code \n}, the last one too.
   *
   * @param template name of the template without its ending, such as {@code comparison}
   * @param result the record that the template sees as {@code result}: text, numbers, truth values,
   *     lists and records of these
   * @throws IllegalStateException if the template does not fit the record
   */
  public String html(String template, Record result) {
    return templates.print(template + ".html.ftlh", new HtmlPage(result));
  }

  /** The same as Markdown. */
  public String markdown(String template, Record result) {
    return templates.print(template + ".md.ftl", markdownPage(result));
  }

  /**
   * One HTML page by a template that the user gives.
   *
   * @param text of the template
   * @throws BadTemplate if it cannot be read, or does not fit the record
   */
  public String htmlFrom(String text, Record result) {
    return templates.printGiven(text, HTMLOutputFormat.INSTANCE, new HtmlPage(result));
  }

  /**
   * The same as Markdown.
   *
   * @throws BadTemplate if it cannot be read, or does not fit the record
   */
  public String markdownFrom(String text, Record result) {
    return templates.printGiven(text, MarkdownOutputFormat.INSTANCE, markdownPage(result));
  }

  private static MarkdownPage markdownPage(Record result) {
    TemplateMethodModelEx code =
        arguments ->
            MarkdownOutputFormat.INSTANCE.fromMarkup(
                MarkdownText.code(arguments.get(0).toString()));
    return new MarkdownPage(result, code);
  }

  /** What a template for HTML sees. */
  record HtmlPage(Record result) {}

  /** What a template for Markdown sees: the result, and a function for code spans. */
  record MarkdownPage(Record result, TemplateModel code) {}
}
