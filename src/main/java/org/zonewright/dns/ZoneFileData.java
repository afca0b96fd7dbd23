package org.zonewright.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.xbill.DNS.Name;
import org.xbill.DNS.TextParseException;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

/** The data of one zone-file entry, relative names made absolute, in normal form. */
final class ZoneFileData {

  /** Begins data of any type in the generic form of RFC 3597 section 5. */
  private static final String GENERIC = "\\#";

  private ZoneFileData() {}

  /**
   * The record with data read from {@code words}.
   *
   * @param frame the record but for priority and content
   * @return empty if the words do not fit the type
   */
  static Optional<ResourceRecord> read(
      ResourceRecord frame, List<ZoneFileToken> words, DnsName origin) {
    RecordType type = frame.type();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Optional<DataLayout> layout = DataLayout.of(type);
    if (layout.isEmpty()) {
      return Optional.of(frame.withContent(verbatim(type, join(words), origin)));
    }
    Optional<String> data;
    if (words.getFirst().is(GENERIC)) {
      data = WireForm.normal(type.mnemonic(), join(words));
    } else if (type.equals(RecordType.TXT)) {
      data = text(words);
    } else {
      data = parts(layout.get(), type, words, origin);
    }
    return data.map(content -> normal(frame, content))
        .filter(record -> layout.get().read(record.content()).isPresent())
        .filter(record -> record.priority().isPresent() == type.hasPriority());
  }

  private static ResourceRecord normal(ResourceRecord frame, String content) {
    return NormalForm.of(
        frame.name(), frame.type(), frame.ttl(), OptionalInt.empty(), content, frame.enabled());
  }

  /** Bare words are character strings too (RFC 1035 section 5.1). */
  private static Optional<String> text(List<ZoneFileToken> words) {
    StringBuilder quoted = new StringBuilder();
    for (ZoneFileToken word : words) {
      String inner = word.text();
      if (word.isQuoted()) {
        inner = inner.substring(1, inner.length() - 1);
      }
      Optional<byte[]> bytes = CharacterStrings.unescape(inner);
      if (bytes.isEmpty()) {
        return Optional.empty();
      }
      quoted.append(CharacterStrings.quote(bytes.get(), 0, bytes.get().length)).append(' ');
    }
    return Optional.of(quoted.toString());
  }

  private static Optional<String> parts(
      DataLayout layout, RecordType type, List<ZoneFileToken> words, DnsName origin) {
    int first = type.hasPriority() ? 1 : 0;
    List<String> absolute = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int part = i - first;
      String word = words.get(i).text();
      boolean host =
          part >= 0
              && part < layout.parts().size()
              && layout.parts().get(part).kind() == PartKind.HOST;
      Optional<String> read = host ? host(word, origin) : Optional.of(word);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      absolute.add(read.get());
    }
    return Optional.of(String.join(" ", absolute));
  }

  private static Optional<String> host(String word, DnsName origin) {
    return ZoneFileNames.read(word, origin).map(name -> name.isRoot() ? "." : name.text());
  }

  /**
   * Data of a type without rules stays as it is, unless dnsjava knows the type and finds names in
   * it that mean something else outside this file.
   */
  private static String verbatim(RecordType type, String data, DnsName origin) {
    Optional<String> outside = WireForm.normal(type.mnemonic(), data);
    Optional<String> inside =
        originName(origin).flatMap(o -> WireForm.normal(type.mnemonic(), data, o));
    return inside.filter(text -> !outside.equals(inside)).orElse(data);
  }

  private static Optional<Name> originName(DnsName origin) {
    try {
      return Optional.of(Name.fromString(origin + ".", Name.root));
    } catch (TextParseException _) {
      return Optional.empty();
    }
  }

  private static String join(List<ZoneFileToken> words) {
    return String.join(" ", words.stream().map(ZoneFileToken::text).toList());
  }
}
