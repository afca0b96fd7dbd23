package org.zonewright.ui.quota;

import java.util.Locale;
import org.zonewright.model.Usage;
import org.zonewright.quota.UsageKind;
import org.zonewright.quota.UsageLevel;

/**
 * One limit of a card.
 *
 * @param kind what is counted
 * @param usage used and allowed, as last asked for
 * @param pending by how much drafts will move it; negative frees room
 */
public record UsageBar(UsageKind kind, Usage usage, long pending) {

  /** How near the limit is now. */
  public UsageLevel level() {
    return UsageLevel.of(usage);
  }

  /** The level's lower-case name, used in style classes. */
  String levelWord() {
    return level().name().toLowerCase(Locale.ROOT);
  }

  /** Usage once the drafts are applied, never below 0. */
  public Usage after() {
    return new Usage(Math.max(0, usage.used() + pending), usage.limit());
  }

  /** Whether applying all drafts would pass the limit. */
  public boolean pendingExceeds() {
    return pending > 0 && after().used() > usage.limit();
  }
}
