package org.zonewright.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text that the code asks for is there, and every text that is there is asked for. */
class MessagesTest {

  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9-]+)+)\"");
  private static final Pattern ASKED =
      Pattern.compile("\\b(?:text|message)\\(\\s*\"([^\"]+\\.[^\"]+)\"\\s*[,)]");
  private static final Pattern PREFIX = Pattern.compile("\\btext\\(\\s*\"([^\"]+\\.)\"\\s*\\+");

  private final Messages english = new Messages(Locale.ENGLISH);

  @Test
  void noTextIsMissing() throws IOException {
    Set<String> asked = new TreeSet<>(matches(ASKED));
    asked.addAll(MessageFamilies.keys());

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
    for (String key : english.keys()) {
      assertThat(english.text(key, 1, 2, 3, 4, 5, 6)).as(key).isNotBlank();
    }
  }

  @Test
  void pluralFormsFollowTheNumber() {
    MessageFormat pattern =
        new MessageFormat("{0, plural, one {# record} other {# records}}", Locale.ENGLISH);

    assertThat(pattern.format(new Object[] {1})).isEqualTo("1 record");
    assertThat(pattern.format(new Object[] {2000})).isEqualTo("2,000 records");
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
