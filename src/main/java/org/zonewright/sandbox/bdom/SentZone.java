package org.zonewright.sandbox.bdom;

import java.util.List;
import java.util.Optional;

/** A zone as a request carries it; record ids are 0 where the request has none. */
record SentZone(
    Optional<String> domainId,
    Optional<String> userId,
    String name,
    BdomSoa soa,
    List<BdomRecord> records) {}
