package org.zonewright.ui.common;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.zonewright.provider.ProviderException;
import org.zonewright.store.StoreException;
import org.zonewright.text.ErrorTexts;
import org.zonewright.text.Messages;

/** Puts anything that was thrown into words, with the technical part apart. */
public final class ProblemTexts {

  private final Messages messages;
  private final ErrorTexts errors;

  /**
   * Texts of problems.
   *
   * @param errors knows the errors of providers and of the store
   */
  public ProblemTexts(Messages messages, ErrorTexts errors) {
    this.messages = messages;
    this.errors = errors;
  }

  /** The sentence and the technical part. */
  public Problem of(Throwable thrown) {
    return new Problem(sentence(thrown), details(thrown));
  }

  /** What and where, and what to do. */
  public String sentence(Throwable thrown) {
    return switch (thrown) {
      case ProviderException e -> errors.of(e);
      case StoreException e -> errors.of(e);
      case NoSuchFileException e -> messages.text("ui.problem.noSuchFile", e.getFile());
      case AccessDeniedException e -> messages.text("ui.problem.accessDenied", e.getFile());
      case IOException e -> messages.text("ui.problem.io", String.valueOf(e.getMessage()));
      default -> messages.text("ui.problem.unexpected");
    };
  }

  private static String details(Throwable thrown) {
    if (thrown instanceof ProviderException) {
      return String.valueOf(thrown.getMessage());
    }
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
