package org.zonewright.dns;

import static org.zonewright.dns.PartKind.ALGORITHM;
import static org.zonewright.dns.PartKind.BASE64;
import static org.zonewright.dns.PartKind.CERTIFICATE_TYPE;
import static org.zonewright.dns.PartKind.HEX;
import static org.zonewright.dns.PartKind.HOST;
import static org.zonewright.dns.PartKind.NUMBER;
import static org.zonewright.dns.PartKind.QUOTED_TEXT;
import static org.zonewright.dns.PartKind.QUOTED_WORD;
import static org.zonewright.dns.PartKind.SERVICE_PARAMETERS;
import static org.zonewright.dns.PartKind.TAG;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zonewright.model.RecordType;

/**
 * The parts a record type's data consists of, without the priority. Parts are separated by blanks;
 * the last one takes all that is left.
 *
 * @param parts at least one
 */
record DataLayout(List<DataPart> parts) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final DataLayout TARGET = layout(part("target", HOST));
  private static final DataLayout SERVICE =
      layout(
          part("servicePriority", NUMBER),
          part("target", HOST),
          part("parameters", SERVICE_PARAMETERS));
  private static final DataLayout ASSOCIATION =
      layout(
          part("usage", NUMBER),
          part("selector", NUMBER),
          part("matchingType", NUMBER),
          part("data", HEX));

  private static final Map<RecordType, DataLayout> LAYOUTS =
      Map.ofEntries(
          Map.entry(RecordType.A, layout(part("ipv4", PartKind.IPV4))),
          Map.entry(RecordType.AAAA, layout(part("ipv6", PartKind.IPV6))),
          Map.entry(RecordType.ALIAS, TARGET),
          Map.entry(
              RecordType.CAA,
              layout(part("flags", NUMBER), part("tag", TAG), part("value", QUOTED_TEXT))),
          Map.entry(
              RecordType.CERT,
              layout(
                  part("certificateType", CERTIFICATE_TYPE),
                  part("keyTag", NUMBER),
                  part("algorithm", ALGORITHM),
                  part("certificate", BASE64))),
          Map.entry(RecordType.CNAME, TARGET),
          Map.entry(
              RecordType.DS,
              layout(
                  part("keyTag", NUMBER),
                  part("algorithm", ALGORITHM),
                  part("digestType", NUMBER),
                  part("digest", HEX))),
          Map.entry(RecordType.HTTPS, SERVICE),
          Map.entry(RecordType.LOC, layout(part("location", PartKind.LOCATION))),
          Map.entry(RecordType.MX, TARGET),
          Map.entry(RecordType.NS, TARGET),
          Map.entry(RecordType.OPENPGPKEY, layout(part("publicKey", BASE64))),
          Map.entry(RecordType.PTR, TARGET),
          Map.entry(RecordType.RP, layout(part("mailbox", HOST), part("textName", HOST))),
          Map.entry(RecordType.SMIMEA, ASSOCIATION),
          Map.entry(
              RecordType.SOA,
              layout(
                  part("primaryServer", HOST),
                  part("mailbox", HOST),
                  part("serial", NUMBER),
                  part("refresh", NUMBER),
                  part("retry", NUMBER),
                  part("expire", NUMBER),
                  part("minimum", NUMBER))),
          Map.entry(
              RecordType.SRV,
              layout(part("weight", NUMBER), part("port", NUMBER), part("target", HOST))),
          Map.entry(
              RecordType.SSHFP,
              layout(
                  part("algorithm", NUMBER),
                  part("fingerprintType", NUMBER),
                  part("fingerprint", HEX))),
          Map.entry(RecordType.SVCB, SERVICE),
          Map.entry(RecordType.TLSA, ASSOCIATION),
          Map.entry(RecordType.TXT, layout(part("text", PartKind.TEXT))),
          Map.entry(RecordType.URI, layout(part("weight", NUMBER), part("uri", QUOTED_WORD))));

  /** Copies the list. */
  DataLayout {
    parts = List.copyOf(parts);
  }

  /** The layout of a type; empty for a type that is kept verbatim. */
  static Optional<DataLayout> of(RecordType type) {
    return Optional.ofNullable(LAYOUTS.get(type));
  }

  /** The content cut into as many parts as it has, at most as many as the layout has. */
  List<String> cut(String content) {
    return parts.size() == 1
        ? List.of(content)
        : List.of(BLANKS.split(content.strip(), parts.size()));
  }

  /** Every part in normal form; empty if there are too few parts or one is not understood. */
  Optional<List<String>> read(String content) {
    List<String> raw = new ArrayList<>(cut(content));
    if (raw.size() == parts.size() - 1 && parts.getLast().kind() == SERVICE_PARAMETERS) {
      raw.add("");
    }
    if (raw.size() != parts.size()) {
      return Optional.empty();
    }
    List<String> normal = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      Optional<String> part = parts.get(i).kind().normal(raw.get(i));
      if (part.isEmpty()) {
        return Optional.empty();
      }
      normal.add(part.get());
    }
    return Optional.of(normal);
  }

  /** Content as a zone file has it; empty if it is not understood. */
  Optional<String> write(String content) {
    return read(content)
        .map(
            normal ->
                join(
                    IntStream.range(0, normal.size())
                        .mapToObj(i -> parts.get(i).kind().zoneFile(normal.get(i)))
                        .toList()));
  }

  /** Parts in normal form as one content. */
  static String join(List<String> normal) {
    return String.join(" ", normal).strip();
  }

  private static DataLayout layout(DataPart... parts) {
    return new DataLayout(List.of(parts));
  }

  private static DataPart part(String label, PartKind kind) {
    return new DataPart(label, kind);
  }
}
