package org.zonewright.store;

import org.zonewright.model.AccountId;
import org.zonewright.model.ZoneRef;

/**
 * Something in the store is different since a commit. Of a commit of another process it is only
 * known that there was one: then all of these are told but {@link ZoneChanged}, which {@link
 * ZonesChanged} stands for.
 */
public sealed interface StoreEvent {

  /** Accounts were added, changed or removed. */
  record AccountsChanged() implements StoreEvent {}

  /** The list of an account's zones, or their marks, changed, and perhaps what is in them. */
  record ZonesChanged(AccountId account) implements StoreEvent {}

  /** The cached content of one zone changed. */
  record ZoneChanged(ZoneRef zone) implements StoreEvent {}

  /** An account's reverse records changed. */
  record ReverseChanged(AccountId account) implements StoreEvent {}

  /** A quota sample was added. */
  record QuotaChanged(AccountId account) implements StoreEvent {}

  /** Drafts were written or removed, or record sets locked or unlocked. */
  record DraftsChanged() implements StoreEvent {}

  /** The journal or the history has something new. */
  record JournalChanged() implements StoreEvent {}

  /** The user's own remarks on zones changed. */
  record RemarksChanged() implements StoreEvent {}
}
