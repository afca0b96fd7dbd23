package org.zonewright.ui.common;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.zonewright.model.AccountId;
import org.zonewright.provider.ProviderException;

/**
 * Whether the network is there, as far as the last words with the providers tell: offline while no
 * account that was tried could be reached. To be used on the window's thread only.
 */
public final class Connection {

  private final Set<AccountId> reached = new HashSet<>();
  private final Set<AccountId> unreachable = new HashSet<>();
  private final ReadOnlyBooleanWrapper offline = new ReadOnlyBooleanWrapper();

  /** Whether nothing can be reached. */
  public ReadOnlyBooleanProperty offline() {
    return offline.getReadOnlyProperty();
  }

  /** The account's provider answered. */
  public void reached(AccountId account) {
    unreachable.remove(account);
    reached.add(account);
    update();
  }

  /** Talking with the account's provider ended with that exception. */
  public void failed(AccountId account, ProviderException problem) {
    if (isNoNetwork(problem)) {
      reached.remove(account);
      unreachable.add(account);
      update();
    } else {
      reached(account);
    }
  }

  /** Only these accounts are there; what is known of others says nothing any more. */
  public void retain(Collection<AccountId> accounts) {
    reached.retainAll(accounts);
    unreachable.retainAll(accounts);
    update();
  }

  private void update() {
    offline.set(reached.isEmpty() && !unreachable.isEmpty());
  }

  /** Whether a problem means that there is no way to the server, rather than a fault of it. */
  public static boolean isNoNetwork(ProviderException problem) {
    return problem instanceof ProviderException.Unavailable unavailable
        && switch (unavailable.reason()) {
          case UNKNOWN_HOST, CONNECT, TIMEOUT, CONNECTION_LOST, PROXY_UNREACHABLE -> true;
          case TLS, SERVER, PROXY_LOGIN, PROXY_REFUSED -> false;
        };
  }
}
