package org.zonewright.cli.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * Something that is drafted and was changed elsewhere meanwhile. Each side is a list: of the
 * records of the set, or of at most one start of authority or reverse record.
 *
 * @param account the account's name
 * @param object record, soa or reverse
 * @param zone absent for reverse records
 * @param name the name of the record set or zone, or the address
 * @param type the record type; absent where it is no record set
 * @param base as it was when the draft was begun
 * @param theirs as it is now
 * @param mine as it is to be
 */
public record ConflictJson(
    String account,
    String object,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> zone,
    String name,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> type,
    List<Object> base,
    List<Object> theirs,
    List<Object> mine) {

  /** Copies the lists. */
  public ConflictJson {
    base = List.copyOf(base);
    theirs = List.copyOf(theirs);
    mine = List.copyOf(mine);
  }
}
