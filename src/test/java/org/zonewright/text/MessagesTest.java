package org.zonewright.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that the code asks for is there, and every text that is there is asked for. */
class MessagesTest {

  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9-]+)+)\"");
  private static final Pattern ASKED =
      Pattern.compile("\\b(?:text|message)\\(\\s*\"([^\"]+\\.[^\"]+)\"\\s*[,)]");
  private static final Pattern PREFIX = Pattern.compile("\\btext\\(\\s*\"([^\"]+\\.)\"\\s*\\+");

  /** What looks as if it were a key, but is something else. */
  private static final Set<String> NO_KEYS =
      Set.of(
          // names of files
          "accounts.txt",
          "log.txt",
          "reverse.csv",
          "settings.txt",
          // what a provider is asked for, see the family of error.operation
          "quota.read",
          "reverse.find",
          "reverse.list",
          "reverse.put",
          "reverse.read",
          // what the window and the update check keep for the next time
          "ui.records.columns",
          "ui.window.bounds",
          "ui.zones.divider",
          "ui.zones.last",
          "ui.zones.recent",
          "update.address",
          "update.check",
          "update.checkedAt",
          "update.skipped",
          "update.wanted");

  private static final TextFile ENGLISH = TextFile.read("messages.properties");
  private static final TextFile GERMAN = TextFile.read("messages_de.properties");

  private final Messages english = new Messages(Locale.ENGLISH);

  @Test
  void noTextIsMissing() throws IOException {
    Set<String> asked = new TreeSet<>(matches(ASKED));
    asked.addAll(MessageFamilies.keys());
    // keys that are handed on, or kept in a table, before they are asked for
    Set<String> kin = english.keys().stream().map(MessagesTest::kin).collect(Collectors.toSet());
    matches(LITERAL).stream()
        .filter(key -> kin.contains(kin(key)) && !NO_KEYS.contains(key))
        .forEach(asked::add);

    asked.removeAll(english.keys());

    assertThat(asked).as("keys the code asks for that messages.properties does not have").isEmpty();
  }

  @Test
  void noTextIsUnused() throws IOException {
    Set<String> unused = new TreeSet<>(english.keys());

    unused.removeAll(matches(LITERAL));
    unused.removeAll(MessageFamilies.keys());

    assertThat(unused).as("keys in messages.properties that nothing asks for").isEmpty();
  }

  @Test
  void keysMadeAtRunTimeBelongToAListedFamily() throws IOException {
    assertThat(MessageFamilies.prefixes()).containsAll(matches(PREFIX));
  }

  @Test
  void everyTextIsAValidPattern() {
    for (Messages messages : List.of(english, new Messages(Locale.GERMAN))) {
      for (String key : messages.keys()) {
        assertThat(messages.text(key, 1, 2, 3, 4, 5, 6)).as(key).isNotBlank();
      }
    }
  }

  /** Red until every English text has its German one. */
  @Test
  void everyTextIsThereInEveryLanguage() throws IOException {
    Set<String> missing = new TreeSet<>(english.keys());
    missing.removeAll(GERMAN.texts().keySet());
    Set<String> left = new TreeSet<>(GERMAN.texts().keySet());
    left.removeAll(english.keys());

    assertThat(missing).as("keys that messages_de.properties does not have").isEmpty();
    assertThat(left).as("keys in messages_de.properties that there are no more").isEmpty();
  }

  @Test
  void noTextIsWrittenTwice() {
    assertThat(ENGLISH.twice()).as("in messages.properties").isEmpty();
    assertThat(GERMAN.twice()).as("in messages_de.properties").isEmpty();
  }

  @Test
  void everyLanguagePutsTheSameThingsIn() {
    List<String> different = new ArrayList<>();
    GERMAN
        .texts()
        .forEach(
            (key, german) -> {
              String text = ENGLISH.texts().getOrDefault(key, german);
              if (!Arguments.of(german).equals(Arguments.of(text))) {
                different.add(key + ": " + Arguments.of(text) + ", but " + Arguments.of(german));
              }
            });

    assertThat(different).isEmpty();
  }

  @Test
  void everyPluralHasAllTheFormsOfItsLanguage() {
    assertThat(ENGLISH.incompletePlurals(Locale.ENGLISH)).isEmpty();
    assertThat(GERMAN.incompletePlurals(Locale.GERMAN)).isEmpty();
  }

  @Test
  void nothingIsLeftInEnglish() {
    Set<String> same =
        GERMAN.texts().entrySet().stream()
            .filter(text -> text.getValue().equals(ENGLISH.texts().get(text.getKey())))
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));

    Set<String> other = new TreeSet<>(SameInBothLanguages.REASONS.keySet());
    other.retainAll(GERMAN.texts().keySet());
    other.removeAll(same);
    same.removeAll(SameInBothLanguages.REASONS.keySet());

    assertThat(same)
        .as("texts that are English in German; if so it shall be, SameInBothLanguages says why")
        .isEmpty();
    assertThat(other).as("texts that are not the same in both languages any more").isEmpty();
  }

  @Test
  void aTextInALanguageThatIsNotSpokenIsEnglishThroughout() {
    Messages french = new Messages(Language.of(Locale.FRANCE).locale(Locale.FRANCE));

    assertThat(french.locale()).isEqualTo(Locale.ENGLISH);
    assertThat(french.number(1234567)).isEqualTo("1,234,567");
  }

  @Test
  void numbersAndOrderFollowTheLanguage() {
    Messages german = new Messages(Locale.GERMANY);

    assertThat(german.number(1234567)).isEqualTo("1.234.567");
    assertThat(Stream.of("Zoll", "Ärger", "Apfel", "zart").sorted(german.order()))
        .containsExactly("Apfel", "Ärger", "zart", "Zoll");
  }

  @Test
  void theSystemsRegionIsKeptWhereItSpeaksTheLanguage() {
    Locale austria = Locale.of("de", "AT");

    assertThat(Language.GERMAN.locale(austria)).isEqualTo(austria);
    assertThat(Language.ENGLISH.locale(austria)).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void pluralFormsFollowTheNumber() {
    MessageFormat pattern =
        new MessageFormat("{0, plural, one {# record} other {# records}}", Locale.ENGLISH);

    assertThat(pattern.format(new Object[] {1})).isEqualTo("1 record");
    assertThat(pattern.format(new Object[] {2000})).isEqualTo("2,000 records");
  }

  /** All but the last word of a key. */
  private static String kin(String key) {
    return key.substring(0, key.lastIndexOf('.'));
  }

  private static Set<String> matches(Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        found.addAll(
            pattern
                .matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet()));
      }
    }
    return found;
  }
}
