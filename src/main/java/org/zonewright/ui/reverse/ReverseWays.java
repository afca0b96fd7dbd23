package org.zonewright.ui.reverse;

import org.zonewright.ui.common.Navigator;
import org.zonewright.ui.common.ReviewOpener;

/**
 * Where one can go from the reverse records.
 *
 * @param reviews to the review of drafts
 * @param navigator to other parts of the window
 */
public record ReverseWays(ReviewOpener reviews, Navigator navigator) {}
