package org.zonewright.sandbox.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zonewright.sandbox.bdom.BdomRecord;
import org.zonewright.sandbox.bdom.BdomSoa;
import org.zonewright.sandbox.bdom.BdomStandIn;
import org.zonewright.sandbox.ionos.IonosStandIn;
import org.zonewright.sandbox.ionos.RecordData;

/** Fills both stand-ins with made-up zones, records and reverse records. */
public final class DemoData {
  private static final String NS1 = "ns1.hosting.example";
  private static final String NS2 = "ns2.hosting.example";
  private static final int SECONDARIES_AT_MOST = 200;
  private static final int STRING_AT_MOST = 255;

  private final int turn;
  private final ZoneContents contents = new ZoneContents(new AddressPlan());

  private DemoData(int turn) {
    this.turn = turn;
  }

  /** Data for a seed; other seeds shift addresses, times to live and serials. */
  public static DemoData of(long seed) {
    return new DemoData((int) Math.floorMod(seed, 1009L));
  }

  /**
   * Fills both.
   *
   * @param zones primary zones over both, half each
   * @param records records over both, half each
   * @param reverse reverse records at IONOS
   */
  public void fill(IonosStandIn ionos, BdomStandIn bdom, int zones, int records, int reverse) {
    ReverseNames reverseNames = new ReverseNames(reverse);
    int atIonos = (zones + 1) / 2;
    int ionosRecords = zones - atIonos == 0 ? records : (records + 1) / 2;
    fillIonos(ionos, atIonos, ionosRecords, reverseNames);
    fillBdom(bdom, zones - atIonos, records - ionosRecords, reverseNames);
    reverseNames
        .pointers()
        .forEach(each -> ionos.addReverse(each.ip(), each.name(), each.description()));
    ionos.settings().limits(Limits.above(ionos.usage()));
  }

  private void fillIonos(IonosStandIn ionos, int zones, int records, ReverseNames reverseNames) {
    int[] shares = Shares.of(records, zones);
    for (int rank = 0; rank < zones; rank++) {
      String zone = ZoneNames.at(rank * 2);
      List<Draft> drafts =
          contents.records(zone, turn + rank * 2, rank, shares[rank], RareRecords.ionos(zone));
      ionos.addZone(zone, rank % 3 == 0 ? "Customer " + (1000 + rank * 7) : "");
      drafts.forEach(draft -> ionos.addRecord(zone, ionosData(draft)));
      reverseNames.saw(zone, drafts);
    }
    for (int i = 0; i < Math.min(SECONDARIES_AT_MOST, zones / 5); i++) {
      String zone = "mirror-" + (i + 1) + ".partner.example";
      List<Draft> drafts = contents.records(zone, turn + i, i + 1, 9, List.of());
      ionos.addSecondaryZone(
          zone,
          List.of("203.0.113." + (1 + i % 250), "2001:db8:53::" + Integer.toHexString(1 + i)),
          drafts.stream().map(DemoData::ionosData).toList());
    }
  }

  private void fillBdom(BdomStandIn bdom, int zones, int records, ReverseNames reverseNames) {
    int[] shares = Shares.of(records, zones);
    for (int rank = 0; rank < zones; rank++) {
      String zone = ZoneNames.at(rank * 2 + 1);
      int place = turn + rank * 2 + 1;
      List<Draft> drafts = new ArrayList<>();
      drafts.add(Draft.of("", "NS", 86_400, NS1));
      if (shares[rank] > 1) {
        drafts.add(Draft.of("", "NS", 86_400, NS2));
      }
      int left = Math.max(0, shares[rank] - drafts.size());
      drafts.addAll(contents.records(zone, place, rank, left, RareRecords.bdom(zone)));
      List<BdomRecord> rows = drafts.stream().map(draft -> bdomRecord(zone, draft)).toList();
      bdom.addZone(zone, BdomSoa.of(NS1, "hostmaster@" + NS1, serial(place), 86_400), rows);
      reverseNames.saw(zone, drafts);
    }
  }

  private static RecordData ionosData(Draft draft) {
    return new RecordData(
        draft.name(),
        draft.type(),
        draft.content(),
        draft.ttl(),
        draft.priority(),
        draft.enabled());
  }

  private static BdomRecord bdomRecord(String zone, Draft draft) {
    String name = draft.name().isEmpty() ? zone : draft.name() + "." + zone;
    Optional<String> priority =
        draft.priority() == 0 ? Optional.empty() : Optional.of(Integer.toString(draft.priority()));
    String content = draft.type().equals("TXT") ? text(draft.content()) : draft.content();
    return new BdomRecord(
        0, name, draft.type(), Optional.empty(), Integer.toString(draft.ttl()), priority, content);
  }

  /** Some texts are quoted here and some are not; long ones are in several strings. */
  private static String text(String content) {
    if (content.length() > STRING_AT_MOST) {
      return "\"" + content.substring(0, 250) + "\" \"" + content.substring(250) + "\"";
    }
    return content.startsWith("v=") ? "\"" + content + "\"" : content;
  }

  /** Serials as people write them: by date, by Unix time, and too long for 32 bits. */
  private static String serial(int place) {
    return switch (place / 2 % 5) {
      case 0, 3 -> "20261120" + String.format(Locale.ROOT, "%02d", place % 100);
      case 1 -> Long.toString(1_794_000_000L + place * 61L);
      case 2 -> Long.toString(place);
      default -> "20261121101500";
    };
  }
}
