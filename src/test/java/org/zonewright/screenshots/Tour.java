package org.zonewright.screenshots;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.sandbox.Faults;
import org.zonewright.sandbox.wire.Fault;
import org.zonewright.sandbox.wire.ProviderName;
import org.zonewright.store.ListingKind;
import org.zonewright.text.Messages;

/** Goes through the screens, brings each into a state worth looking at, and has it looked at. */
public final class Tour {

  private static final String ZONE = "brennerhof.example";
  private static final String OTHER_ZONE = "hafenkontor.example";

  private static final Pattern NINE = Pattern.compile("\\b9\\b");
  private static final Pattern TWO_NUMBERS = Pattern.compile("\\d.*\\D.*\\d");

  private final SampleData data;
  private final Messages texts;
  private final Visitor visitor;
  private final Hand hand = new Hand();

  /**
   * A tour.
   *
   * @param texts in the language of the window
   */
  public Tour(SampleData data, Messages texts, Visitor visitor) {
    this.data = data;
    this.texts = texts;
    this.visitor = visitor;
  }

  /** Goes from the welcome page to the offline banner and closes the window. */
  public void go() {
    hand.waitFor("#welcome");
    look("welcome");
    hand.press("#welcome-demo");
    hand.waitFor("#zone-tree");
    visitor.opened(hand.stage());
    WindowThread.until("everything is synced", this::isSynced);
    zones();
    editors();
    dialogs();
    search();
    reverse();
    open("quota");
    hand.waitFor("#usage-trend");
    look("quota");
    changes();
    accounts();
    computer();
    help();
    offline();
    WindowThread.run(hand.stage()::close);
  }

  private boolean isSynced() {
    return data.services()
            .zones()
            .content(data.bdomZone(OTHER_ZONE))
            .filter(zone -> !zone.records().isEmpty())
            .isPresent()
        && data.services()
            .syncStatus()
            .status(data.ionos(), ListingKind.QUOTA)
            .fetchedAt()
            .isPresent();
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
    data.change(
        data.bdomZone(OTHER_ZONE),
        OTHER_ZONE,
        RecordType.MX,
        mx -> mx.withPriority(OptionalInt.of(15)));
    data.delete(data.bdomZone(OTHER_ZONE), "info." + OTHER_ZONE, new RecordType("MBOXFW"));
    hand.choose("#zone-tree", ZONE);
    hand.waitFor("#draft-footer");
    hand.waitForOneWindow();
    hand.edit("#records", "content=192.0.2.61,", "CONTENT");
    hand.write(".cell-editor", "192.0.2.610");
    look("zones");
    hand.leaveField();
  }

  private void editors() {
    hand.press("#new-zone");
    hand.write("#new-zone-name", "new." + ZONE);
    look("new-zone");
    hand.closeDialog();
    editor("editor-srv", "10 993 mail." + ZONE);
    editor("editor-txt", "v=DMARC1; p=quarantine; rua=mailto:dmarc@" + ZONE);
  }

  private void editor(String name, String content) {
    hand.edit("#records", "content=" + content, "CONTENT");
    hand.waitFor("#content-problem");
    look(name);
    hand.closeDialog();
  }

  private void dialogs() {
    dialog("ttl", () -> hand.menu(texts.text("ui.menu.ttl")));
    dialog("replace", () -> hand.menu(texts.text("ui.menu.replace")));
    dialog("remark", () -> hand.press("#edit-remark"));
    hand.choose("#zone-tree", OTHER_ZONE);
    // the button is left out where the screen is low
    dialog("soa", () -> hand.menu(texts.text("ui.menu.soa")));
    hand.choose("#zone-tree", ZONE);
  }

  private void dialog(String name, Runnable opening) {
    opening.run();
    hand.waitFor(".dialog-pane");
    look(name);
    hand.closeDialog();
  }

  private void search() {
    hand.write("#search", "203.0.113.6");
    hand.waitFor(".search-results .list-cell");
    look("search");
    hand.write("#search", ">");
    hand.waitFor(".search-results .palette-line");
    look("palette");
    hand.write("#search", "?");
    hand.waitFor(".search-guide");
    look("search-guide");
    hand.write("#search", "");
    hand.waitForOneWindow();
  }

  private void reverse() {
    open("reverse");
    hand.waitFor("#reverse-table");
    reverseDraft();
    hand.choose("#reverse-table", "ip=203.0.113.61");
    look("reverse");
    hand.press("#reverse-view-picture");
    hand.waitFor("#reverse-cells");
    hand.write("#reverse-filter-network", "192.0.2.0/24");
    look("reverse-picture");
    hand.write("#reverse-filter-network", "");
    hand.press("#reverse-view-table");
    hand.waitFor("#reverse-table");
    hand.menu(texts.text("reverse.bulk.fill"));
    hand.waitFor("#reverse-bulk-lines .combo-box");
    look("reverse-bulk");
    hand.closeDialog();
    hand.press("#reverse-create");
    hand.write("#reverse-address", "203.0.113.162");
    hand.write("#reverse-name", "intranet." + ZONE);
    hand.write("#reverse-description", "Intranet");
    hand.waitFor("#reverse-add-forward");
    look("reverse-editor");
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
    look("changes");
    hand.press("#review-all");
    hand.waitFor("#diff");
    hand.choose("#pages", OTHER_ZONE);
    look("review");
    errors();
    guardrail();
    conflict();
    apply();
  }

