package org.zonewright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read stands in the files of texts and nowhere else, or it would stay English. */
class NoTextInCodeTest {

  private static final Path SOURCES = Path.of("src/main/java/org/zonewright");

  @Test
  void neitherFaceHasATextInItsCode() throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    for (Path file : faces()) {
      List<String> texts = TextInCode.in(Files.readString(file));
      if (!texts.isEmpty()) {
        found.put(SOURCES.relativize(file).toString(), texts);
      }
    }

    assertThat(found).as("texts that belong into messages.properties").isEmpty();
  }

  private static List<Path> faces() throws IOException {
    try (Stream<Path> ui = Files.walk(SOURCES.resolve("ui"));
        Stream<Path> cli = Files.walk(SOURCES.resolve("cli"))) {
      return Stream.concat(ui, cli).filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "label.setText(\"Zones\");",
        "new Button(\"Apply now\")",
        "field.setPromptText(\n    \"such as 1h\");",
        "button.setTooltip(new Tooltip(\"Öffnen\"));",
        "text = count + \" zones are left\";",
        "output.line(\"read it again\");"
      })
  void aTextInCodeIsSeen(String code) {
    assertThat(TextInCode.in(code)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tools.text(\"ui.part.zones\")",
        "label.setText(\"\u2022\");",
        "getStyleClass().add(\"text-muted\");",
        "throw new IllegalStateException(\"something is being applied\");",
        "LOG.warn(\"window settings not written\", e);",
        "MenuAction.of(place, text, \"Shortcut+Shift+Enter\", command)",
        "/** As in \"12 done\" or \"Not sent\". */"
      })
  void whatIsNoTextForPeopleIsNot(String code) {
    assertThat(TextInCode.in(code)).isEmpty();
  }
}
