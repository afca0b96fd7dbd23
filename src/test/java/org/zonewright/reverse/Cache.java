package org.zonewright.reverse;

import static org.zonewright.store.Samples.stored;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.store.AccountStore;
import org.zonewright.store.Database;
import org.zonewright.store.DraftStore;
import org.zonewright.store.ReverseStore;
import org.zonewright.store.Samples;
import org.zonewright.store.ZoneStore;

/** A store with two accounts, to be filled by tests. */
public final class Cache implements AutoCloseable {

  private final Database database;

  public Cache(Path directory) {
    database = Database.open(directory);
    new AccountStore(database).save(Samples.IONOS);
    new AccountStore(database).save(Samples.BDOM);
  }

  public Database database() {
    return database;
  }

  /** A zone with those records, wholly read. */
  public void zone(Account account, String name, ResourceRecord... records) {
    List<ZoneRecord> numbered = new ArrayList<>();
    for (ResourceRecord record : records) {
      numbered.add(stored(String.valueOf(numbered.size() + 1), record));
    }
    new ZoneStore(database)
        .saveContent(
            new ZoneContent(Samples.zone(account, name), Optional.empty(), numbered), Samples.NOW);
  }

  /** A zone that is known to exist, but was never read. */
  public void unreadZone(Account account, String name) {
    new ZoneStore(database)
        .saveListing(account.id(), List.of(Samples.zone(account, name)), false, Samples.NOW);
  }

  /** A cached reverse record, whose id is its address. */
  public ReverseRecord pointer(Account account, String ip, String name) {
    ReverseRecord record =
        new ReverseRecord(
            account.id(), ip, data(ip, name), Optional.empty(), Optional.of(Samples.NOW));
    new ReverseStore(database).save(record);
    return record;
  }

  public long draft(Change change) {
    return new DraftStore(database).add(change, List.of(), Samples.NOW);
  }

  public Change.OfRecord draftAdded(Account account, String zone, ResourceRecord record) {
    Change.OfRecord change =
        new Change.OfRecord(Samples.ref(account, zone), Optional.empty(), Optional.of(record));
    draft(change);
    return change;
  }

  public void draftRemoved(Account account, String zone, String id, ResourceRecord record) {
    draft(
        new Change.OfRecord(
            Samples.ref(account, zone), Optional.of(stored(id, record)), Optional.empty()));
  }

  public ReverseMatrix matrix() {
    return new MatrixReader(database).read();
  }

  public static ReverseData data(String ip, String name) {
    return new ReverseData(IpAddress.of(ip), DnsName.of(name), "");
  }

  @Override
  public void close() {
    database.close();
  }
}
