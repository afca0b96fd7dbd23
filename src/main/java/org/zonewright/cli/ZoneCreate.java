package org.zonewright.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zonewright.dns.ZoneFileContent;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.Capabilities;

/** {@code zone create}. */
final class ZoneCreate implements Command {

  private static final String NAME_SERVERS = "--ns";
  private static final String FILE = "--from";

  @Override
  public String name() {
    return "zone create";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration
        .says("cli.zone.create")
        .parameter("NAME", "cli.parameter.zone")
        .requiredOption(Choice.ACCOUNT, "N", "cli.option.account")
        .list(NAME_SERVERS, "HOST", "cli.option.ns")
        .option(FILE, "FILE", "cli.option.from");
    ChangeRun.declare(declaration);
  }

  @Override
  public int run(Session session) {
    Choice choice = new Choice(session);
    Account account = choice.named().orElseThrow();
    Capabilities able = session.services().accounts().capabilities(account);
    DnsName zone = choice.name(session.invocation().required(0));
    Optional<ZoneFileContent> file =
        session
            .invocation()
            .value(FILE)
            .map(path -> new ZoneFileSource(session).read(path, zone, able.defaultTtl()));
    Set<ResourceRecord> records = new LinkedHashSet<>();
    for (String host : session.invocation().values(NAME_SERVERS)) {
      records.add(
          ResourceRecord.of(zone, RecordType.NS, able.defaultTtl(), choice.name(host).text()));
    }
    file.ifPresent(content -> addMissing(records, content.records()));
    Optional<Soa> soa = file.flatMap(ZoneFileContent::soa);
    if (!able.soaEditing()) {
      leaveOutApex(session, records, zone);
      soa = Optional.empty();
    } else if (records.isEmpty()) {
      throw session.usage("cli.usage.ns");
    }
    return new ChangeRun(session)
        .run(
            List.of(
                new Change.ZoneCreation(
                    new ZoneRef(account.id(), zone), new ArrayList<>(records), soa)));
  }

  /** A name server that was named is not added once more with the TTL of the file. */
  private static void addMissing(Set<ResourceRecord> records, List<ResourceRecord> more) {
    List<ResourceRecord> named = List.copyOf(records);
    more.stream()
        .filter(
            r ->
                named.stream()
                    .noneMatch(
                        n ->
                            n.recordSet().equals(r.recordSet()) && n.content().equals(r.content())))
        .forEach(records::add);
  }

  /** Such a provider publishes SOA and name servers of its own. */
  private static void leaveOutApex(Session session, Set<ResourceRecord> records, DnsName zone) {
    if (records.removeIf(r -> r.type().equals(RecordType.NS) && r.name().equals(zone))) {
      session.note("cli.zone.ownNameServers");
    }
  }
}
