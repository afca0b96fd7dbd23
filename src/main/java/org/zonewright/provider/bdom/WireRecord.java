package org.zonewright.provider.bdom;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * One {@code record_item} in exactly the characters of the API, so that a record nobody touched can
 * be sent back as it came.
 *
 * @param recordId the provider's number of it; absent for a new one
 * @param domainId the number of its zone
 * @param name the owner name, whole, without final dot
 * @param type the record type
 * @param recordClass the class; never seen, echoed if it ever comes
 * @param ttl seconds
 * @param priority absent rather than blank: a blank one may be received but not sent
 * @param content the record data
 */
record WireRecord(
    @JsonProperty("record_id") Optional<String> recordId,
    @JsonProperty("domain_id") Optional<String> domainId,
    @JsonProperty(value = "name", required = true) String name,
    @JsonProperty(value = "type", required = true) String type,
    @JsonProperty("class") Optional<String> recordClass,
    @JsonProperty(value = "ttl", required = true) String ttl,
    @JsonProperty("priority") Optional<String> priority,
    @JsonProperty(value = "content", required = true) String content) {

  WireRecord {
    recordId = recordId.filter(id -> !id.isBlank());
    domainId = domainId.filter(id -> !id.isBlank());
    priority = priority.filter(number -> !number.isBlank());
  }
}
