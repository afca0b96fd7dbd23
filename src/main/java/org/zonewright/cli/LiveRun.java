package org.zonewright.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.zonewright.dns.LiveLookup;
import org.zonewright.reverse.live.LiveChecks;
import org.zonewright.reverse.live.LiveQuestion;
import org.zonewright.reverse.live.LiveResult;

/** Asks the DNS itself about many addresses; Ctrl-C ends it with what is known by then. */
final class LiveRun {

  private final Output output;
  private final Terminal terminal;

  LiveRun(Output output, Terminal terminal) {
    this.output = output;
    this.terminal = terminal;
  }

  /** The results by address in numeric order. */
  List<LiveResult> ask(LiveLookup lookup, List<LiveQuestion> questions) {
    AtomicBoolean stopped = new AtomicBoolean();
    List<LiveResult> results = new ArrayList<>();
    // one result is told at a time, so that the list needs no lock
    try (Interrupts _ = terminal.onInterrupt(() -> stopped.set(true))) {
      new LiveChecks(lookup, LiveChecks.AT_ONCE)
          .check(
              questions,
              result -> {
                results.add(result);
                progress(results.size(), questions.size());
              },
              stopped::get);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
    if (terminal.isInteractive()) {
      output.progress("");
    }
    return results.stream()
        .sorted(Comparator.comparing((LiveResult result) -> result.question().ip()))
        .toList();
  }

  private void progress(int done, int total) {
    if (terminal.isInteractive()) {
      output.progress(output.text("cli.live.progress", done, total));
    }
  }
}
