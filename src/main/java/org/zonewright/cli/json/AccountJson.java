package org.zonewright.cli.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/** An account as {@code accounts list} prints it. */
public record AccountJson(
    String name,
    String provider,
    String url,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Long> userId,
    boolean hasSecret) {}
