package org.zonewright.provider.bdom;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.zonewright.dns.NormalForm;
import org.zonewright.dns.Presentation;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;

/**
 * How a zone's record data is spelt. The API's manual shows A, NS and MX only; the columns are
 * those of PowerDNS, whose spelling (TXT in quotes, the priority of SRV in its own element) is
 * therefore assumed unless the zone itself shows another: the best evidence is what is stored
 * already.
 *
 * @param quotedText whether TXT is written in quotes: always, unless the zone has TXT records and
 *     none of them is
 * @param priorityInContent the types whose priority stands at the front of the content: those the
 *     zone has records of, none of which has a priority of its own
 */
record RecordSpelling(boolean quotedText, Set<RecordType> priorityInContent) {

  /** What is assumed without evidence. */
  static final RecordSpelling ASSUMED = new RecordSpelling(true, Set.of());

  RecordSpelling {
    priorityInContent = Set.copyOf(priorityInContent);
  }

  /** The spelling a zone shows. */
  static RecordSpelling of(LiveZone live) {
    int texts = 0;
    int quotedTexts = 0;
    Set<RecordType> inside = new HashSet<>();
    Set<RecordType> apart = new HashSet<>();
    List<ZoneRecord> records = live.content().records();
    for (int i = 0; i < records.size(); i++) {
      WireRecord wire = live.wire().records().get(i);
      ResourceRecord record = records.get(i).data();
      if (record.type().equals(RecordType.TXT)) {
        texts++;
        quotedTexts += isQuoted(wire) ? 1 : 0;
      }
      if (wire.priority().isPresent()) {
        apart.add(record.type());
      } else if (record.priority().isPresent()) {
        inside.add(record.type());
      }
    }
    inside.removeAll(apart);
    return new RecordSpelling(texts == 0 || quotedTexts > 0, inside);
  }

  /** A new record, without number. */
  WireRecord spell(ResourceRecord record, Optional<String> domainId) {
    boolean inside = priorityInContent.contains(record.type());
    return new WireRecord(
        Optional.empty(),
        domainId,
        record.name().text(),
        record.type().mnemonic(),
        Optional.empty(),
        Long.toString(record.ttl()),
        inside ? Optional.empty() : number(record.priority()),
        (inside ? front(record.priority()) : "") + content(record));
  }

  /**
   * A changed record: it keeps its number, its class, and the characters of everything that did not
   * change.
   */
  WireRecord respell(WireRecord wire, ResourceRecord before, ResourceRecord after) {
    boolean sameType = before.type().equals(after.type());
    WireRecord fresh =
        (sameType ? inTheSpellingOf(wire, before) : this).spell(after, wire.domainId());
    boolean sameData =
        sameType
            && before.priority().equals(after.priority())
            && before.content().equals(after.content());
    // a priority that means nothing (some servers have a 0 with every record) is left alone
    boolean keepPriority = sameData || (sameType && !after.type().hasPriority());
    return new WireRecord(
        wire.recordId(),
        wire.domainId(),
        before.name().equals(after.name()) ? wire.name() : fresh.name(),
        sameType ? wire.type() : fresh.type(),
        wire.recordClass(),
        before.ttl() == after.ttl() ? wire.ttl() : fresh.ttl(),
        keepPriority ? wire.priority() : fresh.priority(),
        sameData ? wire.content() : fresh.content());
  }

  private static RecordSpelling inTheSpellingOf(WireRecord wire, ResourceRecord record) {
    boolean inside = wire.priority().isEmpty() && record.priority().isPresent();
    return new RecordSpelling(isQuoted(wire), inside ? Set.of(record.type()) : Set.of());
  }

  private String content(ResourceRecord record) {
    if (record.type().equals(RecordType.TXT) && !quotedText && survivesBare(record)) {
      return record.content();
    }
    return Presentation.wireContent(record.type(), record.content());
  }

  /** Whether the text, written without quotes, would be read as the same text. */
  private static boolean survivesBare(ResourceRecord record) {
    return !record.content().isEmpty() && NormalForm.of(record).content().equals(record.content());
  }

  private static boolean isQuoted(WireRecord wire) {
    return wire.content().strip().startsWith("\"");
  }

  private static Optional<String> number(OptionalInt priority) {
    return priority.isPresent()
        ? Optional.of(Integer.toString(priority.getAsInt()))
        : Optional.empty();
  }

  private static String front(OptionalInt priority) {
    return priority.isPresent() ? priority.getAsInt() + " " : "";
  }
}
