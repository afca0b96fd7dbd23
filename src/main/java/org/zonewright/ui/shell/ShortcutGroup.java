package org.zonewright.ui.shell;

import java.util.List;

/**
 * Shortcuts that belong together.
 *
 * @param title where they hold
 * @param shortcuts the shortcuts
 */
public record ShortcutGroup(String title, List<Shortcut> shortcuts) {

  /**
   * A shortcut.
   *
   * @param keys the keys as people read them
   * @param meaning what they do
   */
  public record Shortcut(String keys, String meaning) {}

  /** Copies the list. */
  public ShortcutGroup {
    shortcuts = List.copyOf(shortcuts);
  }
}
