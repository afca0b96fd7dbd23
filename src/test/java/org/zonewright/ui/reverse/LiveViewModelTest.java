package org.zonewright.ui.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.dns.LiveAnswer;
import org.zonewright.dns.NameServer;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;
import org.zonewright.reverse.live.LiveResult;
import org.zonewright.reverse.live.LiveState;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.common.Setting;

class LiveViewModelTest {

  private WorkbenchFixture fixture;

  @BeforeEach
  void open(@TempDir Path directory) {
    fixture = new WorkbenchFixture(directory);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void rowsAreCheckedAndTheAnswersKept() {
    fixture.answers(_ -> LiveViewModelTest::answer);
    ReverseViewModel model = fixture.model();
    assertThat(model.live().isUsed()).isFalse();

    model.live().check(new ReverseItems(model.rows().visible().get()));

    assertThat(model.live().done().get()).isEqualTo(5);
    assertThat(model.live().running().get()).isFalse();
    assertThat(result(model, "192.0.2.9").state()).isEqualTo(LiveState.CONFIRMED);
    assertThat(result(model, "192.0.2.9").pointer().ttl()).hasValue(300);
    assertThat(result(model, "192.0.2.9").pointer().askedAt()).isEqualTo(UiWorkbench.NOW);
    assertThat(result(model, "192.0.2.10").state()).isEqualTo(LiveState.NO_POINTER);
  }

  @Test
  void whatIsOnlyDraftedIsNotAskedFor() {
    fixture.answers(_ -> LiveViewModelTest::answer);
    ReverseViewModel model = fixture.model();
    model.show(IpAddress.of("192.0.2.9"));
    model.commands().delete().execute();

    model.live().check(model.selection().items().get());

    assertThat(result(model, "192.0.2.9").question().name())
        .map(DnsName::text)
        .contains("www.example.org");
  }

  @Test
  void theNameServerIsRemembered() {
    List<Optional<NameServer>> asked = new ArrayList<>();
    fixture.answers(
        server -> {
          asked.add(server);
          return LiveAnswers::none;
        });
    ReverseViewModel model = fixture.model();

    model.live().server().set("192.0.2.53:5353");
    model.live().check(new ReverseItems(model.rows().visible().get()));

    assertThat(asked).containsExactly(NameServer.parse("192.0.2.53:5353"));
    assertThat(fixture.settings().find(Setting.LIVE_SERVER)).contains("192.0.2.53:5353");
    assertThat(fixture.model().live().server().get()).isEqualTo("192.0.2.53:5353");
  }

  @Test
  void whatIsNoNameServerIsToldAndNotAsked() {
    ReverseViewModel model = fixture.model();
    model.live().server().set("no server");

    model.live().check(new ReverseItems(model.rows().visible().get()));

    assertThat(model.live().serverProblem().get()).contains("no name server");
    assertThat(model.live().isUsed()).isFalse();
  }

  @Test
  void aNameServerWithoutAddressIsToldInWords() {
    fixture.answers(
        _ -> {
          throw new UnknownHostException("ns.nowhere.example");
        });
    ReverseViewModel model = fixture.model();

    model.live().check(new ReverseItems(model.rows().visible().get()));

    assertThat(fixture.bench().dialogs().problems()).hasSize(1);
    assertThat(model.live().running().get()).isFalse();
  }

  @Test
  void checksUnderWayCanBeStopped() {
    ReverseViewModel model = fixture.model();
    fixture.bench().background().hold();
    model.live().check(new ReverseItems(model.rows().visible().get()));
    assertThat(model.live().running().get()).isTrue();

    model.live().cancel().execute();
    fixture.bench().background().release();

    assertThat(model.live().running().get()).isFalse();
    assertThat(model.live().done().get()).isZero();
  }

  private static LiveResult result(ReverseViewModel model, String ip) {
    return model.live().result(model.rows().find(IpAddress.of(ip)).orElseThrow()).orElseThrow();
  }

  private static LiveAnswer answer(DnsName name, RecordType type) {
    if (name.equals(IpAddress.of("192.0.2.9").reverseName())) {
      return LiveAnswers.some(name, type, "www.example.org");
    }
    return name.text().equals("www.example.org")
        ? LiveAnswers.some(name, type, "192.0.2.9")
        : LiveAnswers.none(name, type);
  }
}
