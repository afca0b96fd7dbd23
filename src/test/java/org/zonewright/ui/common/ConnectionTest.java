package org.zonewright.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.zonewright.model.AccountId;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.Failure;
import org.zonewright.provider.ProviderException.Unavailable;

class ConnectionTest {

  private static final AccountId ONE = AccountId.random();
  private static final AccountId OTHER = AccountId.random();

  private final Connection connection = new Connection();

  @Test
  void isOfflineOnlyWhileNoAccountCanBeReached() {
    connection.reached(ONE);
    connection.failed(OTHER, unreachable());
    assertThat(connection.offline().get()).isFalse();

    connection.failed(ONE, unreachable());
    assertThat(connection.offline().get()).isTrue();

    connection.reached(OTHER);
    assertThat(connection.offline().get()).isFalse();
  }

  @Test
  void anAccountThatIsNoMoreSaysNothingOfTheNetwork() {
    connection.reached(ONE);
    connection.failed(OTHER, unreachable());

    connection.retain(List.of(OTHER));
    assertThat(connection.offline().get()).isTrue();

    connection.retain(List.of());
    assertThat(connection.offline().get()).isFalse();
  }

  private static ProviderException unreachable() {
    return new Unavailable(
        new Failure("cloud", "zones.list", "", OptionalInt.empty(), List.of(), "refused"),
        Unavailable.Cause.CONNECT);
  }
}
