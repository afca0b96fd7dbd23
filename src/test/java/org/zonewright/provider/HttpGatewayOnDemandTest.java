package org.zonewright.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HttpGatewayOnDemandTest {

  private final List<String> happened = new ArrayList<>();
  private final HttpGatewayOnDemand gateway = new HttpGatewayOnDemand(this::open);

  private HttpGateway open() {
    happened.add("opened");
    return new HttpGateway() {
      @Override
      public HttpReply send(HttpCall call) {
        happened.add("sent");
        throw new IllegalStateException("no network here");
      }

      @Override
      public void close() {
        happened.add("closed");
      }
    };
  }

  private void send() {
    assertThatThrownBy(
            () ->
                gateway.send(
                    new HttpCall(
                        "account",
                        "zones.list",
                        "",
                        "GET",
                        URI.create("http://127.0.0.1:9/"),
                        Map.of(),
                        Optional.empty(),
                        new byte[0],
                        true)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void opensOnceAndOnlyWhenSomethingIsSent() {
    assertThat(happened).isEmpty();
    send();
    send();
    assertThat(happened).containsExactly("opened", "sent", "sent");
  }

  @Test
  void whatWasNeverOpenedIsNotOpenedToBeClosed() {
    gateway.close();
    send();
    assertThat(happened).isEmpty();
  }

  @Test
  void closesWhatItOpened() {
    send();
    gateway.close();
    send();
    assertThat(happened).containsExactly("opened", "sent", "closed");
  }
}
