package org.zonewright.cli;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/** A user who gives the same answer to every question, or nobody. */
final class FakeTerminal implements Terminal {

  private final boolean present;
  private final String answer;
  private final List<String> questions = new ArrayList<>();
  private final Deque<Runnable> watches = new ConcurrentLinkedDeque<>();

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

  @Override
  public Interrupts onInterrupt(Runnable first) {
    watches.add(first);
    return () -> watches.remove(first);
  }

  /** The user presses Ctrl-C. */
  void interrupt() {
    if (watches.isEmpty()) {
      throw new AssertionError("Ctrl-C would end the process now");
    }
    watches.removeLast().run();
  }
}
