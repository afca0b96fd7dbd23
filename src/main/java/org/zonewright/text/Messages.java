package org.zonewright.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts for people, in one language. Texts are ICU message patterns, so that plural forms and
 * numbers follow the language: {@code {0, plural, one {# record} other {# records}}}.
 *
 * <p>The files are read directly: {@link java.util.ResourceBundle} would fall back to the system's
 * language before English, and does not let named modules say otherwise.
 */
public final class Messages {

  private final Locale locale;
  private final Properties texts;
  // making one takes far longer than using it
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  /** The texts for {@code locale}; English where there is no better match. */
  public Messages(Locale locale) {
    this.locale = locale;
    this.texts = new Properties();
    load("messages.properties");
    load("messages_" + locale.getLanguage() + ".properties");
  }

  private void load(String file) {
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in != null) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
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
    String pattern = texts.getProperty(key);
    if (pattern == null) {
      throw new MissingResourceException("no text for " + key, Messages.class.getName(), key);
    }
    MessageFormat format = formats.computeIfAbsent(key, _ -> new MessageFormat(pattern, locale));
    // it is not made for several threads
    synchronized (format) {
      return format.format(arguments);
    }
  }

  /** A number as it is written in this language. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** The order of texts in this language; not for names of the DNS. */
  public Comparator<String> order() {
    return Collator.getInstance(locale).freeze()::compare;
  }

  /** All keys. */
  public Set<String> keys() {
    return texts.stringPropertyNames();
  }

  /** Whether there is a text of that key. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }
}
