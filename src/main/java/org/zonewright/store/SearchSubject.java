package org.zonewright.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonewright.dns.Idn;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;

/**
 * What the terms of a search are asked of, outside of SQL.
 *
 * @param account the account's name, folded
 * @param zone the zone it is or is in; absent for reverse records
 * @param name its name; of a reverse record the host name
 * @param type absent for zones
 * @param contents what else can be found in it, all forms, lower case
 * @param address its address, if it has one
 */
record SearchSubject(
    String account,
    Optional<DnsName> zone,
    DnsName name,
    Optional<RecordType> type,
    List<String> contents,
    Optional<IpAddress> address) {

  static SearchSubject of(String account, DnsName zone) {
    return new SearchSubject(
        account, Optional.of(zone), zone, Optional.empty(), List.of(), Optional.empty());
  }

  static SearchSubject of(String account, DnsName zone, ResourceRecord record) {
    boolean hasAddress =
        record.type().equals(RecordType.A) || record.type().equals(RecordType.AAAA);
    return new SearchSubject(
        account,
        Optional.of(zone),
        record.name(),
        Optional.of(record.type()),
        forms(record.content(), NameText.unicode(record.content())),
        hasAddress ? IpAddress.parse(record.content()) : Optional.empty());
  }

  static SearchSubject of(String account, ReverseData data) {
    List<String> contents = new ArrayList<>(forms(data.name()));
    contents.add(data.description().toLowerCase(Locale.ROOT));
    return new SearchSubject(
        account,
        Optional.empty(),
        data.name(),
        Optional.of(RecordType.PTR),
        contents,
        Optional.of(data.ip()));
  }

  boolean matches(List<SearchTerm> terms) {
    return terms.stream().allMatch(this::matches);
  }

  private boolean matches(SearchTerm term) {
    return switch (term) {
      case SearchTerm.Text text -> hasText(text);
      case SearchTerm.Exact exact -> isExactly(exact);
      case SearchTerm.Name(String start) ->
          forms(name).stream().anyMatch(form -> form.startsWith(start));
      case SearchTerm.Content(String part) ->
          contents.stream().anyMatch(content -> content.contains(part));
      case SearchTerm.Type(RecordType wanted) -> type.filter(wanted::equals).isPresent();
      case SearchTerm.Address(var network) -> address.filter(network::contains).isPresent();
      case SearchTerm.Zone(String part) ->
          zone.stream().flatMap(z -> forms(z).stream()).anyMatch(form -> form.contains(part));
      case SearchTerm.Account(String part) -> account.contains(part);
    };
  }

  private boolean hasText(SearchTerm.Text term) {
    String part = term.text();
    return forms(name).stream().anyMatch(form -> form.contains(part))
        || contents.stream().anyMatch(content -> content.contains(part))
        || (zone.isEmpty() && address.filter(ip -> ip.toString().contains(part)).isPresent())
        || (address.isPresent() && address.equals(term.address()));
  }

  private boolean isExactly(SearchTerm.Exact term) {
    return new SearchText(term.text()).name().filter(this::isCalled).isPresent()
        || contents.contains(term.text())
        || (address.isPresent() && address.equals(term.address()));
  }

  private boolean isCalled(DnsName wanted) {
    return name.equals(wanted)
        || zone.filter(z -> name.text().equals(wanted.text() + "." + z.text())).isPresent();
  }

  private static List<String> forms(DnsName name) {
    return forms(name.text(), Idn.toUnicode(name));
  }

  private static List<String> forms(String one, @Nullable String other) {
    String lower = one.toLowerCase(Locale.ROOT);
    return other == null || other.equals(one)
        ? List.of(lower)
        : List.of(lower, other.toLowerCase(Locale.ROOT));
  }
}
