package org.zonewright.provider.ionos;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zonewright.model.AccountId;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.provider.ReverseWriting;

/** Reads and writes reverse records. They have no state: what was answered is done. */
final class IonosReverseRecords implements ReverseWriting {

  private final IonosClient client;
  private final Paging paging;
  private final FromWire fromWire;
  private final AccountId account;

  IonosReverseRecords(IonosClient client, Paging paging, FromWire fromWire, AccountId account) {
    this.client = client;
    this.paging = paging;
    this.fromWire = fromWire;
    this.account = account;
  }

  /** All of them. */
  List<ReverseRecord> list() {
    return paging.all(
        Endpoints.reverseRecords("reverse.list"), ItemReader.reverseRecords(), fromWire::reverse);
  }

  @Override
  public String newId() {
    return UUID.randomUUID().toString();
  }

  @Override
  public Optional<ReverseRecord> find(IpAddress ip) {
    List<ReverseRecord> found =
        paging.all(
            Endpoints.reverseRecordsOf("reverse.find", ip),
            ItemReader.reverseRecords(),
            fromWire::reverse);
    return found.stream().filter(record -> record.data().ip().equals(ip)).findFirst();
  }

  @Override
  public Optional<ReverseRecord> read(String id) {
    IonosRequest request = Endpoints.reverseRecord("reverse.read", "", id);
    return client
        .find(request, ReverseItem.class)
        .map(item -> client.understood(request, item, fromWire::reverse));
  }

  @Override
  public ReverseRecord put(String id, ReverseData data) {
    IonosRequest request = Endpoints.reverseRecord("reverse.put", data.ip().toString(), id);
    return client
        .put(request, ToWire.reverse(data), ReverseItem.class)
        .map(item -> client.understood(request, item, fromWire::reverse))
        .orElseGet(() -> new ReverseRecord(account, id, data, Optional.empty(), Optional.empty()));
  }

  @Override
  public void delete(String id) {
    client.delete(Endpoints.reverseRecord("reverse.delete", "", id));
  }
}
