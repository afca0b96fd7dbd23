package org.zonewright.sync;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.Account;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.ProviderException;
import org.zonewright.store.ListingKind;

/**
 * What a sync did.
 *
 * @param account the account
 * @param parts one entry per kind of listing that the provider has
 * @param failedZones zones that could not be read, with the reason
 */
public record SyncReport(Account account, List<Part> parts, List<FailedZone> failedZones) {

  /** Copies the lists. */
  public SyncReport {
    parts = List.copyOf(parts);
    failedZones = List.copyOf(failedZones);
  }

  /** Whether everything was read to its end. */
  public boolean complete() {
    return failedZones.isEmpty() && parts.stream().allMatch(part -> part.problem().isEmpty());
  }

  /** Rows written in all. */
  public int rowsWritten() {
    return parts.stream().mapToInt(Part::rowsWritten).sum();
  }

  /**
   * One kind of listing.
   *
   * @param kind which
   * @param items how many were read
   * @param changed how many are new, different or gone since they were read before
   * @param rowsWritten how many rows of the store differed and were written
   * @param problem why it is not complete; empty if it is
   */
  public record Part(
      ListingKind kind,
      int items,
      int changed,
      int rowsWritten,
      Optional<ProviderException> problem) {

    /** A listing of which each item is one row. */
    public Part(ListingKind kind, int items, int rowsWritten, Optional<ProviderException> problem) {
      this(kind, items, rowsWritten, rowsWritten, problem);
    }
  }

  /** A zone that could not be read. */
  public record FailedZone(ZoneRef zone, ProviderException problem) {}
}
