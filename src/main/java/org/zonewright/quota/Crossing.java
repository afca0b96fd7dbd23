package org.zonewright.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.Usage;
import org.zonewright.store.QuotaSample;

/**
 * A limit has come nearer than a threshold, which the user is told once.
 *
 * @param account the account
 * @param kind which limit
 * @param from the level before
 * @param to the level now, which is higher
 * @param usage the usage now
 */
public record Crossing(
    AccountId account, UsageKind kind, UsageLevel from, UsageLevel to, Usage usage) {

  /**
   * The thresholds crossed upwards between two samples, by kind. Coming down is good news nobody
   * waits for; it makes the next crossing be told again.
   *
   * @param before the sample before; where there is none, what is near at first sight is told
   */
  public static List<Crossing> between(Optional<QuotaSample> before, QuotaSample now) {
    List<Crossing> crossings = new ArrayList<>();
    for (UsageKind kind : UsageKind.values()) {
      UsageLevel from =
          before.map(s -> UsageLevel.of(kind.of(s.quota()))).orElse(UsageLevel.NORMAL);
      Usage usage = kind.of(now.quota());
      UsageLevel to = UsageLevel.of(usage);
      if (to.compareTo(from) > 0) {
        crossings.add(new Crossing(now.account(), kind, from, to, usage));
      }
    }
    return crossings;
  }
}
