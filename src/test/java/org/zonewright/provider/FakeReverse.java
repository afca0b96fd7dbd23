package org.zonewright.provider;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;

/** Reverse records of a {@link FakeProvider}; one for each address. */
final class FakeReverse implements ReverseWriting {

  private final AccountId account;
  private final FakeScript script;
  private final Map<String, ReverseRecord> records = new LinkedHashMap<>();
  private int lastId;

  FakeReverse(AccountId account, FakeScript script) {
    this.account = account;
    this.script = script;
  }

  synchronized List<ReverseRecord> all() {
    return new ArrayList<>(records.values());
  }

  synchronized ReverseRecord add(String ip, String name) {
    return store(newId(), new ReverseData(IpAddress.of(ip), DnsName.of(name), ""));
  }

  @Override
  public synchronized String newId() {
    lastId++;
    return "p-" + lastId;
  }

  @Override
  public Optional<ReverseRecord> find(IpAddress ip) {
    script.called("reverse.find", ip.toString());
    return all().stream().filter(record -> record.data().ip().equals(ip)).findFirst();
  }

  @Override
  public Optional<ReverseRecord> read(String id) {
    script.called("reverse.read", id);
    return all().stream().filter(record -> record.id().equals(id)).findFirst();
  }

  @Override
  public ReverseRecord put(String id, ReverseData data) {
    script.called("reverse.put", id);
    boolean taken =
        all().stream()
            .anyMatch(record -> record.data().ip().equals(data.ip()) && !record.id().equals(id));
    if (taken) {
      throw new ProviderException.Conflict(script.failure("reverse.put", id, OptionalInt.of(409)));
    }
    ReverseRecord stored = store(id, data);
    script.answered("reverse.put", id);
    return stored;
  }

  @Override
  public void delete(String id) {
    script.called("reverse.delete", id);
    synchronized (this) {
      if (records.remove(id) == null) {
        throw new ProviderException.NotFound(
            script.failure("reverse.delete", id, OptionalInt.of(404)));
      }
    }
    script.answered("reverse.delete", id);
  }

  private synchronized ReverseRecord store(String id, ReverseData data) {
    ReverseRecord record = new ReverseRecord(account, id, data, Optional.empty(), Optional.empty());
    records.put(id, record);
    return record;
  }
}
