package org.zonewright.ui.reverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.ui.UiWorkbench.a;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.change.DraftRow;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.SynchronousBackground;

class FollowViewModelTest {

  private WorkbenchFixture fixture;
  private FollowViewModel follow;

  @BeforeEach
  void open(@TempDir Path directory) {
    fixture = new WorkbenchFixture(directory);
    follow = fixture.model().follow();
    follow.zone().set(Optional.of(fixture.zone()));
    fixture.bench().background().elapse();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void withoutAChangeThereIsNothingToOffer() {
    assertThat(follow.proposals().get()).isEmpty();
    assertThat(follow.accept().executable().get()).isFalse();
  }

  @Test
  void anotherNameIsOfferedToTheReverseRecordInTheSamePlan() {
    edit(a("web.example.org", "192.0.2.9"));

    assertThat(follow.proposals().get()).hasSize(1);
    follow.accept().execute();

    assertThat(fixture.drafts())
        .filteredOn(Change.OfReverse.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            Change.OfReverse.class,
            change ->
                assertThat(change.after().orElseThrow().name().text())
                    .isEqualTo("web.example.org"));
    assertThat(fixture.reviews())
        .containsExactly(
            new ReviewScope.OfAny(
                List.of(
                    new ReviewScope.OfZone(fixture.zone()),
                    new ReviewScope.OfReverse(fixture.cloud().id()))));
    fixture.bench().background().elapse();
    assertThat(follow.proposals().get()).isEmpty();
  }

  @Test
  void anotherAddressTakesTheReverseRecordAlong() {
    edit(a("www.example.org", "192.0.2.99"));

    assertThat(follow.proposals().get())
        .extracting(proposal -> proposal.ip().toString())
        .containsExactlyInAnyOrder("192.0.2.9", "192.0.2.99");
  }

  @Test
  void anotherTtlMovesNothing() {
    edit(a("www.example.org", "192.0.2.9").withTtl(60));

    assertThat(follow.proposals().get()).isEmpty();
  }

  @Test
  void anOfferThatWasTurnedDownDoesNotComeBackUntilThereIsAnother() {
    edit(a("web.example.org", "192.0.2.9"));
    follow.dismiss().execute();
    edit(a("web.example.org", "192.0.2.9").withTtl(60));
    assertThat(follow.proposals().get()).isEmpty();

    edit(a("site.example.org", "192.0.2.9"));
    assertThat(follow.proposals().get()).hasSize(1);
  }

  @Test
  void whatIsFoundForAZoneThatIsNoLongerOpenIsNotOffered() {
    SynchronousBackground background = fixture.bench().background();
    background.hold();
    edit(a("web.example.org", "192.0.2.9"));

    follow.zone().set(Optional.of(new ZoneRef(fixture.cloud().id(), DnsName.of("example.net"))));
    background.release();

    assertThat(follow.proposals().get()).isEmpty();
  }

  private void edit(ResourceRecord after) {
    DraftRow row =
        fixture.bench().services().drafts().rows(fixture.zone()).stream()
            .filter(r -> r.before().isPresent())
            .filter(r -> r.before().orElseThrow().data().content().equals("192.0.2.9"))
            .findFirst()
            .orElseThrow();
    fixture.bench().services().drafts().edit(fixture.zone(), row, after);
    fixture.bench().background().elapse();
  }
}
