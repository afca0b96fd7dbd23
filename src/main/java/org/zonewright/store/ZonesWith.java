package org.zonewright.store;

import java.util.Set;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ZoneRef;

/** The zones that have a cached record of some kind, so that not all need to be read. */
public final class ZonesWith {

  private final Database database;

  public ZonesWith(Database database) {
    this.database = database;
  }

  /** One that has this text in its content, case of letters counting. */
  public Set<ZoneRef> content(String part) {
    return having("instr(content, ?) > 0", part);
  }

  /** One of another TTL than this one, in seconds. */
  public Set<ZoneRef> otherTtl(long ttl) {
    return having("ttl <> ?", ttl);
  }

  /** An A or AAAA record of that address. */
  public Set<ZoneRef> address(IpAddress ip) {
    return having("address = ?", ip.sortKey());
  }

  private Set<ZoneRef> having(String condition, Object value) {
    return database.read(
        session ->
            Set.copyOf(
                session.list(
                    "SELECT account.uuid, zone.name"
                        + " FROM zone JOIN account ON account.id = zone.account"
                        + " WHERE zone.id IN (SELECT zone FROM record WHERE "
                        + condition
                        + ")",
                    row ->
                        new ZoneRef(new AccountId(row.getString(1)), DnsName.of(row.getString(2))),
                    value)));
  }
}
