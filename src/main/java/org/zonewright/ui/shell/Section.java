package org.zonewright.ui.shell;

import javafx.beans.value.ObservableIntegerValue;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Part;
import org.zonewright.ui.common.Screen;

/**
 * A part of the window with its place in the top row.
 *
 * @param part which
 * @param icon its icon
 * @param title its name
 * @param keys its shortcut in the form of {@link org.zonewright.ui.common.UiTools#keys}
 * @param count a number shown beside the name unless it is 0
 * @param screen what is shown
 */
public record Section(
    Part part,
    Feather icon,
    String title,
    String keys,
    ObservableIntegerValue count,
    Screen screen) {}
