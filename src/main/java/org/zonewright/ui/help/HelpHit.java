package org.zonewright.ui.help;

import java.util.OptionalInt;

/**
 * What a search in the help came to.
 *
 * @param block which block is gone to; none where nothing is found or looked for
 * @param words which of how many hits that is; empty where nothing is looked for
 */
public record HelpHit(OptionalInt block, String words) {

  static final HelpHit NOT_ASKED = new HelpHit(OptionalInt.empty(), "");
}
