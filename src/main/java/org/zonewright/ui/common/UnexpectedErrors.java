package org.zonewright.ui.common;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where exceptions end that nobody expected: logged, and shown as a report. */
public final class UnexpectedErrors implements Thread.UncaughtExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

  private final Background background;
  private final Dialogs dialogs;
  private final ProblemTexts texts;
  private final AtomicBoolean shown = new AtomicBoolean();

  public UnexpectedErrors(Background background, Dialogs dialogs, ProblemTexts texts) {
    this.background = background;
    this.dialogs = dialogs;
    this.texts = texts;
  }

  /**
   * Logs, and shows the report unless one was shown a moment ago: an error in drawing repeats with
   * every frame.
   */
  @Override
  public void uncaughtException(Thread thread, Throwable thrown) {
    LOG.error("unexpected on thread {}", thread.getName(), thrown);
    if (shown.compareAndSet(false, true)) {
      background.onScreen(() -> dialogs.error(texts.of(thrown)));
      background.onScreen(
          () -> background.after(java.time.Duration.ofSeconds(5), () -> shown.set(false)));
    }
  }
}
