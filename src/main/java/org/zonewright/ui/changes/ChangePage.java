package org.zonewright.ui.changes;

import java.util.Optional;
import javafx.scene.Parent;

/**
 * Something that is shown in the place of the list of drafts.
 *
 * @param node what is shown
 * @param applying what is, or can be, applied there
 * @param left runs when the page is left or the window closes
 */
public record ChangePage(Parent node, Optional<ApplyViewModel> applying, Runnable left) {}
