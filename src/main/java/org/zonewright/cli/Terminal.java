package org.zonewright.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output: results only
 * @param err standard error: messages, progress, questions
 * @param interactive whether a person is there to answer
 */
public record Terminal(InputStream in, PrintWriter out, PrintWriter err, boolean interactive) {

  /**
   * That of this process.
   *
   * @param utf8 whether standard output is UTF-8 whatever the locale says, as JSON must be (RFC
   *     8259 section 8.1)
   */
  public static Terminal ofProcess(boolean utf8) {
    // in a small runtime image there may be no console at all
    boolean interactive =
        Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    Charset charset = utf8 ? StandardCharsets.UTF_8 : System.out.charset();
    return new Terminal(
        System.in,
        new PrintWriter(System.out, true, charset),
        new PrintWriter(System.err, true, System.err.charset()),
        interactive);
  }
}
