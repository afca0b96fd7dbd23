package org.zonewright.ui.help;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A piece of a sentence that is set in one way.
 *
 * @param text what it says
 * @param styles how it is set
 * @param link where it leads, if anywhere
 */
public record HelpSpan(String text, Set<HelpStyle> styles, Optional<HelpLink> link) {

  /** Copies the styles. */
  public HelpSpan {
    styles = Set.copyOf(styles);
  }

  /** What all of them say together. */
  static String text(List<HelpSpan> spans) {
    return spans.stream().map(HelpSpan::text).collect(Collectors.joining());
  }
}
