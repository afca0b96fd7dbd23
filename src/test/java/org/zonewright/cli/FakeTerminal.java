package org.zonewright.cli;

import java.util.ArrayList;
import java.util.List;

/** A user who gives the same answer to every question, or nobody. */
final class FakeTerminal implements Terminal {

  private final boolean present;
  private final String answer;
  private final List<String> questions = new ArrayList<>();

  private FakeTerminal(boolean present, String answer) {
    this.present = present;
    this.answer = answer;
  }

  static FakeTerminal nobody() {
    return new FakeTerminal(false, "");
  }

  static FakeTerminal answering(String answer) {
    return new FakeTerminal(true, answer);
  }

  List<String> questions() {
    return questions;
  }

  @Override
  public boolean isInteractive() {
    return present;
  }

  @Override
  public String ask(String question) {
    questions.add(question);
    return answer;
  }
}
