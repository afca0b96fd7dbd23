package org.zonewright.ui.zones;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import org.zonewright.dns.Idn;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.ZoneSummary;
import org.zonewright.ui.common.FormDialogs;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.remarks.RemarkForm;

/** Asks the user about zones, in dialogs. */
public final class ZoneQuestions {

  private final ZonesViewModel zones;
  private final FormDialogs forms;
  private final UiTools tools;
  private final Clock clock;

  ZoneQuestions(ZonesViewModel zones, FormDialogs forms, UiTools tools, Clock clock) {
    this.zones = zones;
    this.forms = forms;
    this.tools = tools;
    this.clock = clock;
  }

  /** Asks for the zone that a file is meant for; the one that is open is chosen at first. */
  public Optional<ZoneRef> zoneOf(String file, Optional<DnsName> told, List<ZoneSummary> choices) {
    ZoneChoiceForm form =
        new ZoneChoiceForm(
            told.map(zone -> tools.text("drop.askTold", file, Idn.toUnicode(zone)))
                .orElseGet(() -> tools.text("drop.ask", file)),
            choices,
            zones.selectedSummary().map(zone -> zone.zone().ref()),
            id -> account(id).map(Account::name).orElse(id.text()),
            tools);
    return forms.form(tools.text("drop.title"), form, tools.text("drop.action"), form.valid())
        ? form.chosen()
        : Optional.empty();
  }

  /** Asks for colour and note of a zone. */
  void remark(ZoneSummary zone) {
    RemarkForm form = new RemarkForm(zones.remarks().of(zone.zone().ref()), tools);
    if (forms.form(
        tools.text("remarks.title", zone.unicodeName()),
        form,
        tools.text("remarks.action"),
        new SimpleBooleanProperty(true))) {
      zones.remarks().save(zone.zone().ref(), form.remark());
    }
  }

  /** Asks for a new zone, at first in the account of the one that is open. */
  void newZone() {
    NewZoneViewModel model =
        new NewZoneViewModel(zones.list().get(), zones.accounts().getFirst(), clock, tools);
    zones
        .selectedSummary()
        .flatMap(zone -> account(zone.zone().ref().account()))
        .ifPresent(model.account()::set);
    if (forms.form(
        tools.text("ui.zones.newTitle"),
        new NewZoneForm(model, zones.accounts(), tools),
        tools.text("ui.zones.newAction"),
        model.valid())) {
      zones.create(model.creation());
    }
  }

  private Optional<Account> account(AccountId id) {
    return zones.accounts().stream().filter(account -> account.id().equals(id)).findFirst();
  }
}
