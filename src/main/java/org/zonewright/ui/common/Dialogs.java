package org.zonewright.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The only door to alerts, questions, file choosers and the clipboard. */
public interface Dialogs {

  /** Tells of a problem and returns at once. */
  void error(Problem problem);

  /** Asks and waits for the answer. */
  boolean confirm(Question question);

  /** Asks and waits; yes needs {@code expected} to be typed. */
  boolean confirmTyped(Question question, String expected);

  /**
   * Asks for one line of text and waits.
   *
   * @param label what the text is
   * @param initial what is there at first
   * @param check says what is wrong with a text; empty if nothing
   */
  Optional<String> prompt(
      String title, String label, String initial, Function<String, Optional<String>> check);

  /** Asks for a file to read and waits. */
  Optional<Path> openFile(String title, List<FileKind> kinds);

  /** Asks for a file to write and waits. */
  Optional<Path> saveFile(String title, String suggestedName, List<FileKind> kinds);

  /** Puts text on the clipboard. */
  void copy(String text);

  /** The text on the clipboard; empty if there is none. */
  Optional<String> pasted();
}
