package org.zonewright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file of text in UTF-8 that the user names; {@code -} is standard output. */
final class TextFile {

  private static final String STANDARD_OUTPUT = "-";

  private final Output output;
  private final String name;

  TextFile(Output output, String name) {
    this.output = output;
    this.name = name;
  }

  /** Whether it is standard output. */
  boolean isStandardOutput() {
    return name.equals(STANDARD_OUTPUT);
  }

  boolean isDirectory() {
    return !isStandardOutput() && Files.isDirectory(path());
  }

  /**
   * Where it is.
   *
   * @throws CommandFailure if there can be no such file on this system
   */
  Path path() {
    try {
      return Path.of(name);
    } catch (InvalidPathException _) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.file", name));
    }
  }

  /**
   * The file's text.
   *
   * @throws CommandFailure if there is none or it is not UTF-8
   */
  String read() {
    try {
      return Files.readString(path());
    } catch (NoSuchFileException _) {
      throw new CommandFailure(FailureKind.IO, output.text("cli.file.missing", name));
    } catch (CharacterCodingException _) {
      throw new CommandFailure(FailureKind.IO, output.text("cli.file.encoding", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the text; with a file, also tells so. */
  void write(String text) {
    if (isStandardOutput()) {
      output.whole(text);
      return;
    }
    try {
      Files.writeString(path(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    output.message("cli.file.written", name);
  }
}
