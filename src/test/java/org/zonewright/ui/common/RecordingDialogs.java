package org.zonewright.ui.common;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Notes what was asked and gives the answers it was told to give; without one it says no. */
public final class RecordingDialogs implements Dialogs {

  private final List<Problem> problems = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private final Deque<Boolean> answers = new ArrayDeque<>();
  private final Deque<String> texts = new ArrayDeque<>();
  private final Deque<Path> files = new ArrayDeque<>();
  private Optional<String> clipboard = Optional.empty();

  /** The next question is answered so. */
  public RecordingDialogs answer(boolean yes) {
    answers.add(yes);
    return this;
  }

  /** The next prompt is answered so. */
  public RecordingDialogs type(String text) {
    texts.add(text);
    return this;
  }

  /** The next file asked for is this one. */
  public RecordingDialogs choose(Path file) {
    files.add(file);
    return this;
  }

  /** The problems told so far. */
  public List<Problem> problems() {
    return problems;
  }

  /** The questions asked so far. */
  public List<Question> questions() {
    return questions;
  }

  @Override
  public void error(Problem problem) {
    problems.add(problem);
  }

  @Override
  public boolean confirm(Question question) {
    questions.add(question);
    return !answers.isEmpty() && answers.remove();
  }

  /** What had to be typed so far in order to say yes. */
  public List<String> expected() {
    return expected;
  }

  @Override
  public boolean confirmTyped(Question question, String typed) {
    expected.add(typed);
    return confirm(question);
  }

  @Override
  public Optional<String> prompt(
      String title, String label, String initial, Function<String, Optional<String>> check) {
    return Optional.ofNullable(texts.poll()).filter(text -> check.apply(text).isEmpty());
  }

  @Override
  public Optional<Path> openFile(String title, List<FileKind> kinds) {
    return Optional.ofNullable(files.poll());
  }

  @Override
  public Optional<Path> saveFile(String title, String suggestedName, List<FileKind> kinds) {
    return Optional.ofNullable(files.poll());
  }

  @Override
  public void copy(String text) {
    clipboard = Optional.of(text);
  }

  @Override
  public Optional<String> pasted() {
    return clipboard;
  }
}
