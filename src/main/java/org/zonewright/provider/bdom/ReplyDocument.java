package org.zonewright.provider.bdom;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything a {@code response} element of the BDOM zone API can hold. Which of it is there depends
 * on the operation and on whether it worked.
 *
 * @param domainId the zone's number: a status, or the whole answer to a create or update
 * @param userId the user's number: a status
 * @param name the zone's name: a status
 * @param soa the start of authority: a status
 * @param recordList the records: a status
 * @param zones the items of a list; empty for every other answer
 * @param status the word answered to a delete
 * @param errors what went wrong, one in all known answers
 * @param userMessage a text for people, which may stand beside the error instead of in it
 */
record ReplyDocument(
    @JsonProperty("domain_id") Optional<String> domainId,
    @JsonProperty("user_id") Optional<String> userId,
    @JsonProperty("name") Optional<String> name,
    @JsonProperty("soa") Optional<WireSoa> soa,
    @JsonProperty("record_list") Optional<RecordList> recordList,
    @JsonProperty("zone_item") List<ZoneItem> zones,
    @JsonProperty("status") Optional<String> status,
    @JsonProperty("error") List<ErrorItem> errors,
    @JsonProperty("umsg") Optional<String> userMessage) {

  ReplyDocument {
    zones = Objects.requireNonNullElse(zones, List.of());
    errors = Objects.requireNonNullElse(errors, List.of());
    userMessage = userMessage.filter(text -> !text.isBlank());
  }

  /** How many records were understood. */
  int recordCount() {
    return recordList.map(list -> list.items().size()).orElse(0);
  }

  /** The zone of a status answer. */
  Optional<WireZone> zone() {
    if (name.isEmpty() || recordList.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new WireZone(
            domainId.map(String::strip),
            userId.map(String::strip),
            name.get().strip(),
            soa,
            recordList.get().items()));
  }

  /** The {@code record_list} element; a single item is a list too. */
  record RecordList(@JsonProperty("record_item") List<WireRecord> items) {
    RecordList {
      items = Objects.requireNonNullElse(items, List.of());
    }
  }

  /** One zone of a list. */
  record ZoneItem(
      @JsonProperty(value = "domain_id", required = true) String domainId,
      @JsonProperty(value = "name", required = true) String name) {}

  /** The {@code error} element. */
  record ErrorItem(
      @JsonProperty("code") Optional<String> code,
      @JsonProperty("msg") Optional<String> message,
      @JsonProperty("umsg") Optional<String> userMessage) {

    /** An error that is only a text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ErrorItem ofText(String text) {
      return new ErrorItem(Optional.empty(), Optional.of(text), Optional.empty());
    }
  }
}
