package org.zonewright.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xbill.DNS.Type;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;

/** Reads one zone file, entry after entry; each entry may depend on those before it. */
final class ZoneFileReader {

  private static final Pattern TTL = Pattern.compile("\\d[0-9wdhmsWDHMS]*");
  private static final Pattern CLASS = Pattern.compile("IN|CH|HS|CS|ANY|CLASS\\d+");
  private static final Pattern NUMBERED_TYPE = Pattern.compile("TYPE(\\d{1,5})");
  private static final Pattern MNEMONIC = Pattern.compile("[A-Z][A-Z0-9-]*");

  private final List<ResourceRecord> records = new ArrayList<>();
  private final List<ImportProblem> problems = new ArrayList<>();
  private Optional<Soa> soa = Optional.empty();
  private DnsName origin;
  private DnsName owner;
  private long defaultTtl;

  ZoneFileReader(DnsName origin, long defaultTtl) {
    this.origin = origin;
    this.owner = origin;
    this.defaultTtl = defaultTtl;
  }

  ZoneFileContent read(String text) {
    ZoneFileScanner.Scan scan = ZoneFileScanner.scan(text);
    problems.addAll(scan.problems());
    scan.entries().forEach(this::entry);
    problems.sort((a, b) -> Integer.compare(a.line(), b.line()));
    return new ZoneFileContent(records, soa, problems);
  }

  private void entry(ZoneFileEntry entry) {
    String first = entry.tokens().getFirst().text();
    if (!entry.indented() && first.startsWith("$")) {
      directive(entry, first.toUpperCase(Locale.ROOT));
      return;
    }
    int next = 0;
    // pasted text is often indented as a whole, owner names and all
    if (!entry.indented() || (!isFieldAfterOwner(first) && entry.tokens().size() > 1)) {
      Optional<DnsName> name = ZoneFileNames.read(first, origin);
      if (name.isEmpty()) {
        problem(entry, ImportProblem.Code.NAME, first);
        return;
      }
      owner = name.get();
      next = 1;
    }
    fields(entry, next);
  }

  private void fields(ZoneFileEntry entry, int from) {
    OptionalLong ttl = OptionalLong.empty();
    boolean classGiven = false;
    int next = from;
    while (next < entry.tokens().size()) {
      String word = entry.tokens().get(next).text().toUpperCase(Locale.ROOT);
      if (ttl.isEmpty() && TTL.matcher(word).matches()) {
        ttl = Ttl.parse(word);
        if (ttl.isEmpty()) {
          problem(entry, ImportProblem.Code.TTL, word);
          return;
        }
      } else if (!classGiven && CLASS.matcher(word).matches()) {
        if (!word.equals("IN") && !word.equals("CLASS1")) {
          problem(entry, ImportProblem.Code.RECORD_CLASS, word);
          return;
        }
        classGiven = true;
      } else {
        break;
      }
      next++;
    }
    Optional<RecordType> type =
        next < entry.tokens().size()
            ? type(entry.tokens().get(next).text(), classGiven)
            : Optional.empty();
    if (type.isEmpty()) {
      problem(entry, ImportProblem.Code.TYPE_MISSING, entry.textFrom(next));
      return;
    }
    data(entry, type.get(), ttl.orElse(defaultTtl), next + 1);
  }

  private void data(ZoneFileEntry entry, RecordType type, long ttl, int from) {
    ResourceRecord frame = ResourceRecord.of(owner, type, ttl, "").withEnabled(!entry.disabled());
    List<ZoneFileToken> words = entry.tokens().subList(from, entry.tokens().size());
    if (type.equals(RecordType.SOA)) {
      Optional<Soa> read = SoaText.read(words, ttl, origin);
      if (read.isEmpty()) {
        problem(entry, ImportProblem.Code.DATA, entry.textFrom(from));
      }
      // zone transfers end with a second one
      soa = soa.or(() -> read);
      return;
    }
    ZoneFileData.read(frame, words, origin)
        .ifPresentOrElse(
            records::add, () -> problem(entry, ImportProblem.Code.DATA, entry.textFrom(from)));
  }

  private void directive(ZoneFileEntry entry, String directive) {
    String argument = entry.textFrom(1);
    switch (directive) {
      case "$ORIGIN" ->
          ZoneFileNames.read(argument, origin)
              .ifPresentOrElse(
                  name -> origin = name, () -> problem(entry, ImportProblem.Code.NAME, argument));
      case "$TTL" ->
          Ttl.parse(argument)
              .ifPresentOrElse(
                  seconds -> defaultTtl = seconds,
                  () -> problem(entry, ImportProblem.Code.TTL, argument));
      case "$INCLUDE" -> problem(entry, ImportProblem.Code.INCLUDE, argument);
      default -> problem(entry, ImportProblem.Code.DIRECTIVE, directive);
    }
  }

  private static boolean isFieldAfterOwner(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    return TTL.matcher(upper).matches()
        || CLASS.matcher(upper).matches()
        || type(upper, false).isPresent();
  }

  /** An unheard-of word is taken for a type only behind a class; elsewhere it is a mistake. */
  private static Optional<RecordType> type(String word, boolean classGiven) {
    String mnemonic = word.toUpperCase(Locale.ROOT);
    Matcher numbered = NUMBERED_TYPE.matcher(mnemonic);
    if (numbered.matches()) {
      int number = Integer.parseInt(numbered.group(1));
      return number > Numbers.MAX_16
          ? Optional.empty()
          : Optional.of(RecordType.of(Type.string(number)));
    }
    boolean heardOf = RecordType.of(mnemonic).isKnown() || Type.value(mnemonic) >= 0;
    return heardOf || (classGiven && MNEMONIC.matcher(mnemonic).matches())
        ? Optional.of(RecordType.of(mnemonic))
        : Optional.empty();
  }

  private void problem(ZoneFileEntry entry, ImportProblem.Code code, String text) {
    problems.add(new ImportProblem(entry.line(), code, text));
  }
}
