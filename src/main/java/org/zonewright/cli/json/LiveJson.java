package org.zonewright.cli.json;

import java.util.Optional;

/**
 * What the DNS itself says of an address.
 *
 * @param name the name of the reverse record; null where there is none
 * @param result confirmed, mismatch, no-address, other-name, no-pointer or failed
 * @param pointer the answer to the question for the name of the address
 * @param forward the answer to the question for the addresses of the name; null if there was none
 *     to ask for
 */
public record LiveJson(
    String ip,
    Optional<String> name,
    String result,
    LiveAnswerJson pointer,
    Optional<LiveAnswerJson> forward) {}
