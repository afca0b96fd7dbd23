package org.zonewright.ui.reverse;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.zonewright.model.AccountId;
import org.zonewright.model.Network;
import org.zonewright.reverse.ForwardState;

/** Narrows the reverse-record table; all criteria must be met. */
public final class ReverseFilter {

  private final StringProperty text = new SimpleStringProperty("");
  private final StringProperty network = new SimpleStringProperty("");
  private final ObjectProperty<Optional<ForwardState>> forward =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<AccountId>> account =
      new SimpleObjectProperty<>(Optional.empty());

  /** Part of address, name (either spelling), description or zone. */
  public StringProperty text() {
    return text;
  }

  /** A block of addresses such as {@code 203.0.113.0/24}; ignored while it is none. */
  public StringProperty network() {
    return network;
  }

  /** The forward check's result; empty for any. */
  public ObjectProperty<Optional<ForwardState>> forward() {
    return forward;
  }

  /** The account; empty for any. */
  public ObjectProperty<Optional<AccountId>> account() {
    return account;
  }

  /** Whether something is typed as network that is none. */
  public BooleanBinding networkWrong() {
    return Bindings.createBooleanBinding(
        () -> !network.get().isBlank() && Network.parse(network.get()).isEmpty(), network);
  }

  /** The criteria as one condition, anew whenever one changes. */
  public ObjectBinding<Predicate<ReverseItem>> condition() {
    return Bindings.createObjectBinding(this::all, text, network, forward, account);
  }

  /** Lets everything through again. */
  public void clear() {
    text.set("");
    network.set("");
    forward.set(Optional.empty());
    account.set(Optional.empty());
  }

  private Predicate<ReverseItem> all() {
    String wanted = text.get().strip().toLowerCase(Locale.ROOT);
    Optional<Network> block = Network.parse(network.get());
    Optional<ForwardState> state = forward.get();
    Optional<AccountId> owner = account.get();
    return item ->
        block.map(b -> b.contains(item.ip())).orElse(true)
            && state.map(s -> s == item.forward()).orElse(true)
            && owner.map(o -> o.equals(item.row().account())).orElse(true)
            && (wanted.isEmpty() || searchable(item).contains(wanted));
  }

  private static String searchable(ReverseItem item) {
    return String.join(
            "\n",
            item.ip().toString(),
            item.name().text(),
            item.nameText(),
            item.oldNameText().orElse(""),
            item.description(),
            item.zoneText())
        .toLowerCase(Locale.ROOT);
  }
}
