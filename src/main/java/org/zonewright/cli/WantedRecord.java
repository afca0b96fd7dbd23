package org.zonewright.cli;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.zonewright.dns.NormalForm;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

/**
 * A record as far as a command describes it.
 *
 * @param ttl in seconds, if given
 * @param priority if given apart from the content
 * @param content as typed, if given
 */
record WantedRecord(
    DnsName name,
    RecordType type,
    OptionalLong ttl,
    OptionalInt priority,
    Optional<String> content) {

  RecordSetKey recordSet() {
    return new RecordSetKey(name, type);
  }

  /** The priority at the front of the content; empty if there is none. */
  OptionalInt priorityInContent() {
    return content
        .map(text -> NormalForm.of(name, type, 0, OptionalInt.empty(), text, true).priority())
        .orElseGet(OptionalInt::empty);
  }

  /** The record in normal form, with that TTL where none was given; empty without content. */
  Optional<ResourceRecord> record(long otherwiseTtl) {
    return content.map(
        text -> NormalForm.of(name, type, ttl.orElse(otherwiseTtl), priority, text, true));
  }
}
