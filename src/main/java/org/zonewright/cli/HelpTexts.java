package org.zonewright.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.zonewright.text.Messages;

/** The message texts in the form in which picocli asks for descriptions of options. */
final class HelpTexts extends ResourceBundle {

  private final Messages messages;

  HelpTexts(Messages messages) {
    this.messages = messages;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return messages.has(key) ? messages.text(key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(messages.keys());
  }
}
