package org.zonewright.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.Master;
import org.xbill.DNS.Name;
import org.xbill.DNS.PTRRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;
import org.xbill.DNS.Zone;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;
import org.zonewright.model.RecordType;
import org.zonewright.model.ReverseData;
import org.zonewright.model.Soa;

class ReverseZoneWriterTest {

  private static final Soa START =
      new Soa("ns1.example.org", "hostmaster@example.org", BigInteger.valueOf(2026112101), 3600);
  private static final ReverseZoneSettings SETTINGS =
      new ReverseZoneSettings(
          START, List.of(DnsName.of("ns1.example.org"), DnsName.of("ns2.example.org")), 3600);

  @Test
  void aNetworkOf256AddressesIsOneZone() {
    List<ReverseZoneFile> files =
        write(
            "203.0.113.0/24",
            data("203.0.113.10", "b.example.org"),
            data("203.0.113.9", "a.example.org"),
            data("203.0.114.1", "outside.example.org"));

    assertThat(files).hasSize(1);
    assertThat(files.getFirst().fileName()).isEqualTo("113.0.203.in-addr.arpa.zone");
    assertThat(files.getFirst().text())
        .isEqualTo(
            """
            $ORIGIN 113.0.203.in-addr.arpa.
            @ 3600 IN SOA ns1.example.org. hostmaster.example.org. 2026112101 86400 7200 3600000 3600
            @ 3600 IN NS ns1.example.org.
            @ 3600 IN NS ns2.example.org.
            9 3600 IN PTR a.example.org.
            10 3600 IN PTR b.example.org.
            """);
  }

  @Test
  void aLargerNetworkIsSplitIntoItsZones() {
    assertThat(
            write(
                "203.0.112.0/20",
                data("203.0.127.1", "z.example.org"),
                data("203.0.112.1", "a.example.org")))
        .extracting(file -> file.zone().text())
        .containsExactly("112.0.203.in-addr.arpa", "127.0.203.in-addr.arpa");
    assertThat(write("10.16.0.0/12", data("10.17.3.4", "a.example.org")))
        .extracting(file -> file.zone().text())
        .containsExactly("17.10.in-addr.arpa");
    assertThat(write("203.0.112.0/20")).hasSize(1);
  }

  @Test
  void aSmallerNetworkIsAClasslessZoneAndTheLinesForItsParent() throws IOException {
    List<ReverseZoneFile> files = write("192.0.2.64/26", data("192.0.2.70", "a.example.org"));

    assertThat(files)
        .extracting(file -> file.zone().text())
        .containsExactly("64/26.2.0.192.in-addr.arpa", "2.0.192.in-addr.arpa");
    assertThat(files.get(0).text()).contains("\n70 3600 IN PTR a.example.org.\n");
    assertThat(files.get(1).part()).isEqualTo(ReverseZoneFile.Part.DELEGATION);
    assertThat(files.get(1).text())
        .contains("\n64/26 3600 IN NS ns1.example.org.\n")
        .contains("\n70 3600 IN CNAME 70.64/26.2.0.192.in-addr.arpa.\n");
    List<Record> lines = master(files.get(1));
    assertThat(lines).hasSize(64 + 2);
    assertThat(
            lines.stream()
                .filter(record -> record.getType() == Type.CNAME)
                .map(record -> (CNAMERecord) record)
                .map(record -> ReverseNames.address(DnsName.of(record.getTarget().toString()))))
        .allMatch(address -> address.isPresent());
  }

  @Test
  void whatIsWrittenIsReadBackByOurReaderAndByDnsjava() throws IOException {
    Random random = new Random(4);
    for (String text :
        List.of(
            "198.51.100.0/24",
            "198.51.100.128/25",
            "198.51.100.4/30",
            "198.51.96.0/19",
            "10.0.0.0/7",
            "2001:db8::/32",
            "2001:db8:0:10::/61",
            "2001:db8::40/126")) {
      Network network = Network.parse(text).orElseThrow();
      List<ReverseData> records = random(network, random);
      Map<IpAddress, String> expected = new TreeMap<>();
      records.forEach(record -> expected.put(record.ip(), record.name().text()));
      Map<IpAddress, String> ours = new HashMap<>();
      Map<IpAddress, String> theirs = new HashMap<>();

      for (ReverseZoneFile file : new ReverseZoneWriter(SETTINGS).write(network, records)) {
        ZoneFileContent content = ZoneFile.read(file.text(), DnsName.of("elsewhere.test"), 1);
        assertThat(content.problems()).isEmpty();
        if (file.part() == ReverseZoneFile.Part.ZONE) {
          assertThat(content.soa()).contains(START);
          content.records().stream()
              .filter(record -> record.type().equals(RecordType.PTR))
              .forEach(
                  record ->
                      ours.put(
                          ReverseNames.address(record.name()).orElseThrow(), record.content()));
          read(file, theirs);
        }
      }

      assertThat(ours).isEqualTo(expected);
      assertThat(theirs).isEqualTo(expected);
    }
  }

  /** As a name server would load it. */
  private static void read(ReverseZoneFile file, Map<IpAddress, String> found) throws IOException {
    Record[] records = master(file).toArray(Record[]::new);
    new Zone(Name.fromString(file.zone() + "."), records);
    for (Record record : records) {
      if (record instanceof PTRRecord pointer) {
        IpAddress ip = ReverseNames.address(DnsName.of(pointer.getName().toString())).orElseThrow();
        found.put(ip, DnsName.of(pointer.getTarget().toString()).text());
      }
    }
  }

  private static List<Record> master(ReverseZoneFile file) throws IOException {
    byte[] bytes = file.text().getBytes(StandardCharsets.US_ASCII);
    List<Record> records = new ArrayList<>();
    try (Master master = new Master(new ByteArrayInputStream(bytes))) {
      for (Record record = master.nextRecord(); record != null; record = master.nextRecord()) {
        records.add(record);
      }
    }
    return records;
  }

  private static List<ReverseData> random(Network network, Random random) {
    Map<IpAddress, ReverseData> records = new TreeMap<>();
    for (int i = 0; i < 40; i++) {
      byte[] bytes = network.last().bytes();
      byte[] first = network.first().bytes();
      for (int b = 0; b < bytes.length; b++) {
        bytes[b] = (byte) (first[b] | (random.nextInt(256) & (bytes[b] ^ first[b])));
      }
      IpAddress ip = IpAddress.ofBytes(bytes);
      records.put(ip, data(ip.toString(), "host-" + i + ".xn--strae-oqa.example"));
    }
    return List.copyOf(records.values());
  }

  private static List<ReverseZoneFile> write(String network, ReverseData... records) {
    return new ReverseZoneWriter(SETTINGS)
        .write(Network.parse(network).orElseThrow(), List.of(records));
  }

  private static ReverseData data(String ip, String name) {
    return new ReverseData(IpAddress.of(ip), DnsName.of(name), "");
  }
}
