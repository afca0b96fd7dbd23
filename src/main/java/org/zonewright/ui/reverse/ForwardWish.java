package org.zonewright.ui.reverse;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.reverse.ForwardNeed;

/**
 * Which address records a bulk change adds before reverse records.
 *
 * @param wanted whether any
 * @param account whose zone takes them, where several accounts have the zone; empty for the first
 */
record ForwardWish(boolean wanted, Optional<AccountId> account) {

  /** The address record to be added. */
  Optional<Change.OfRecord> of(ForwardNeed need) {
    return wanted ? chosen(need.choicesAmongMany()) : Optional.empty();
  }

  private Optional<Change.OfRecord> chosen(List<Change.OfRecord> choices) {
    return choices.stream()
        .filter(choice -> account.equals(Optional.of(choice.account())))
        .findFirst()
        .or(() -> choices.stream().findFirst());
  }
}
