package org.zonewright.store;

import java.util.HashMap;
import java.util.Map;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneColour;
import org.zonewright.model.ZoneRef;
import org.zonewright.model.ZoneRemark;

/**
 * What the user remarked on zones. Remarks are the user's own, here and not at the provider: they
 * stay when a zone is synced or gone, and are there again when it is.
 */
public final class RemarkStore {

  private final Database database;

  public RemarkStore(Database database) {
    this.database = database;
  }

  /** The zones on which there is something, whether they are cached or not. */
  public Map<ZoneRef, ZoneRemark> all() {
    return database.read(
        session -> {
          Map<ZoneRef, ZoneRemark> all = new HashMap<>();
          session.each(
              "SELECT account, zone, favourite, colour, note FROM zone_remark",
              row ->
                  all.put(
                      new ZoneRef(new AccountId(row.getString(1)), DnsName.of(row.getString(2))),
                      new ZoneRemark(
                          row.getBoolean(3), ZoneColour.byId(row.getString(4)), row.getString(5))));
          return Map.copyOf(all);
        });
  }

  /** Remarks this on a zone instead of whatever was; {@link ZoneRemark#NONE} removes it. */
  public void save(ZoneRef zone, ZoneRemark remark) {
    String account = zone.account().text();
    String name = zone.name().text();
    database.write(
        session -> {
          session.tell(new StoreEvent.RemarksChanged());
          return remark.equals(ZoneRemark.NONE)
              ? session.update(
                  "DELETE FROM zone_remark WHERE account = ? AND zone = ?", account, name)
              : session.update(
                  """
                  INSERT OR REPLACE INTO zone_remark (account, zone, favourite, colour, note)
                  VALUES (?, ?, ?, ?, ?)
                  """,
                  account,
                  name,
                  remark.favourite(),
                  remark.colour().map(ZoneColour::id).orElse(""),
                  remark.note());
        });
  }
}
