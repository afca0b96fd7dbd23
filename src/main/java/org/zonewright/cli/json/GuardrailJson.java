package org.zonewright.cli.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * Why a plan is applied with {@code --force} only.
 *
 * @param kind large-share, apex-name-servers, zone-deletion, many-zones or many-reverse-records
 * @param zone absent where it is not about one zone
 * @param message a sentence for people
 */
public record GuardrailJson(
    String kind,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> zone,
    String message) {}
