package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.text.Language;

/** Which language the command line speaks. */
class LanguageTest {

  @SuppressWarnings("NullAway.Init") // made before each test
  private CommandBench bench;

  @BeforeEach
  void begin(@TempDir Path directory) {
    bench = new CommandBench(directory);
  }

  @AfterEach
  void end() {
    bench.close();
  }

  @Test
  void theSystemsLanguageIsSpoken() {
    assertThat(bench.inLanguage(Locale.GERMANY).run("--help").out())
        .startsWith("Aufruf: zonewright")
        .contains("Befehle:")
        .doesNotContain("Usage", "Commands");
  }

  @Test
  void whereTheSystemSpeaksAnythingElseItIsEnglish() {
    assertThat(bench.inLanguage(Locale.FRANCE).run("--help").out()).startsWith("Usage: zonewright");
  }

  @Test
  void theOptionDecidesWhereverItStands() {
    bench.inLanguage(Locale.GERMANY);

    assertThat(bench.run("--language", "en", "zones", "--help").out()).startsWith("Usage:");
    assertThat(bench.run("zones", "--help", "--language=en").out()).startsWith("Usage:");
  }

  @Test
  void anotherLanguageIsRefused() {
    Ran ran = bench.run("zones", "--language", "fr");

    assertThat(ran.status()).isEqualTo(ExitStatus.USAGE.code());
    assertThat(ran.err()).contains("fr is no language that Zonewright speaks. Choose from en, de.");
  }

  @Test
  void whatIsMisunderstoodIsToldInTheLanguage() {
    bench.inLanguage(Locale.GERMANY);

    assertThat(bench.run("zones", "--bogus").err()).startsWith("Unbekannte Option: --bogus.");
  }

  @Test
  void jsonIsTheSameInEveryCountry() {
    Ran english = bench.run("zones", "--bogus", "--json");
    Ran german = bench.inLanguage(Locale.GERMANY).run("zones", "--bogus", "--json");

    assertThat(german.out()).isEqualTo(english.out()).contains("Unknown option: --bogus");
  }

  @Test
  void aYesIsUnderstoodInTheLanguage() {
    assertThat(consent("de", "j")).isTrue();
    assertThat(consent("de", "Ja")).isTrue();
    assertThat(consent("de", "y")).isTrue();
    assertThat(consent("en", "j")).isFalse();
    assertThat(consent("en", "yes")).isTrue();
  }

  private static boolean consent(String language, String answer) {
    java.io.PrintStream nowhere =
        new java.io.PrintStream(java.io.OutputStream.nullOutputStream(), false);
    Output output =
        new Output(
            nowhere, nowhere, new org.zonewright.text.Messages(Locale.of(language)), () -> false);
    return new Consent(output, FakeTerminal.answering(answer)).given("?");
  }

  @Test
  void theWindowIsToldWhatWasAskedFor() {
    AtomicReference<Optional<Language>> asked = new AtomicReference<>(Optional.empty());
    bench.withWindow((_, _, language) -> asked.set(language));

    bench.run("--language", "de");

    assertThat(asked.get()).contains(Language.GERMAN);
    bench.run();
    assertThat(asked.get()).isEmpty();
  }
}
