package org.zonewright.ui.common;

import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** A key combination that shows under another name than JavaFX gives it. */
final class NamedKeys extends KeyCombination {

  private final KeyCodeCombination keys;
  private final String name;

  NamedKeys(KeyCodeCombination keys, String name) {
    super(keys.getShift(), keys.getControl(), keys.getAlt(), keys.getMeta(), keys.getShortcut());
    this.keys = keys;
    this.name = name;
  }

  @Override
  public boolean match(KeyEvent event) {
    return keys.match(event);
  }

  @Override
  public String getName() {
    return keys.getName();
  }

  @Override
  public String getDisplayText() {
    return name;
  }

  /** Whatever they are called: a scene has one action for the same keys. */
  @Override
  public boolean equals(Object other) {
    return other instanceof NamedKeys named && keys.equals(named.keys);
  }

  @Override
  public int hashCode() {
    return keys.hashCode();
  }
}
