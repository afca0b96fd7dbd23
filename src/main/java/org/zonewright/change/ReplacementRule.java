package org.zonewright.change;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonewright.dns.Idn;
import org.zonewright.dns.NormalForm;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;

/** A {@link Replacement} applied to single records. */
final class ReplacementRule {

  private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}_-])";
  private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}_-])";

  private final Replacement.Scope scope;
  private final Replacement.What what;

  ReplacementRule(Replacement replacement) {
    this.scope = replacement.scope();
    this.what = replacement.what();
  }

  /** Whether records of that zone may be in its scope. */
  boolean concerns(ZoneRef zone) {
    return scope.account().map(zone.account()::equals).orElse(true)
        && (scope.zones().isEmpty() || scope.zones().contains(zone));
  }

  /** What becomes of a record, in normal form; empty if nothing does. */
  Optional<ResourceRecord> replaced(ResourceRecord record) {
    boolean inScope =
        scope.type().map(record.type()::equals).orElse(true)
            && (record.name().text().contains(scope.nameContains())
                || Idn.toUnicode(record.name())
                    .toLowerCase(Locale.ROOT)
                    .contains(scope.nameContains()));
    return inScope ? edited(record).filter(after -> !after.equals(record)) : Optional.empty();
  }

  private Optional<ResourceRecord> edited(ResourceRecord record) {
    return switch (what) {
      case Replacement.What.Text text -> Optional.of(text(record, text));
      case Replacement.What.Ttl(var from, var to) ->
          from.isEmpty() || from.getAsLong() == record.ttl()
              ? Optional.of(record.withTtl(to))
              : Optional.empty();
      case Replacement.What.Address(var from, var to) ->
          address(record).filter(from::equals).map(_ -> record.withContent(to.toString()));
    };
  }

  private static ResourceRecord text(ResourceRecord record, Replacement.What.Text text) {
    String literal = Pattern.quote(text.find());
    Pattern pattern =
        Pattern.compile(text.wholeWords() ? NO_WORD_BEFORE + literal + NO_WORD_AFTER : literal);
    Matcher matcher = pattern.matcher(record.content());
    return matcher.find()
        ? NormalForm.of(
            record.withContent(matcher.replaceAll(Matcher.quoteReplacement(text.replacement()))))
        : record;
  }

  private static Optional<IpAddress> address(ResourceRecord record) {
    boolean address = record.type().equals(RecordType.A) || record.type().equals(RecordType.AAAA);
    return address ? IpAddress.parse(record.content()) : Optional.empty();
  }
}
