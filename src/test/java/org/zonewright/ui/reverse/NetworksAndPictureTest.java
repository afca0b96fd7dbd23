package org.zonewright.ui.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;
import org.zonewright.reverse.AddressState;
import org.zonewright.reverse.NetworkCell;

/** The networks beside the table, and the picture of one. */
class NetworksAndPictureTest {

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
  void addressesAreGroupedByTheChosenPrefix() {
    NetworksViewModel networks = fixture.model().networks();

    assertThat(networks.groups().get())
        .extracting(group -> group.network() + " " + group.counts().rows())
        .containsExactly("192.0.2.0/24 4", "203.0.113.0/24 1");
    assertThat(networks.total().get()).isEqualTo(5);

    networks.prefix().set(25);
    assertThat(networks.groups().get())
        .extracting(group -> group.network().toString())
        .containsExactly("192.0.2.0/25", "192.0.2.128/25", "203.0.113.0/25");
  }

  @Test
  void ipv6AddressesAreGroupedByAPrefixOfTheirOwn() {
    assertThat(fixture.model().networks().hasV6().getValue()).isFalse();
    fixture
        .bench()
        .reverse(fixture.cloud(), "2001:db8:1:1::1 a.example.org", "2001:db8:1:2::1 b.example.org");
    NetworksViewModel networks = fixture.model().networks();
    assertThat(networks.hasV6().getValue()).isTrue();
    assertThat(v6(networks)).containsExactly("2001:db8:1:1::/64 1", "2001:db8:1:2::/64 1");

    networks.v6Prefix().set(48);
    assertThat(v6(networks)).containsExactly("2001:db8:1::/48 2");
  }

  private static List<String> v6(NetworksViewModel networks) {
    return networks.groups().get().stream()
        .filter(group -> !group.network().isV4())
        .map(group -> group.network() + " " + group.counts().rows())
        .toList();
  }

  @Test
  void choosingANetworkNarrowsTheTableAndTheFilterMarksTheNetwork() {
    ReverseViewModel model = fixture.model();

    model.networks().choose(Optional.of(model.networks().groups().get().getLast()));
    assertThat(model.rows().visible().get()).hasSize(1);

    model.rows().filter().network().set("192.0.2.0/24");
    assertThat(model.networks().chosen())
        .map(group -> group.network().toString())
        .contains("192.0.2.0/24");

    model.networks().choose(Optional.empty());
    assertThat(model.rows().visible().get()).hasSize(5);
  }

  @Test
  void thePictureShowsTheFirstNetworkAndFollowsTheFilter() {
    ReverseViewModel model = fixture.model();
    PictureViewModel picture = model.picture();

    assertThat(picture.block().get()).map(Network::toString).contains("192.0.2.0/24");
    assertThat(picture.cells().get()).hasSize(256);

    model.rows().filter().network().set("192.0.2.8/30");
    assertThat(picture.cells().get())
        .extracting(NetworkCell::state)
        .containsExactly(
            Optional.empty(),
            Optional.of(AddressState.CONFIRMED),
            Optional.of(AddressState.NO_POINTER),
            Optional.of(AddressState.NO_POINTER));

    model.rows().filter().network().set("203.0.0.0/16");
    assertThat(picture.block().get()).map(Network::toString).contains("203.0.113.0/24");
  }

  @Test
  void thePictureOfALargeNetworkIsOfThatNetworkWhileTheTableIsStillBeingNarrowed() {
    ReverseViewModel model = fixture.model();
    model.rows().filter().network().set("192.0.2.8/30");
    fixture.bench().background().hold();

    model.rows().filter().network().set("203.0.0.0/16");

    assertThat(model.picture().block().get()).map(Network::toString).contains("203.0.113.0/24");
    fixture.bench().background().release();
  }

  @Test
  void movingInThePictureSelectsTheRow() {
    ReverseViewModel model = fixture.model();

    model.picture().moveTo(9);
    assertThat(model.selection().lead().getValue())
        .map(ReverseItem::nameText)
        .contains("www.example.org");

    model.picture().moveTo(-1);
    model.picture().moveTo(256);
    assertThat(model.picture().cursor().get()).isEqualTo(9);
  }

  @Test
  void aSelectedRowIsFoundInThePicture() {
    ReverseViewModel model = fixture.model();

    model.show(IpAddress.of("203.0.113.1"));

    assertThat(model.picture().block().get()).map(Network::toString).contains("203.0.113.0/24");
    assertThat(model.picture().cursor().get()).isEqualTo(1);
  }

  @Test
  void onePagesThroughTheNetworksThatHaveRows() {
    PictureViewModel picture = fixture.model().picture();
    assertThat(picture.previous().executable().get()).isFalse();

    picture.next().execute();
    assertThat(picture.block().get()).map(Network::toString).contains("203.0.113.0/24");
    assertThat(picture.next().executable().get()).isFalse();

    picture.previous().execute();
    assertThat(picture.block().get()).map(Network::toString).contains("192.0.2.0/24");
  }

  @Test
  void aDraftShowsInThePictureAtOnce() {
    ReverseViewModel model = fixture.model();
    model.show(IpAddress.of("192.0.2.10"));
    model.commands().edit().execute();
    fixture.bench().background().elapse();

    model.editor().submit();

    assertThat(model.picture().cells().get().get(10).state()).contains(AddressState.CONFIRMED);
  }
}
