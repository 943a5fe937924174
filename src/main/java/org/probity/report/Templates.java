package org.probity.report;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * The templates beside this class, and no others. A template reaches no class, no method and no
 * file; it sees what {@link RecordWrapper} shows it, escaped for its own format.
 */
final class Templates {
  private final Configuration configuration;

  Templates() {
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new ClassTemplateLoader(Templates.class, ""));
    configuration.setObjectWrapper(new RecordWrapper());
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setRegisteredCustomOutputFormats(List.of(MarkdownOutputFormat.INSTANCE));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.UK);
    configuration.setNumberFormat("computer");
    configuration.setLocalizedLookup(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
  }

  /** Text that is HTML already and is printed as it stands. */
  static TemplateModel html(String markup) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
    } catch (TemplateModelException unusable) {
      throw new IllegalStateException(unusable);
    }
  }

  /**
   * What a template prints that the user gives; like the others it reaches no class and no file.
   *
   * @param format in which what it prints is escaped
   * @throws BadTemplate if it cannot be read, or does not fit the record
   */
  String printGiven(String text, OutputFormat format, Record page) {
    TemplateConfiguration escaped = new TemplateConfiguration();
    escaped.setParentConfiguration(configuration);
    escaped.setOutputFormat(format);
    StringWriter printed = new StringWriter(1 << 16);
    try {
      new Template("template", null, new StringReader(text), configuration, escaped, null)
          .process(page, printed);
    } catch (IOException | TemplateException misfit) {
      throw new BadTemplate(misfit);
    }
    return printed.toString();
  }

  /**
   * What the template prints.
   *
   * @param page the record whose components the template sees
   * @throws IllegalStateException if the template does not fit the record
   */
  String print(String template, Record page) {
    StringWriter text = new StringWriter(1 << 16);
    try {
      configuration.getTemplate(template).process(page, text);
    } catch (TemplateException misfit) {
      throw new IllegalStateException("template " + template + " does not fit the report", misfit);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("template " + template + " cannot be read", unreadable);
    }
    return text.toString();
  }
}
