package org.zonewright.ui.shell;

import java.util.function.BooleanSupplier;

/**
 * A menu item as the palette offers it.
 *
 * @param menu the menu it is in
 * @param text what it is called
 * @param keys its shortcut as people read it; empty for none
 * @param possible whether it can be done now
 * @param action does it
 */
public record PaletteAction(
    String menu, String text, String keys, BooleanSupplier possible, Runnable action) {}
