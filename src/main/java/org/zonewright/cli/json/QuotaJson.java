package org.zonewright.cli.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Limits and usage of an account as {@code quota} prints them.
 *
 * @param drafts what applying all drafts would add
 * @param differences where the cache counts otherwise
 * @param history how usage has moved, if that was asked for
 */
public record QuotaJson(
    String account,
    UsageJson zones,
    UsageJson secondaryZones,
    UsageJson records,
    UsageJson reverseRecords,
    Instant fetchedAt,
    Drafts drafts,
    List<Difference> differences,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<UsageHistoryJson> history) {

  /** Copies the list. */
  public QuotaJson {
    differences = List.copyOf(differences);
  }

  /**
   * What drafts would add; negative numbers free room.
   *
   * @param exceeds the limits that would be passed: zones, records, reverseRecords
   */
  public record Drafts(long zones, long records, long reverseRecords, List<String> exceeds) {

    /** Copies the list. */
    public Drafts {
      exceeds = List.copyOf(exceeds);
    }
  }

  /**
   * A count that differs.
   *
   * @param kind zones, records or reverseRecords
   * @param contract what the contract counts
   * @param cached what the cache holds
   * @param causes what may be the reason: sync-incomplete, read-apart, not-listed, added-since,
   *     deleted-since, cache-newer
   * @param message all of it as a sentence
   */
  public record Difference(
      String kind, long contract, long cached, List<String> causes, String message) {

    /** Copies the list. */
    public Difference {
      causes = List.copyOf(causes);
    }
  }
}
