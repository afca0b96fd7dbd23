package org.zonewright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonewright.provider.Secret;
import org.zonewright.system.Preferences;
import org.zonewright.system.ProxyChoice;
import org.zonewright.system.SyncInterval;
import org.zonewright.system.UpdateSettings;
import org.zonewright.ui.UiWorkbench;

/** Settings as they are changed and saved. */
class SettingsViewModelTest {

  @TempDir private Path directory;
  @AutoClose private UiWorkbench bench;
  private Optional<Preferences> told = Optional.empty();

  @BeforeEach
  void open() {
    bench = UiWorkbench.in(directory);
  }

  private SettingsViewModel model() {
    return new SettingsViewModel(
        bench.services().preferences().read(),
        bench.services().preferences(),
        bench.services().proxyPassword(),
        bench.tools(),
        saved -> told = Optional.of(saved));
  }

  private static void fillProxy(ProxyForm form) {
    form.kind().set(ProxyKind.MANUAL);
    form.host().set(" proxy.example ");
    form.port().set("3128");
    form.user().set("miller");
    form.password().set("pass-word");
  }

  @Test
  void whatIsChosenIsKeptAndToldAndShownAgain() {
    SettingsViewModel model = model();
    model.interval().set(SyncInterval.THIRTY);
    model.desktopNotices().set(false);
    model.updates().set(true);
    model.updateAddress().set(" https://zonewright.example/release.json ");
    fillProxy(model.proxy());
    assertThat(model.valid().get()).isTrue();
    assertThat(told).isEmpty();

    model.save();

    Preferences expected =
        new Preferences(
            SyncInterval.THIRTY,
            false,
            new UpdateSettings(true, "https://zonewright.example/release.json"),
            new ProxyChoice.Manual("proxy.example", 3128, Optional.of("miller")));
    assertThat(told).contains(expected);
    assertThat(bench.services().preferences().read()).isEqualTo(expected);
    SettingsViewModel again = model();
    assertThat(again.interval().get()).isEqualTo(SyncInterval.THIRTY);
    assertThat(again.proxy().host().get()).isEqualTo("proxy.example");
    assertThat(again.proxy().user().get()).isEqualTo("miller");
    assertThat(again.proxy().password().get()).isEmpty();
  }

  @Test
  void thePasswordIsKeptWithTheSecretsAndNotAmongTheSettings() {
    SettingsViewModel model = model();
    fillProxy(model.proxy());
    model.save();

    assertThat(bench.services().proxyPassword().find()).contains(Secret.of("pass-word"));
    assertThat(bench.services().settings().all().values()).noneMatch(v -> v.contains("pass-word"));
    assertThat(bench.notices().texts()).singleElement().asString().contains("no keychain");
  }

  @Test
  void anEmptyPasswordKeepsTheOneThereIsAndNoUserForgetsIt() {
    SettingsViewModel first = model();
    fillProxy(first.proxy());
    first.save();

    SettingsViewModel second = model();
    second.proxy().port().set("8080");
    second.save();
    assertThat(bench.services().proxyPassword().find()).isPresent();

    SettingsViewModel third = model();
    third.proxy().user().set("");
    third.save();
    assertThat(bench.services().proxyPassword().find()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = ProxyKind.class, names = "MANUAL", mode = EnumSource.Mode.EXCLUDE)
  void whoLeavesTheProxyLeavesNoPasswordBehind(ProxyKind instead) {
    SettingsViewModel before = model();
    fillProxy(before.proxy());
    before.save();
    assertThat(bench.services().proxyPassword().find()).isPresent();

    SettingsViewModel model = model();
    model.proxy().kind().set(instead);
    model.save();

    assertThat(bench.services().proxyPassword().find()).isEmpty();
  }

  @Test
  void whatCannotBeAProxyIsSaidInWordsAndNotSaved() {
    ProxyForm form = model().proxy();
    assertThat(form.problem().get()).isEmpty();
    form.kind().set(ProxyKind.MANUAL);
    assertThat(form.problem().get()).contains("name or address");
    form.host().set("http://proxy.example");
    assertThat(form.problem().get()).contains("name or address");
    form.host().set("proxy.example");
    for (String port : new String[] {"", "x", "0", "65536", "-1"}) {
      form.port().set(port);
      assertThat(form.problem().get()).as(port).contains("65535");
    }
    form.port().set("3128");
    assertThat(form.problem().get()).isEmpty();
    form.password().set("word");
    assertThat(form.problem().get()).contains("user name");
    form.user().set("mill:er");
    assertThat(form.problem().get()).contains("colon");
    form.user().set("miller");
    assertThat(form.problem().get()).isEmpty();
    form.password().set("w\u00f6rd");
    assertThat(form.problem().get()).contains("ASCII");
  }

  @Test
  void whatIsWrongIsNotSaved() {
    SettingsViewModel model = model();
    model.proxy().kind().set(ProxyKind.MANUAL);
    assertThat(model.valid().get()).isFalse();

    model.save();

    assertThat(told).isEmpty();
    assertThat(bench.services().preferences().read()).isEqualTo(Preferences.INITIAL);
  }

  @Test
  void newVersionsAreLookedForAtASafeAddressOnly() {
    SettingsViewModel model = model();
    assertThat(model.updateProblem().get()).isEmpty();
    model.updates().set(true);
    assertThat(model.updateProblem().get()).contains("https://");
    model.updateAddress().set("http://zonewright.example/");
    assertThat(model.updateProblem().get()).contains("https://");
    assertThat(model.valid().get()).isFalse();
    model.updateAddress().set("https://zonewright.example/release.json");
    assertThat(model.updateProblem().get()).isEmpty();
  }
}
