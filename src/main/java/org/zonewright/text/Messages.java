package org.zonewright.text;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts for people, in one language. Texts are ICU message patterns, so that plural forms and
 * numbers follow the language: {@code {0, plural, one {# record} other {# records}}}.
 */
public final class Messages {

  private static final String BUNDLE = "org.zonewright.text.messages";

  private final Locale locale;
  private final ResourceBundle bundle;

  /** The texts for {@code locale}; English where there is no better match. */
  public Messages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language and region of these texts. */
  public Locale locale() {
    return locale;
  }

  /**
   * The text of that key with its arguments filled in.
   *
   * @throws MissingResourceException if there is no such key, which a test rules out
   */
  public String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return new MessageFormat(pattern, locale).format(arguments);
  }

  /** Whether there is a text of that key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
