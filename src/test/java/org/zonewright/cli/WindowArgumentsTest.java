package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowArgumentsTest {

  @Test
  void nothingAtAllMeansTheWindow() {
    assertThat(WindowArguments.of())
        .hasValueSatisfying(
            options -> {
              assertThat(options.demo()).isFalse();
              assertThat(options.data()).isEmpty();
            });
  }

  @Test
  void theOptionsOfTheWindowAreUnderstood() {
    assertThat(WindowArguments.of("--demo", "--data", "some where"))
        .hasValueSatisfying(
            options -> {
              assertThat(options.demo()).isTrue();
              assertThat(options.data()).contains("some where");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zones",
        "--data",
        "--data --demo",
        "--data=x",
        "--data x zones",
        "--data x --data y",
        "--demo --demo",
        "--help",
        "--version",
        "--json",
        "--verbose",
        "--demo --unknown",
        "x"
      })
  void everythingElseIsForTheCommands(String arguments) {
    assertThat(WindowArguments.of(arguments.split(" ", -1))).isEmpty();
  }
}
