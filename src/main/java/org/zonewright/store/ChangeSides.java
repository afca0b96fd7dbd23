package org.zonewright.store;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRecord;

/** Collects the sides of one change from the rows of its tables, which come one by one. */
final class ChangeSides {

  static final String BEFORE = "before";
  static final String AFTER = "after";
  static final String BASE = "base";

  private final List<ResourceRecord> recordsAfter = new ArrayList<>();
  private final List<ResourceRecord> base = new ArrayList<>();
  private @Nullable ZoneRecord recordBefore;
  private @Nullable Soa soaBefore;
  private @Nullable Soa soaAfter;
  private @Nullable ReverseRecord reverseBefore;
  private @Nullable ReverseData reverseAfter;

  void addRecord(ResultSet row) throws SQLException {
    switch (row.getString(2)) {
      case BEFORE -> recordBefore = RecordRows.record(row, 3);
      case AFTER -> recordsAfter.add(RecordRows.data(row, 5));
      default -> base.add(RecordRows.data(row, 5));
    }
  }

  void addSoa(ResultSet row) throws SQLException {
    Soa soa =
        new Soa(
            row.getString(3), row.getString(4), new BigInteger(row.getString(5)), row.getLong(6));
    if (row.getString(2).equals(BEFORE)) {
      soaBefore = soa;
    } else {
      soaAfter = soa;
    }
  }

  void addReverse(ResultSet row) throws SQLException {
    ReverseData data =
        new ReverseData(
            IpAddress.of(row.getString(4)), DnsName.of(row.getString(5)), row.getString(6));
    if (row.getString(2).equals(BEFORE)) {
      reverseBefore =
          new ReverseRecord(
              new AccountId(row.getString(9)),
              row.getString(3),
              data,
              StoredTime.optionalText(row, 7),
              StoredTime.optionalText(row, 8));
    } else {
      reverseAfter = data;
    }
  }

  List<ResourceRecord> base() {
    return List.copyOf(base);
  }

  Optional<ZoneRecord> recordBefore() {
    return Optional.ofNullable(recordBefore);
  }

  List<ResourceRecord> recordsAfter() {
    return List.copyOf(recordsAfter);
  }

  Optional<ResourceRecord> recordAfter() {
    return recordsAfter.stream().findFirst();
  }

  Optional<Soa> soaBefore() {
    return Optional.ofNullable(soaBefore);
  }

  Optional<Soa> soaAfter() {
    return Optional.ofNullable(soaAfter);
  }

  Optional<ReverseRecord> reverseBefore() {
    return Optional.ofNullable(reverseBefore);
  }

  Optional<ReverseData> reverseAfter() {
    return Optional.ofNullable(reverseAfter);
  }
}
