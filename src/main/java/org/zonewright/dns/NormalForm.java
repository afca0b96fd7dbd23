package org.zonewright.dns;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

/**
 * Brings record data into the one form in which records are compared, stored and shown: host names
 * lower case without final dot, TXT as one logical string whatever its quoting and splitting, the
 * priority apart from the content, addresses in their shortest form, everything else single-spaced.
 * Content that cannot be understood, and that of types without rules, is kept as it is but for
 * blanks at either end.
 */
public final class NormalForm {

  private static final Pattern LEADING_NUMBER = Pattern.compile("(\\d{1,5})\\s+(.*)");

  private NormalForm() {}

  /**
   * The record in normal form.
   *
   * @param priority the priority if the source holds it apart; otherwise, for a type that has one,
   *     it is taken from the front of the content where the content has one number too many
   */
  public static ResourceRecord of(
      DnsName name,
      RecordType type,
      long ttl,
      OptionalInt priority,
      String content,
      boolean enabled) {
    Optional<DataLayout> layout = DataLayout.of(type);
    if (layout.isEmpty()) {
      return new ResourceRecord(name, type, ttl, priority, content.strip(), enabled);
    }
    Optional<ResourceRecord> whole =
        layout
            .flatMap(l -> l.read(content.strip()))
            .map(parts -> record(name, type, ttl, priority, DataLayout.join(parts), enabled));
    return whole
        .or(() -> withLeadingPriority(layout.get(), name, type, ttl, priority, content, enabled))
        .orElseGet(() -> record(name, type, ttl, priority, content.strip(), enabled));
  }

  /** The record with everything but name, TTL and switch brought into normal form. */
  public static ResourceRecord of(ResourceRecord record) {
    return of(
        record.name(),
        record.type(),
        record.ttl(),
        record.priority(),
        record.content(),
        record.enabled());
  }

  private static Optional<ResourceRecord> withLeadingPriority(
      DataLayout layout,
      DnsName name,
      RecordType type,
      long ttl,
      OptionalInt priority,
      String content,
      boolean enabled) {
    Matcher matcher = LEADING_NUMBER.matcher(content.strip());
    if (!type.hasPriority() || !matcher.matches()) {
      return Optional.empty();
    }
    OptionalInt found = OptionalInt.of(Integer.parseInt(matcher.group(1)));
    return layout
        .read(matcher.group(2))
        .map(DataLayout::join)
        .map(
            rest ->
                record(name, type, ttl, priority.isPresent() ? priority : found, rest, enabled));
  }

  private static ResourceRecord record(
      DnsName name,
      RecordType type,
      long ttl,
      OptionalInt priority,
      String content,
      boolean enabled) {
    // some providers deliver a priority with every record, meaning nothing by it
    OptionalInt kept = type.hasPriority() ? priority : OptionalInt.empty();
    return new ResourceRecord(name, type, ttl, kept, content, enabled);
  }
}
