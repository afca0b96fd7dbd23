package org.zonewright.ui.common;

import java.util.ArrayList;
import java.util.List;

/** Notes the notices given. */
public final class RecordingNotices implements Notices {

  private final List<String> texts = new ArrayList<>();
  private final List<Runnable> clicks = new ArrayList<>();

  /** All texts so far. */
  public List<String> texts() {
    return texts;
  }

  @Override
  public void done(String title, String text) {
    texts.add(text);
  }

  @Override
  public void warning(String title, String text) {
    texts.add(text);
  }

  @Override
  public void warning(String title, String text, Runnable onClick) {
    texts.add(text);
    clicks.add(onClick);
  }

  /** Clicks on the last notice that can be clicked on. */
  public void click() {
    clicks.getLast().run();
  }
}
