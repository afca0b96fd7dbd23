package org.zonewright.provider.bdom;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * The {@code soa} element in exactly the characters of the API.
 *
 * @param recordId the provider's number of it; absent in a new zone
 * @param mname the primary name server
 * @param rname the mailbox, with an at sign
 * @param serial any whole number
 * @param ttl seconds
 */
record WireSoa(
    @JsonProperty("record_id") Optional<String> recordId,
    @JsonProperty(value = "mname", required = true) String mname,
    @JsonProperty(value = "rname", required = true) String rname,
    @JsonProperty(value = "serial", required = true) String serial,
    @JsonProperty(value = "ttl", required = true) String ttl) {

  WireSoa {
    recordId = recordId.filter(id -> !id.isBlank());
  }
}
