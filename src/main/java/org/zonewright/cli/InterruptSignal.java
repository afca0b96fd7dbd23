package org.zonewright.cli;

import sun.misc.Signal;
import sun.misc.SignalHandler;

/** Ctrl-C: the first is heard, the next ends the process as it does without us. */
final class InterruptSignal implements Interrupts {

  private static final Signal INTERRUPT = new Signal("INT");

  private final SignalHandler usual;

  /**
   * Watches from now on.
   *
   * @throws IllegalArgumentException if signals are the business of somebody else (option -Xrs)
   */
  InterruptSignal(Runnable first) {
    this.usual = Signal.handle(INTERRUPT, SignalHandler.SIG_DFL);
    Signal.handle(
        INTERRUPT,
        _ -> {
          close();
          first.run();
        });
  }

  @Override
  public void close() {
    Signal.handle(INTERRUPT, usual);
  }
}
