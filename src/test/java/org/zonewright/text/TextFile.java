package org.zonewright.text;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The texts of one file as they are written. */
record TextFile(Map<String, String> texts, List<String> twice) {

  /** Numbers that stand alone: no word beside them follows the number. */
  private static final Set<String> BARE = Set.of("cli.sync.progress", "reverse.bulk.found");

  private static final Path DIRECTORY = Path.of("resources/org/zonewright/text");

  static TextFile read(String name) {
    try {
      Path file = DIRECTORY.resolve(name);
      String written = Files.readString(file, StandardCharsets.UTF_8);
      Properties properties = new Properties();
      properties.load(new StringReader(written));
      Map<String, String> texts = new TreeMap<>();
      properties.forEach((key, text) -> texts.put((String) key, (String) text));
      return new TextFile(texts, twice(written.lines().toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of two texts with one key the first would be lost without a word. */
  private static List<String> twice(List<String> lines) {
    Set<String> keys = new TreeSet<>();
    List<String> twice = new ArrayList<>();
    for (String line : lines) {
      boolean isText = !line.startsWith("#") && line.contains("=");
      if (isText && !keys.add(line.substring(0, line.indexOf('=')))) {
        twice.add(line.substring(0, line.indexOf('=')));
      }
    }
    return twice;
  }

  /**
   * Texts with a plural in which a form of that language is missing. One that does not say the
   * number is a mere choice, as between none and some, and needs no forms.
   */
  List<String> incompletePlurals(Locale locale) {
    List<String> incomplete = new ArrayList<>();
    texts.forEach(
        (key, text) -> {
          for (Set<String> forms : plurals(new MessagePattern(text))) {
            if (!BARE.contains(key)
                && !forms.containsAll(PluralRules.forLocale(locale).getKeywords())) {
              incomplete.add(key + ": only " + forms);
            }
          }
        });
    return incomplete;
  }

  private static List<Set<String>> plurals(MessagePattern pattern) {
    List<Set<String>> plurals = new ArrayList<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_START
          && part.getArgType() == MessagePattern.ArgType.PLURAL
          && saysTheNumber(pattern, i)) {
        plurals.add(forms(pattern, i));
      }
    }
    return plurals;
  }

  private static boolean saysTheNumber(MessagePattern pattern, int start) {
    return IntStream.range(start, pattern.getLimitPartIndex(start))
        .anyMatch(i -> pattern.getPartType(i) == MessagePattern.Part.Type.REPLACE_NUMBER);
  }

  private static Set<String> forms(MessagePattern pattern, int start) {
    Set<String> forms = new TreeSet<>();
    int limit = pattern.getLimitPartIndex(start);
    for (int i = start + 1; i < limit; i++) {
      MessagePattern.Part part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
        forms.add(pattern.getSubstring(part));
      }
      if (part.getType() == MessagePattern.Part.Type.MSG_START) {
        i = pattern.getLimitPartIndex(i);
      }
    }
    return forms;
  }
}
