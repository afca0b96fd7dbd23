package org.zonewright.cli.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * A change in the history.
 *
 * @param action create, update or delete
 * @param object record, zone, soa or reverse
 * @param zone absent for reverse records
 * @param before null for what was created
 * @param after null for what was deleted
 */
public record ChangeJson(
    String action,
    String object,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> zone,
    Optional<Object> before,
    Optional<Object> after) {}
