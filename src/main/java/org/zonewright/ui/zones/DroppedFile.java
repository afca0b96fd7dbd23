package org.zonewright.ui.zones;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zonewright.dns.Idn;
import org.zonewright.dns.RecordCsv;
import org.zonewright.dns.ZoneFile;
import org.zonewright.dns.ZoneFileContent;
import org.zonewright.model.DnsName;

/**
 * A file that was dropped onto the window.
 *
 * @param name its name, without folders
 * @param text what is in it; empty if that are no records
 * @param told the zone that it says it is of
 */
record DroppedFile(String name, Optional<String> text, Optional<DnsName> told) {

  /** No zone is as large. */
  private static final long MAX_FILE = 64L * 1024 * 1024;

  private static final Set<String> ENDINGS =
      Set.of("zone", "db", "txt", "csv", "bind", "hosts", "dns");
  private static final Set<String> BEGINNINGS = Set.of("db", "zone", "pri", "named");
  private static final long ANY_TTL = 3600;

  /** Reads a file; not for the window's thread. */
  static DroppedFile read(Path file) throws IOException {
    String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    if (!Files.isRegularFile(file) || Files.size(file) > MAX_FILE) {
      return new DroppedFile(name, Optional.empty(), Optional.empty());
    }
    return of(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  /** A file of that name with that in it. */
  static DroppedFile of(String name, String text) {
    if (text.indexOf('\0') >= 0 || !holdsRecords(text)) {
      return new DroppedFile(name, Optional.empty(), Optional.empty());
    }
    return new DroppedFile(name, Optional.of(text), ZoneFile.zone(text));
  }

  private static boolean holdsRecords(String text) {
    ZoneFileContent lines = ZoneFile.read(text, DnsName.ROOT, ANY_TTL);
    return !lines.records().isEmpty()
        || lines.soa().isPresent()
        || !RecordCsv.read(text, DnsName.ROOT, ANY_TTL).records().isEmpty();
  }

  /** The names of zones that it may be of: what it says itself, else what its name says. */
  Stream<DnsName> candidates() {
    return told.isPresent() ? told.stream() : namedAfter();
  }

  private Stream<DnsName> namedAfter() {
    String lower = name.toLowerCase(Locale.ROOT);
    int end = lower.lastIndexOf('.');
    String bare =
        end > 0 && ENDINGS.contains(lower.substring(end + 1)) ? lower.substring(0, end) : lower;
    int start = bare.indexOf('.');
    String tail =
        start > 0 && BEGINNINGS.contains(bare.substring(0, start))
            ? bare.substring(start + 1)
            : bare;
    return Stream.of(bare, tail, lower).distinct().flatMap(text -> Idn.parse(text).stream());
  }
}
