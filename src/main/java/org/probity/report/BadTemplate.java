package org.probity.report;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;

/** A template of the user that cannot be used, with what is wrong and where. */
public final class BadTemplate extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadTemplate(Exception cause) {
    super(told(cause), cause);
  }

  private static String told(Exception cause) {
    if (cause instanceof TemplateException misfit) {
      return "template:" + misfit.getLineNumber() + ": " + misfit.getMessageWithoutStackTop();
    }
    if (cause instanceof ParseException unreadable) {
      return "template:" + unreadable.getLineNumber() + ": " + unreadable.getEditorMessage();
    }
    return "template: " + cause.getMessage();
  }
}
