package org.zonewright.ui.settings;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import org.zonewright.account.CredentialPlace;
import org.zonewright.account.ProxyPassword;
import org.zonewright.provider.Secret;
import org.zonewright.system.PreferenceStore;
import org.zonewright.system.Preferences;
import org.zonewright.system.ProxyChoice;
import org.zonewright.system.SyncInterval;
import org.zonewright.system.UpdateSettings;
import org.zonewright.system.update.UpdateAddress;
import org.zonewright.ui.common.UiTools;

/** The settings as they are being changed. Nothing of it counts before it is saved. */
public final class SettingsViewModel {

  private final Preferences before;
  private final PreferenceStore store;
  private final ProxyPassword passwords;
  private final UiTools tools;
  private final Consumer<Preferences> whenSaved;
  private final ProxyForm proxy;
  private final ObjectProperty<SyncInterval> interval;
  private final BooleanProperty desktopNotices;
  private final BooleanProperty updates;
  private final StringProperty updateAddress;
  private final StringBinding updateProblem;
  private final BooleanBinding valid;

  /**
   * Begins with what is so now.
   *
   * @param whenSaved takes what is so from then on
   */
  public SettingsViewModel(
      Preferences now,
      PreferenceStore store,
      ProxyPassword passwords,
      UiTools tools,
      Consumer<Preferences> whenSaved) {
    this.before = now;
    this.store = store;
    this.passwords = passwords;
    this.tools = tools;
    this.whenSaved = whenSaved;
    this.proxy = new ProxyForm(tools.texts().messages(), now.proxy());
    this.interval = new SimpleObjectProperty<>(now.automaticSync());
    this.desktopNotices = new SimpleBooleanProperty(now.desktopNotices());
    this.updates = new SimpleBooleanProperty(now.updates().wanted());
    this.updateAddress = new SimpleStringProperty(now.updates().address());
    this.updateProblem = Bindings.createStringBinding(this::checkUpdates, updates, updateAddress);
    this.valid =
        Bindings.createBooleanBinding(
            () -> updateProblem.get().isEmpty() && proxy.problem().get().isEmpty(),
            updateProblem,
            proxy.problem());
  }

  /** How often all accounts are read by themselves. */
  public ObjectProperty<SyncInterval> interval() {
    return interval;
  }

  /** Whether the desktop tells what has ended. */
  public BooleanProperty desktopNotices() {
    return desktopNotices;
  }

  /** Whether new versions are looked for. */
  public BooleanProperty updates() {
    return updates;
  }

  /** Where new versions are looked for. */
  public StringProperty updateAddress() {
    return updateAddress;
  }

  /** What is wrong with that address, in words; empty if nothing. */
  public ObservableStringValue updateProblem() {
    return updateProblem;
  }

  /** The way to the providers. */
  public ProxyForm proxy() {
    return proxy;
  }

  /** Whether it can be saved. */
  public ObservableBooleanValue valid() {
    return valid;
  }

  private String checkUpdates() {
    boolean needed = updates.get() || !updateAddress.get().isBlank();
    return needed && UpdateAddress.parse(updateAddress.get()).isEmpty()
        ? tools.text("settings.updates.address.wrong")
        : "";
  }

  /** Keeps it all, if it can be. */
  public void save() {
    if (!valid.get()) {
      return;
    }
    Preferences chosen =
        new Preferences(
            interval.get(),
            desktopNotices.get(),
            new UpdateSettings(updates.get(), updateAddress.get().strip()),
            proxy.choice());
    Optional<Secret> password = proxy.secret();
    tools
        .background()
        .call(
            () -> {
              store.save(chosen);
              return keep(chosen.proxy(), password);
            },
            place -> saved(chosen, password.isPresent(), place),
            tools::fail);
  }

  /** Where a new password is now. */
  private Optional<CredentialPlace> keep(ProxyChoice choice, Optional<Secret> password) {
    Optional<String> user = user(choice);
    // else the keychain would be asked, and might ask to be unlocked, with every saving
    if (user.isEmpty() && user(before.proxy()).isPresent()) {
      passwords.forget();
    }
    return user.flatMap(_ -> password).flatMap(passwords::save);
  }

  /** Whom a password would belong to. */
  private static Optional<String> user(ProxyChoice choice) {
    return choice instanceof ProxyChoice.Manual manual ? manual.user() : Optional.empty();
  }

  private void saved(Preferences chosen, boolean passwordTyped, Optional<CredentialPlace> place) {
    whenSaved.accept(chosen);
    if (passwordTyped && !place.equals(Optional.of(CredentialPlace.KEYCHAIN))) {
      tools
          .notices()
          .warning(
              tools.text("settings.password.title"),
              tools.text(
                  place.isPresent() ? "settings.password.memory" : "settings.password.nowhere"));
    }
  }
}
