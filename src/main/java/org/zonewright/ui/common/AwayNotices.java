package org.zonewright.ui.common;

import java.util.function.BooleanSupplier;
import org.zonewright.system.desktop.DesktopNotifier;

/**
 * Notices in the window, and of what has ended or needs to be looked at also on the desktop, where
 * the user works in another program. Where the desktop does not take them, the window's are all.
 */
public final class AwayNotices implements Notices {

  private final Notices window;
  private final DesktopNotifier desktop;
  private final Background background;
  private final BooleanSupplier wanted;

  /**
   * Notices in two places.
   *
   * @param wanted whether the desktop is to be told now: the user wants it and is elsewhere
   */
  public AwayNotices(
      Notices window, DesktopNotifier desktop, Background background, BooleanSupplier wanted) {
    this.window = window;
    this.desktop = desktop;
    this.background = background;
    this.wanted = wanted;
  }

  @Override
  public void done(String title, String text) {
    window.done(title, text);
  }

  @Override
  public void finished(String title, String text) {
    window.finished(title, text);
    tellDesktop(title, text);
  }

  @Override
  public void onScreen(String title, String text) {
    window.onScreen(title, text);
    tellDesktop(title, text);
  }

  @Override
  public void warning(String title, String text) {
    window.warning(title, text);
    tellDesktop(title, text);
  }

  @Override
  public void warning(String title, String text, Runnable onClick) {
    window.warning(title, text, onClick);
    tellDesktop(title, text);
  }

  private void tellDesktop(String title, String text) {
    if (wanted.getAsBoolean()) {
      background.call(() -> desktop.tell(title, text), _ -> {}, _ -> {});
    }
  }
}
