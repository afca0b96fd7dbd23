package org.zonewright.ui.reverse;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.zonewright.model.AccountId;
import org.zonewright.model.Network;
import org.zonewright.reverse.AddressState;
import org.zonewright.reverse.MatrixFilter;

/** What the user narrows the matrix by. */
public final class ReverseFilter {

  private final StringProperty text = new SimpleStringProperty("");
  private final StringProperty network = new SimpleStringProperty("");
  private final ObjectProperty<Optional<AddressState>> state =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<AccountId>> account =
      new SimpleObjectProperty<>(Optional.empty());

  /** Part of address, names (either spelling) or description. */
  public StringProperty text() {
    return text;
  }

  /** A block of addresses such as {@code 203.0.113.0/24}; ignored while it is none. */
  public StringProperty network() {
    return network;
  }

  /** The block of addresses, if one is written. */
  public Optional<Network> block() {
    return Network.parse(network.get());
  }

  /** A state that rows must have; empty for any. */
  public ObjectProperty<Optional<AddressState>> state() {
    return state;
  }

  /** The account; empty for any. */
  public ObjectProperty<Optional<AccountId>> account() {
    return account;
  }

  /** Whether something is typed as network that is none. */
  public BooleanBinding networkWrong() {
    return Bindings.createBooleanBinding(
        () -> !network.get().isBlank() && block().isEmpty(), network);
  }

  /** All criteria at once, anew whenever one changes. */
  ObjectBinding<MatrixFilter> criteria() {
    return Bindings.createObjectBinding(
        () -> new MatrixFilter(block(), state.get(), account.get(), text.get()),
        text,
        network,
        state,
        account);
  }

  /** Lets the same through as another filter. */
  void continueFrom(ReverseFilter other) {
    text.set(other.text.get());
    network.set(other.network.get());
    state.set(other.state.get());
    account.set(other.account.get());
  }

  /** Lets everything through again. */
  public void clear() {
    text.set("");
    network.set("");
    state.set(Optional.empty());
    account.set(Optional.empty());
  }
}
