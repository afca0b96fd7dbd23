package org.zonewright.ui.settings;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import org.zonewright.provider.ProxyServer;
import org.zonewright.provider.Secret;
import org.zonewright.system.ProxyChoice;
import org.zonewright.text.Messages;

/** The way to the providers as it is typed, checked with every key. */
public final class ProxyForm {

  private static final int HIGHEST_PORT = 65_535;

  private final Messages messages;
  private final ObjectProperty<ProxyKind> kind = new SimpleObjectProperty<>(ProxyKind.SYSTEM);
  private final StringProperty host = new SimpleStringProperty("");
  private final StringProperty port = new SimpleStringProperty("");
  private final StringProperty user = new SimpleStringProperty("");
  private final StringProperty password = new SimpleStringProperty("");
  // kept, because a binding that nobody holds is collected and tells no one any more
  private final StringBinding problem =
      Bindings.createStringBinding(this::check, kind, host, port, user, password);

  ProxyForm(Messages messages, ProxyChoice choice) {
    this.messages = messages;
    switch (choice) {
      case ProxyChoice.AsSystem() -> kind.set(ProxyKind.SYSTEM);
      case ProxyChoice.None() -> kind.set(ProxyKind.NONE);
      case ProxyChoice.Manual manual -> fill(manual);
    }
  }

  private void fill(ProxyChoice.Manual manual) {
    kind.set(ProxyKind.MANUAL);
    host.set(manual.host());
    port.set(String.valueOf(manual.port()));
    user.set(manual.user().orElse(""));
  }

  /** Which way. */
  public ObjectProperty<ProxyKind> kind() {
    return kind;
  }

  /** The proxy's name or address. */
  public StringProperty host() {
    return host;
  }

  /** The proxy's port. */
  public StringProperty port() {
    return port;
  }

  /** Who we are there; empty where nobody asks. */
  public StringProperty user() {
    return user;
  }

  /** The password; empty keeps the one that is kept. */
  public StringProperty password() {
    return password;
  }

  /** What is wrong, in words; empty if nothing. */
  public ObservableStringValue problem() {
    return problem;
  }

  private String check() {
    if (kind.get() != ProxyKind.MANUAL) {
      return "";
    }
    if (!ProxyServer.isHost(host.get().strip())) {
      return messages.text("settings.proxy.host.wrong");
    }
    if (portNumber().isEmpty()) {
      return messages.text("settings.proxy.port.wrong");
    }
    if (!user.get().isBlank() && !ProxyChoice.isUser(user.get().strip())) {
      return messages.text("settings.proxy.user.wrong");
    }
    if (!password.get().isEmpty() && user.get().isBlank()) {
      return messages.text("settings.proxy.user.missing");
    }
    return isSecret() ? "" : messages.text("settings.proxy.password.wrong");
  }

  private Optional<Integer> portNumber() {
    try {
      return Optional.of(Integer.parseInt(port.get().strip()))
          .filter(number -> number >= 1 && number <= HIGHEST_PORT);
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private boolean isSecret() {
    try {
      secret();
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /** What was typed as password. */
  Optional<Secret> secret() {
    return password.get().isEmpty() ? Optional.empty() : Optional.of(Secret.of(password.get()));
  }

  /** The way as typed, which must have no {@link #problem}. */
  ProxyChoice choice() {
    return switch (kind.get()) {
      case SYSTEM -> new ProxyChoice.AsSystem();
      case NONE -> new ProxyChoice.None();
      case MANUAL ->
          new ProxyChoice.Manual(
              host.get().strip(),
              portNumber().orElseThrow(),
              Optional.of(user.get().strip()).filter(name -> !name.isEmpty()));
    };
  }
}
