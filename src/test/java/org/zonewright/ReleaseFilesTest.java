package org.zonewright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the packages are built with fits together, as far as that shows without building them. */
class ReleaseFilesTest {

  private static final Pattern SIGNING = Pattern.compile("ZONEWRIGHT_(?:MAC|WINDOWS)_\\w+");

  @Test
  void theWorkflowSetsWhateverTheScriptsSignWithAndItIsWrittenDown() throws IOException {
    Set<String> asked = variables(scripts());
    String workflow = Files.readString(Path.of(".github/workflows/release.yml"));
    Set<String> set = new TreeSet<>();
    for (String name : variables(workflow)) {
      if (workflow.contains(name + ": ${{") || workflow.contains("\"" + name + "=")) {
        set.add(name);
      }
    }

    assertThat(asked).isNotEmpty().isSubsetOf(set);
    assertThat(variables(Files.readString(Path.of("CONTRIBUTING.md")))).containsAll(set);
  }

  @Test
  void whoPublishesThePackagesIsSaidInOnePlace() throws IOException {
    String place = "installers/shared/publisher.properties";
    String maintainer =
        Files.readAllLines(Path.of(place)).stream()
            .filter(line -> line.startsWith("maintainer="))
            .map(line -> line.substring("maintainer=".length()))
            .findFirst()
            .orElseThrow();

    assertThat(maintainer).matches("\\S+@\\S+");
    assertThat(files("installers").filter(file -> read(file).contains(maintainer)))
        .containsExactly(Path.of(place));
    assertThat(read(Path.of("pom.xml"))).doesNotContain(maintainer);
    assertThat(Files.readString(Path.of("CONTRIBUTING.md"))).contains(place);
  }

  private static Set<String> variables(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = SIGNING.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  private static String scripts() throws IOException {
    StringBuilder all = new StringBuilder();
    files("installers")
        .filter(file -> file.toString().endsWith(".sh") || file.toString().endsWith(".ps1"))
        .forEach(file -> all.append(read(file)));
    return all.toString();
  }

  private static Stream<Path> files(String directory) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(directory))) {
      return files.filter(Files::isRegularFile).filter(ReleaseFilesTest::isText).toList().stream();
    }
  }

  private static boolean isText(Path file) {
    return Stream.of(".png", ".ico", ".icns").noneMatch(file.toString()::endsWith);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
