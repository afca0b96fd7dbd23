package org.zonewright.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.SandboxOptions;
import org.zonewright.sandbox.bdom.BdomRecord;
import org.zonewright.sandbox.bdom.BdomZone;
import org.zonewright.sandbox.ionos.IonosStandIn.StoredRecord;
import org.zonewright.sandbox.ionos.IonosStandIn.StoredZone;
import org.zonewright.sandbox.ionos.RecordData;

/**
 * The sandbox in a process of its own, so that its work and memory are not taken for the program's.
 * Each line on standard input, {@code ionos N} or {@code bdom N}, changes N records there; {@code
 * latency N} lets every answer wait for N milliseconds from then on.
 */
final class SandboxServer {

  private final Sandbox sandbox;
  private int changes;

  private SandboxServer(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** Serves until standard input ends; arguments are zones, records and reverse records. */
  public static void main(String[] arguments) throws IOException {
    SandboxOptions options =
        SandboxOptions.defaults()
            .withZones(Integer.parseInt(arguments[0]))
            .withRecords(Integer.parseInt(arguments[1]))
            .withReverse(Integer.parseInt(arguments[2]));
    try (Sandbox sandbox = Sandbox.start(options)) {
      System.out.println(
          String.join(
              " ",
              sandbox.ionosUrl().toString(),
              sandbox.token(),
              sandbox.bdomUrl().toString(),
              Long.toString(sandbox.userId())));
      new SandboxServer(sandbox).obey();
    }
  }

  private void obey() throws IOException {
    BufferedReader commands =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = commands.readLine(); line != null; line = commands.readLine()) {
      String[] words = line.split(" ", -1);
      obey(words[0], Integer.parseInt(words[1]));
      System.out.println("done");
    }
  }

  private void obey(String what, int count) {
    changes++;
    switch (what) {
      case "ionos" -> changeIonos(count);
      case "bdom" -> changeBdom(count);
      case "latency" -> sandbox.faults().latency(Duration.ofMillis(count));
      default -> throw new IllegalArgumentException(what);
    }
  }

  private void changeIonos(int count) {
    int left = count;
    for (StoredZone zone : sandbox.ionos().zones()) {
      if (left == 0) {
        return;
      }
      for (StoredRecord record : sandbox.ionos().records(zone.name()).stream().limit(1).toList()) {
        RecordData data = record.data();
        sandbox
            .ionos()
            .changeRecord(
                record.id(),
                new RecordData(
                    data.name(),
                    data.type(),
                    data.content(),
                    600 + changes,
                    data.priority(),
                    data.enabled()));
        left--;
      }
    }
  }

  private void changeBdom(int count) {
    List<BdomZone> zones = sandbox.bdom().zones();
    for (BdomZone zone : zones.subList(0, Math.min(count, zones.size()))) {
      sandbox.bdom().changeElsewhere(zone.name(), this::withOtherRecord);
    }
  }

  private BdomZone withOtherRecord(BdomZone zone) {
    List<BdomRecord> records = new ArrayList<>(zone.records());
    records.set(0, BdomRecord.of(zone.name(), "NS", 600 + changes, "ns1.hosting.example"));
    return new BdomZone(zone.id(), zone.name(), zone.soa(), records);
  }
}
