package org.zonewright.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** Whether the user has pressed Ctrl-C since something was begun that stops between steps. */
final class StopRequest implements AutoCloseable, BooleanSupplier {

  private final AtomicBoolean asked = new AtomicBoolean();
  private final Output output;
  private final Interrupts interrupts;

  StopRequest(Terminal terminal, Output output) {
    this.output = output;
    this.interrupts =
        terminal.onInterrupt(
            () -> {
              asked.set(true);
              output.message("cli.apply.stopping");
            });
  }

  @Override
  public boolean getAsBoolean() {
    return asked.get();
  }

  /** If that was so, tells how to go on. */
  void tell() {
    if (asked.get()) {
      output.message("cli.apply.stopped");
    }
  }

  @Override
  public void close() {
    interrupts.close();
  }
}
