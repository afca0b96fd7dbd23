package org.zonewright.ui.help;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names sections as GitHub does, whose readers follow the same links. */
final class SectionAnchors {

  private final Set<String> taken = new HashSet<>();

  /** The name of the next section with that title. */
  String of(String title) {
    String plain =
        title
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
            .replace(' ', '-');
    String anchor = plain;
    for (int i = 1; !taken.add(anchor); i++) {
      anchor = plain + "-" + i;
    }
    return anchor;
  }
}
