package org.zonewright.system.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operating system's own programs are told. */
class DesktopNotifierTest {

  private static final String WILD = "-x $(touch made) `touch made` \"; touch made & <b>";

  private final List<List<String>> commands = new ArrayList<>();
  private final Programs programs = command -> commands.add(command);

  @Test
  void onLinuxTheTextsAreArgumentsBehindAllOptions() {
    assertThat(DesktopNotifier.of("Linux", programs).tell("-title", "1 < 2 & 3")).isTrue();

    assertThat(commands.getFirst()).startsWith("notify-send");
    assertThat(commands.getFirst()).endsWith("--", "-title", "1 &lt; 2 &amp; 3");
  }

  @Test
  void onMacOsTheScriptIsTheSameWhateverTheTexts() {
    DesktopNotifier mac = DesktopNotifier.of("Mac OS X", programs);
    mac.tell("one", "two");
    mac.tell(WILD, WILD);

    assertThat(commands.get(0).subList(0, 8)).isEqualTo(commands.get(1).subList(0, 8));
    assertThat(commands.get(1).subList(8, 10)).containsExactly(WILD, WILD);
  }

  @Test
  void aProgramThatIsNotThereIsNoProblem() {
    assertThat(Programs.REAL.run(List.of("/nowhere/notify-send", "text"))).isFalse();
  }

  @Test
  void argumentsArriveAsTheyAreAndNoShellReadsThem(@TempDir Path directory) throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell to write the program in");
    Path program = directory.resolve("notify-send");
    Path heard = directory.resolve("heard");
    Files.writeString(program, "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + heard + "'\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    Programs inDirectory =
        command -> {
          List<String> there = new ArrayList<>(command);
          there.set(0, program.toString());
          return Programs.REAL.run(there);
        };

    assertThat(new FreedesktopNotifier(inDirectory).tell(WILD, "text")).isTrue();

    assertThat(heard).content().contains(WILD);
    assertThat(directory.resolve("made")).doesNotExist();
    assertThat(Path.of("made")).doesNotExist();
  }

  @Test
  void pagesAreOpenedByTheSystemsOwnProgram() {
    URI page = URI.create("https://zonewright.example/?a=b&c=d");
    for (String system : List.of("Linux", "Mac OS X", "Windows 11")) {
      new DesktopOpener(system, programs).open(page);
    }

    assertThat(commands)
        .extracting(List::getFirst)
        .containsExactly("xdg-open", "/usr/bin/open", "rundll32.exe");
    assertThat(commands).allSatisfy(command -> assertThat(command.getLast()).isEqualTo("" + page));
  }
}
