package org.zonewright.reverse;

import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.ref;
import static org.zonewright.store.Samples.stored;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zonewright.dns.Idn;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseRecord;
import org.zonewright.store.Samples;

/**
 * A case of the matrix in words. Parts are divided by commas: records as {@code www.a.example A
 * 192.0.2.1}, reverse records as {@code 192.0.2.1 > www.a.example}; drafted with {@code +} or
 * {@code -} in front. A zone is the last two labels of a name; {@code @other} behind a part puts it
 * into the other account than zones and reverse records are in otherwise.
 */
final class MatrixCase {

  private final Cache cache;
  private final Map<String, List<ResourceRecord>> zones = new LinkedHashMap<>();
  private final Map<String, ReverseRecord> pointers = new HashMap<>();

  MatrixCase(Cache cache) {
    this.cache = cache;
  }

  private record Part(List<String> words, boolean other) {
    static Stream<Part> of(String text) {
      return Stream.of(text.split(",", -1))
          .map(String::strip)
          .filter(part -> !part.isEmpty() && !part.equals("-"))
          .map(Part::one);
    }

    private static Part one(String text) {
      boolean other = text.endsWith(" @other");
      String part = other ? text.substring(0, text.length() - " @other".length()) : text;
      return new Part(List.of(part.split(" +", -1)), other);
    }

    boolean isPointer() {
      return words.size() == 1 || words.get(1).equals(">");
    }

    /** Zones are usually at the registrar, reverse records in the cloud. */
    Account account() {
      return isPointer() == other ? BDOM : IONOS;
    }

    DnsName name() {
      return Idn.toAscii(words.getFirst());
    }

    ResourceRecord record() {
      String content =
          words.get(1).equals("CNAME") ? Idn.toAscii(words.get(2)).text() : words.get(2);
      return Samples.record(name().text(), words.get(1), content);
    }

    String zone() {
      List<String> labels = name().labels();
      return String.join(".", labels.subList(labels.size() - 2, labels.size()));
    }

    Part undrafted() {
      List<String> rest = new ArrayList<>(words);
      rest.set(0, rest.getFirst().substring(1));
      return new Part(rest, other);
    }

    boolean removes() {
      return words.getFirst().startsWith("-");
    }
  }

  /** Fills the cache and drafts. */
  ReverseMatrix matrix(String records, String reverse, String drafts) {
    Map<String, Part> places = new LinkedHashMap<>();
    Part.of(records)
        .forEach(
            part -> {
              String place = part.account().name() + " " + part.zone();
              places.putIfAbsent(place, part);
              zones.computeIfAbsent(place, _ -> new ArrayList<>()).add(part.record());
            });
    places.forEach(
        (place, part) ->
            cache.zone(
                part.account(),
                part.zone(),
                zones.getOrDefault(place, List.of()).toArray(ResourceRecord[]::new)));
    Part.of(reverse)
        .forEach(
            part ->
                pointers.put(
                    part.words().getFirst(),
                    cache.pointer(part.account(), part.words().getFirst(), target(part))));
    Part.of(drafts).forEach(this::draft);
    return cache.matrix();
  }

  private static String target(Part part) {
    return Idn.toAscii(part.words().get(2)).text();
  }

  private void draft(Part drafted) {
    Part part = drafted.undrafted();
    if (part.isPointer()) {
      Optional<ReverseRecord> before = Optional.ofNullable(pointers.get(part.words().getFirst()));
      cache.draft(
          new Change.OfReverse(
              part.account().id(),
              before,
              drafted.removes()
                  ? Optional.empty()
                  : Optional.of(Cache.data(part.words().getFirst(), target(part)))));
    } else if (drafted.removes()) {
      List<ResourceRecord> present =
          zones.getOrDefault(part.account().name() + " " + part.zone(), List.of());
      String id = String.valueOf(present.indexOf(part.record()) + 1);
      cache.draft(
          new Change.OfRecord(
              ref(part.account(), part.zone()),
              Optional.of(stored(id, part.record())),
              Optional.empty()));
    } else {
      cache.draftAdded(part.account(), part.zone(), part.record());
    }
  }

  /**
   * The rows in words: {@code 192.0.2.1 confirmed several-names (mail.a.example www.a.example)}.
   */
  static String rows(ReverseMatrix matrix) {
    return matrix.rows().stream().map(MatrixCase::row).collect(Collectors.joining(", "));
  }

  private static String row(AddressRow row) {
    String states =
        row.states().all().stream().map(AddressState::word).collect(Collectors.joining(" "));
    String names = row.names().stream().map(Idn::toUnicode).collect(Collectors.joining(" "));
    return row.ip()
        + " "
        + states
        + (names.isEmpty() ? "" : " (" + names + ")")
        + (row.drafted() ? " drafted" : "");
  }
}
