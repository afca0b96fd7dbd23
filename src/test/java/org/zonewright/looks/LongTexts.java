package org.zonewright.looks;

import java.io.IOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.zonewright.text.Messages;

/** A language whose texts are the English ones made longer by 35 per cent, as German ones are. */
final class LongTexts {

  /** The language. */
  static final Locale LOCALE = Locale.of("qps");

  private static final double LONGER = 0.35;
  private static final String MORE = " länger und noch etwas mehr als sonst";

  private LongTexts() {}

  /** Puts the texts where the program looks for them. */
  static void write() throws IOException {
    Properties texts = new Properties();
    try (var in = Messages.class.getResourceAsStream("messages.properties")) {
      texts.load(in);
    }
    texts.replaceAll((_, pattern) -> pattern + more((String) pattern));
    Path file = place().resolve("messages_qps.properties");
    Files.createDirectories(file.getParent());
    try (Writer out = Files.newBufferedWriter(file)) {
      texts.store(out, null);
    }
  }

  private static Path place() {
    try {
      return Path.of(LongTexts.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .resolve("org/zonewright/text");
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** Arguments count as eight letters. */
  private static String more(String pattern) {
    double length = 0;
    int depth = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char letter = pattern.charAt(i);
      if (letter == '{') {
        length += depth == 0 ? 8 : 0;
        depth++;
      } else if (letter == '}') {
        depth--;
      } else if (depth == 0) {
        length++;
      }
    }
    int wanted = (int) Math.ceil(length * LONGER);
    return length < 2
        ? ""
        : MORE.repeat(wanted / MORE.length() + 1).substring(0, wanted).stripTrailing();
  }
}
