package org.zonewright.screenshots;

import org.zonewright.ui.common.Scheme;

/**
 * A picture of a screen.
 *
 * @param suffix what follows the screen's name in that of the file
 * @param scheme its colours
 * @param size how large the window is
 */
record Shot(String suffix, Scheme scheme, WindowSize size) {}
