package org.zonewright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.zonewright.system.ProxyChoice;
import org.zonewright.system.SyncInterval;
import org.zonewright.ui.common.Part;

/** Settings are changed, count at once and are still there after a restart. */
class SettingsJourneyTest extends Journey {

  @Test
  void whatIsSetIsKeptAndShownAgain() {
    workplace().start();
    user().syncs();
    user().choosesFromMenu("Settings");
    chooses(SyncInterval.FIFTEEN);
    user().pressesInDialog("#settings-proxy-manual");
    user().fillsInDialog("#settings-proxy-host", "http://proxy");
    sight()
        .await(
            "what is wrong",
            () ->
                Sight.inDialog("#settings-proxy-problem")
                    .map(label -> ((Label) label).getText())
                    .filter(text -> text.contains("name or address"))
                    .isPresent());
    assertThat(sight().glance(() -> Sight.inDialog("#dialog-yes").orElseThrow().isDisabled()))
        .isTrue();
    user().fillsInDialog("#settings-proxy-host", "proxy.example");
    user().fillsInDialog("#settings-proxy-port", "3128");
    user().pressesInDialog("#dialog-yes");
    sight()
        .await(
            "the settings being kept",
            () ->
                workplace()
                    .services()
                    .preferences()
                    .proxy()
                    .equals(new ProxyChoice.Manual("proxy.example", 3128, Optional.empty())));
    // this computer is never reached through the proxy
    user().syncs();
    sight().await("no banner", () -> sight().node("#offline-banner").isEmpty());

    workplace().closeWindow();
    workplace().start();
    user().goesTo(Part.ZONES);
    user().choosesFromMenu("Settings");
    sight()
        .await(
            "the interval",
            () ->
                Sight.inDialog("#settings-sync")
                    .map(box -> ((ChoiceBox<?>) box).getValue())
                    .filter(SyncInterval.FIFTEEN::equals)
                    .isPresent());
    user().types(KeyCode.ESCAPE);
    sight().await("the end of the dialog", () -> Sight.inDialog("#settings").isEmpty());
  }

  @SuppressWarnings("unchecked") // the box has nothing else
  private void chooses(SyncInterval interval) {
    sight()
        .await(
            "the choice of an interval",
            () -> {
              Sight.inDialog("#settings-sync")
                  .ifPresent(box -> ((ChoiceBox<SyncInterval>) box).setValue(interval));
              return Sight.inDialog("#settings-sync").isPresent();
            });
  }
}
