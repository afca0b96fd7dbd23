package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.text.Messages;

/** Arguments that are not understood, the help, and the yes, in the user's language. */
class MisunderstandingTest {

  @TempDir private Path directory;
  @AutoClose private CommandBench bench;

  @BeforeEach
  void start() {
    bench = new CommandBench(directory);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "records                      | Missing: ZONE.             | Es fehlt: ZONE.",
        "history --limit              | Missing: --limit=N.        | Es fehlt: --limit=N.",
        "records a.example b          | Unexpected: b.             | Unerwartet: b.",
        "zones --nothing              | Unknown option: --nothing. | Unbekannte Option: --nothing.",
        "history --limit=few          | few is not a value for     | few ist kein Wert für"
            + " --limit.",
        "history --limit=1 --limit=2  | --limit can be given only  | --limit kann nur einmal",
        "accounts                     | Say which command          | Sagen Sie, welcher Befehl",
      })
  void isToldInTheUsersLanguage(String arguments, String english, String german) {
    String[] words = arguments.split(" ");

    assertThat(bench.run(words).err()).contains(english);
    Ran inGerman = bench.inLanguage(Locale.GERMANY).run(words);

    assertThat(inGerman.status()).isEqualTo(2);
    assertThat(inGerman.err()).contains(german).contains("Siehe");
  }

  @Test
  void theHelpHasItsHeadingsInTheUsersLanguage() {
    assertThat(bench.inLanguage(Locale.GERMANY).run("record", "--help").out())
        .contains("Aufruf: zonewright record", "Befehle:", "Einen Eintrag hinzufügen.")
        .doesNotContain("Usage", "Commands");
  }

  @ParameterizedTest
  @CsvSource({"en,y,true", "en,j,false", "de,j,true", "de,Ja,true", "de,n,false", "de,'',false"})
  void yesIsSaidInTheUsersLanguage(String language, String answer, boolean yes) {
    Messages messages = new Messages(Locale.of(language));
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    Output output = new Output(nowhere, nowhere, messages, () -> false);

    assertThat(new Consent(output, FakeTerminal.answering(answer)).given("?")).isEqualTo(yes);
  }
}