  private void errors() {
    ZoneRef zone = data.bdomZone(OTHER_ZONE);
    data.add(zone, OTHER_ZONE, RecordType.CNAME, 3600, "www.hafenkontor.example");
    data.add(zone, "relay." + OTHER_ZONE, RecordType.MX, 3600, "198.51.100.25");
    hand.waitFor("#obstacle .ikonli-font-icon");
    hand.waitForText("#apply", TWO_NUMBERS);
    hand.choose("#pages", OTHER_ZONE);
    look("review-errors");
    data.services().drafts().undo(zone);
    data.services().drafts().undo(zone);
  }

  private void guardrail() {
    ZoneRef doomed = data.draftDeletion(ZONE, OTHER_ZONE);
    hand.choose("#pages", doomed.name().text());
    hand.press("#apply");
    hand.write("#dialog-typed", doomed.name().text().substring(0, 5));
    look("guardrail");
    hand.closeDialog();
    data.services().drafts().undo(doomed);
  }

  private void conflict() {
    data.changeElsewhere(ZONE, "api", "203.0.113.200");
    hand.press("#sync-all");
    WindowThread.until("the change is synced", () -> isCached("api." + ZONE, "203.0.113.200"));
    hand.press("#close-review");
    hand.press("#review-all");
    hand.press("#settle-conflicts");
    hand.waitFor("#conflict-cards .conflict-card");
    hand.waitForOneWindow();
    hand.press("#all-both");
    look("conflicts");
    hand.press("#all-theirs");
    hand.press("#settle");
    hand.press("#close-conflicts");
    hand.waitFor("#diff");
  }

  private boolean isCached(String name, String address) {
    return data.services().zones().content(data.ionosZone(ZONE)).orElseThrow().records().stream()
        .anyMatch(
            record ->
                record.data().name().equals(DnsName.of(name))
                    && record.data().content().equals(address));
  }

  private void apply() {
    hand.write("#review-note", "New web server for Brennerhof");
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
    look("applying");
    goOn.countDown();
    hand.waitFor("#summary .list-title");
    hand.waitForOneWindow();
    look("applied");
    hand.press("#close-review");
    open("history");
    hand.waitFor("#history-list");
    hand.choose("#history-list", "kind=PARTLY");
    hand.waitFor("#history-diff .diff-block");
    look("history");
    open("zones");
    hand.menu(texts.text("ui.menu.bulk"));
    hand.press("#bulk-address");
    hand.write("#bulk-find", "203.0.113.61");
    hand.write("#bulk-replacement", "203.0.113.99");
    hand.waitFor("#bulk-diff .diff-block");
    look("bulk");
    hand.closeDialog();
    interrupted();
  }

  private void interrupted() {
    ZoneRef zone = data.ionosZone(ZONE);
    for (int i = 1; i <= 8; i++) {
      data.add(zone, "node" + i + "." + ZONE, RecordType.A, 3600, "203.0.113.17" + i);
    }
    CountDownLatch goOn = new CountDownLatch(1);
    Faults.Aim writes =
        data.sandbox().faults().on(ProviderName.IONOS, "PUT", "/zones/.*/records/.*");
    writes.next(2, (work, _) -> work.get());
    writes.once((work, _) -> Gate.answerAfter(goOn, work));
    open("changes");
    hand.press("#review-all");
    // eight, and the one that failed before
    hand.waitForText("#apply", NINE);
    hand.press("#apply");
    hand.waitFor(".step-done");
    hand.press("#stop");
    hand.waitForDisabled("#stop");
    goOn.countDown();
    hand.waitFor("#recovery-banner");
    hand.waitForOneWindow();
    look("stopped");
    hand.press("#recovery-open");
    hand.waitFor("#recovery-resume");
    look("recovery");
    hand.press("#recovery-leave");
    hand.waitFor("#diff");
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
    look("accounts");
    hand.press("#account-cancel");
    hand.closeDialog();
  }

  private void computer() {
    hand.menu(texts.text("ui.menu.settings"));
    hand.press("#settings-proxy-manual");
    hand.waitFor("#settings-proxy-host");
    look("settings");
    hand.closeDialog();
    hand.menu(texts.text("ui.menu.log"));
    hand.waitFor("#log");
    look("log");
    hand.closeDialog();
    hand.menu(texts.text("ui.menu.diagnostics"));
    hand.waitFor("#diagnostics");
    look("diagnostics");
    hand.closeDialog();
  }

  private void help() {
    hand.menu(texts.text("ui.menu.shortcuts"));
    hand.waitFor("#shortcuts .list-cell");
    look("shortcuts");
    hand.closeDialog();
    hand.menu(texts.text("ui.menu.manual"));
    hand.waitFor("#help-search");
    look("help");
    hand.closeDialog();
    dialog("about", () -> hand.menu(texts.text("ui.menu.about")));
  }

  private void offline() {
    open("zones");
    data.sandbox().faults().offline(true);
    hand.press("#sync-all");
    hand.waitFor("#offline-banner");
    hand.waitForOneWindow();
    look("offline");
  }

  private void open(String part) {
    hand.press("#part-" + part);
  }

  private void look(String name) {
    visitor.look(name, hand.stage());
  }
}
