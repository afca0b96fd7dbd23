package org.zonewright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

  private final Logger root = Logger.getLogger("");
  private final Handler[] usual = root.getHandlers();

  @TempDir private Path directory;
  private LogFile log;

  @BeforeEach
  void takeOver() {
    log = new LogFile();
  }

  @AfterEach
  void putBack() {
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
      handler.close();
    }
    for (Handler handler : usual) {
      root.addHandler(handler);
    }
  }

  @Test
  void nothingReachesTheTerminalUnlessAskedFor() {
    assertThat(root.getHandlers()).isEmpty();

    log.open(directory.resolve("missing"), true);

    assertThat(root.getHandlers()).hasSize(1);
  }

  @Test
  void messagesAreKeptInTheDataDirectory() throws IOException {
    log.open(directory, false);

    Logger.getLogger("org.zonewright.test").warning("something to remember");

    try (var files = Files.list(LogFile.directoryIn(directory))) {
      assertThat(files.filter(f -> f.toString().endsWith(".log")))
          .singleElement()
          .satisfies(f -> assertThat(f).content().contains("something to remember"));
    }
  }

  @Test
  void whereNoFileCanBeWrittenWorkGoesOn() throws IOException {
    Files.createFile(LogFile.directoryIn(directory));

    log.open(directory, false);

    assertThat(root.getHandlers()).isEmpty();
    assertThat(directory.resolve("missing")).doesNotExist();
  }

  @Test
  void aLogThatCannotBeWrittenIsNoMatterForTheTerminal() {
    log.open(directory, false);
    PrintStream terminal = System.err;
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    System.setErr(new PrintStream(shown, true, StandardCharsets.UTF_8));
    try {
      root.getHandlers()[0]
          .getErrorManager()
          .error("full", new IOException("No space left on device"), ErrorManager.FLUSH_FAILURE);
    } finally {
      System.setErr(terminal);
    }

    assertThat(shown.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
