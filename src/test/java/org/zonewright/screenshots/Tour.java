package org.zonewright.screenshots;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.sandbox.wire.Fault;
import org.zonewright.sandbox.wire.ProviderName;

/** Goes through the screens, brings each into a state worth a picture, and takes it. */
final class Tour {

  private static final String ZONE = "brennerhof.example";
  private static final String OTHER_ZONE = "hafenkontor.example";
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double SMALL_WIDTH = 900;
  private static final double SMALL_HEIGHT = 600;

  private final SampleData data;
  private final Hand hand = new Hand();
  private final Camera camera;
  private final Optional<Camera> smallCamera;

  /**
   * A tour.
   *
   * @param pictures where the pictures go
   * @param small where pictures of the smallest window go, if they are wanted
   */
  Tour(SampleData data, Path pictures, Optional<Path> small) {
    this.data = data;
    this.camera = new Camera(pictures);
    this.smallCamera = small.map(Camera::new);
  }

  void go() {
    hand.waitFor("#welcome");
    resize(WIDTH, HEIGHT);
    camera.take("welcome", hand.stage());
    hand.press("#welcome-demo");
    hand.waitFor("#zone-tree");
    resize(WIDTH, HEIGHT);
    WindowThread.until("everything is synced", this::isSynced);
    zones();
    contentEditors();
    search();
    reverse();
    open("quota");
    hand.waitFor("#quota");
    take("quota");
    changes();
    accounts();
    offline();
    WindowThread.run(hand.stage()::close);
  }

  private boolean isSynced() {
    return data.services().zones().content(data.bdomZone(OTHER_ZONE)).isPresent()
        && data.services().quotas().latest(data.ionos()).isPresent();
  }

  private void zones() {
    ZoneRef zone = data.ionosZone(ZONE);
    data.add(zone, ZONE, RecordType.A, 86_400, "192.0.2.61");
    data.add(zone, "app." + ZONE, RecordType.A, 300, "203.0.113.161");
    data.add(zone, "app." + ZONE, RecordType.AAAA, 300, "2001:db8:20::61");
    data.change(zone, ZONE, RecordType.MX, mx -> mx.withPriority(OptionalInt.of(15)));
    data.change(zone, "api." + ZONE, RecordType.A, api -> api.withTtl(3600));
    data.delete(zone, "_openpgpkey." + ZONE, RecordType.OPENPGPKEY);
    data.change(
        data.bdomZone(OTHER_ZONE),
        "vpn." + OTHER_ZONE,
        RecordType.A,
        vpn -> vpn.withContent("198.51.100.77"));
    data.change(data.bdomZone(OTHER_ZONE), OTHER_ZONE, RecordType.MX, mx -> mx.withTtl(3600));
    data.delete(data.bdomZone(OTHER_ZONE), "info." + OTHER_ZONE, new RecordType("MBOXFW"));
    hand.choose("#zone-tree", ZONE);
    hand.waitFor("#draft-footer");
    hand.waitForOneWindow();
    smallCamera.ifPresent(small -> takeSmall(small, "zones"));
    hand.edit("#records", "192.0.2.61", "CONTENT");
    hand.write(".cell-editor", "192.0.2.610");
    take("zones");
    hand.leaveField();
  }

  private void contentEditors() {
    editor("editor-srv", "10 993 mail." + ZONE);
    editor("editor-txt", "v=DMARC1; p=quarantine; rua=mailto:dmarc@" + ZONE);
  }

  private void editor(String name, String content) {
    hand.edit("#records", content, "CONTENT");
    hand.waitFor("#content-problem");
    take(name);
    hand.closeDialog();
  }

  private void search() {
    hand.write("#search", "203.0.113.6");
    hand.waitFor(".search-results .list-cell");
    take("search");
    hand.write("#search", "");
    hand.waitForOneWindow();
  }

  private void reverse() {
    open("reverse");
    hand.waitFor("#reverse-table");
    reverseDraft();
    take("reverse");
    hand.press("#reverse-create");
    hand.write("#reverse-address", "203.0.113.162");
    hand.write("#reverse-name", "intranet." + ZONE);
    hand.write("#reverse-description", "Intranet");
    take("reverse-editor");
    hand.press("#reverse-cancel");
  }

  private void reverseDraft() {
    ReverseRecord first = data.services().reverseRecords().all().getFirst();
    data.services()
        .drafts()
        .put(
            new Change.OfReverse(
                data.ionos(),
                Optional.of(first),
                Optional.of(
                    new ReverseData(first.data().ip(), first.data().name(), "Outgoing mail"))));
    data.services()
        .drafts()
        .put(
            new Change.OfReverse(
                data.ionos(),
                Optional.empty(),
                Optional.of(
                    new ReverseData(
                        IpAddress.of("192.0.2.61"), DnsName.of(ZONE), "Second web server"))));
  }

  private void changes() {
    open("changes");
    hand.waitFor("#change-list");
    take("changes");
    hand.press("#review-all");
    hand.waitFor("#diff");
    hand.choose("#pages", OTHER_ZONE);
    take("review");
    smallCamera.ifPresent(small -> takeSmall(small, "review"));
    CountDownLatch goOn = new CountDownLatch(1);
    data.sandbox()
        .faults()
        .on(ProviderName.BDOM, "POST", ".*")
        .once((work, service) -> Gate.answerAfter(goOn, work));
    data.sandbox()
        .faults()
        .on(ProviderName.IONOS, "DELETE", "/zones/.*/records/.*")
        .once(Fault.refusal(403, "paas-auth-1", "Records of this type are managed elsewhere"));
    hand.press("#apply");
    hand.waitFor(".step-done");
    take("applying");
    goOn.countDown();
    hand.waitFor("#summary .list-title");
    hand.waitForOneWindow();
    take("applied");
    hand.press("#close-review");
  }

  private void accounts() {
    hand.press("#accounts");
    hand.waitFor("#accounts-view");
    hand.press("#account-add");
    hand.write("#account-name", "IONOS staging");
    hand.write("#account-address", data.sandbox().ionosUrl().toString());
    hand.write("#account-token", "not-the-token");
    hand.press("#account-test");
    hand.waitFor("#trial .button");
    take("accounts");
    hand.press("#account-cancel");
    hand.closeDialog();
  }

  private void offline() {
    open("zones");
    data.sandbox().faults().offline(true);
    hand.press("#sync-all");
    hand.waitFor("#offline-banner");
    hand.waitForOneWindow();
    take("offline");
  }

  private void open(String part) {
    hand.press("#part-" + part);
  }

  private void take(String name) {
    System.out.println(name);
    camera.take(name, hand.stage());
  }

  private void takeSmall(Camera small, String name) {
    resize(SMALL_WIDTH, SMALL_HEIGHT);
    small.take(name + "-small", hand.stage());
    resize(WIDTH, HEIGHT);
  }

  private void resize(double width, double height) {
    Stage stage = hand.stage();
    WindowThread.run(
        () -> {
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(width);
          stage.setHeight(height);
          stage.requestFocus();
        });
    Platform.requestNextPulse();
  }
}
