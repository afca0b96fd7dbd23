package org.zonewright.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.zonewright.model.AccountId;
import org.zonewright.provider.ProviderException;
import org.zonewright.store.StoreEvent;

/** The small things that all screens are built on. */
class CommonTest {

  private final SynchronousBackground background = new SynchronousBackground();

  @Test
  void onlyTheLatestOfSeveralRequestsArrives() {
    Latest latest = new Latest(background);
    List<String> arrived = new ArrayList<>();
    background.hold();

    latest.call(() -> "first zone", arrived::add, e -> arrived.add("failed"));
    latest.call(() -> "second zone", arrived::add, e -> arrived.add("failed"));
    background.release();

    assertThat(arrived).containsExactly("second zone");
  }

  @Test
  void aSequenceDoesOneThingAfterTheOtherEvenAfterAFailure() {
    Sequence sequence = new Sequence(background);
    List<String> done = new ArrayList<>();
    background.hold();
    sequence.call(
        () -> {
          throw new IllegalStateException("broken");
        },
        _ -> done.add("never"),
        e -> done.add(e.getMessage()));
    sequence.call(() -> "second", done::add, e -> done.add("failed"));
    assertThat(sequence.pending().get()).isEqualTo(2);

    background.release();

    assertThat(done).containsExactly("broken", "second");
    assertThat(sequence.pending().get()).isZero();
  }

  @Test
  void aDebouncedActionRunsOnceAfterThingsWentQuiet() {
    List<String> runs = new ArrayList<>();
    Debounce debounce = new Debounce(background, Duration.ofMillis(50), () -> runs.add("run"));

    debounce.ask();
    debounce.ask();
    debounce.ask();
    assertThat(runs).isEmpty();
    background.elapse();

    assertThat(runs).hasSize(1);
  }

  @Test
  void aCommandCannotBeExecutedWhileItRuns() {
    List<String> runs = new ArrayList<>();
    Command command =
        Command.ofJob(
            new SimpleBooleanProperty(true),
            () -> background.call(() -> runs.add("run"), _ -> {}, _ -> {}));
    background.hold();

    command.execute();
    assertThat(command.running().get()).isTrue();
    assertThat(command.executable().get()).isFalse();
    command.execute();
    background.release();

    assertThat(runs).hasSize(1);
    assertThat(command.executable().get()).isTrue();
  }

  @Test
  void aCommandThatIsNotPossibleDoesNothing() {
    List<String> runs = new ArrayList<>();
    SimpleBooleanProperty possible = new SimpleBooleanProperty(false);
    Command command = Command.of(possible, () -> runs.add("run"));

    command.execute();
    possible.set(true);
    command.execute();

    assertThat(runs).hasSize(1);
  }

  @Test
  void offlineMeansThatNoAccountCanBeReached() {
    Connection connection = new Connection();
    AccountId one = new AccountId("one");
    AccountId two = new AccountId("two");

    connection.failed(one, unavailable(ProviderException.Unavailable.Cause.UNKNOWN_HOST));
    assertThat(connection.offline().get()).isTrue();

    connection.reached(two);
    assertThat(connection.offline().get()).isFalse();
  }

  @Test
  void aServerThatReportsAFaultIsReached() {
    Connection connection = new Connection();

    connection.failed(
        new AccountId("one"), unavailable(ProviderException.Unavailable.Cause.SERVER));

    assertThat(connection.offline().get()).isFalse();
  }

  private static ProviderException unavailable(ProviderException.Unavailable.Cause cause) {
    return new ProviderException.Unavailable(
        new ProviderException.Failure("nic", "zones.list", "", OptionalInt.empty(), List.of(), ""),
        cause);
  }

  @Test
  void settingsAreWrittenOnceAfterTheyStoppedChanging() {
    Map<String, String> written = new HashMap<>();
    List<String> writes = new ArrayList<>();
    UiSettings settings =
        new UiSettings(
            new EnumMap<>(Setting.class),
            (key, value) -> {
              written.put(key, value);
              writes.add(key);
            },
            background);

    settings.save(Setting.THEME, "dark");
    settings.save(Setting.THEME, "light");
    background.elapse();

    assertThat(written).containsEntry("ui.theme", "light");
    assertThat(writes).hasSize(1);
    assertThat(settings.find(Setting.THEME)).contains("light");
  }

  @Test
  void whatTheStoreTellsIsGatheredBeforeItIsPassedOn() {
    List<Set<StoreEvent>> heard = new ArrayList<>();
    List<Consumer<StoreEvent>> observers = new ArrayList<>();
    StoreWatch watch =
        new StoreWatch(
            observer -> {
              observers.add(observer);
              return observers::clear;
            },
            background,
            heard::add);

    observers.getFirst().accept(new StoreEvent.DraftsChanged());
    observers.getFirst().accept(new StoreEvent.DraftsChanged());
    observers.getFirst().accept(new StoreEvent.AccountsChanged());
    background.elapse();

    assertThat(heard)
        .containsExactly(Set.of(new StoreEvent.DraftsChanged(), new StoreEvent.AccountsChanged()));
    watch.close();
    assertThat(observers).isEmpty();
  }

  @Test
  void agesAreToldInTheLargestFittingUnit(
      @org.junit.jupiter.api.io.TempDir java.nio.file.Path directory) {
    try (UiFixture fixture = new UiFixture(directory)) {
      TimeTexts times = fixture.tools().times();
      Instant now = UiFixture.NOW;

      assertThat(times.age(now.minusSeconds(20))).isEqualTo("just now");
      assertThat(times.age(now.minusSeconds(300))).isEqualTo("5 minutes ago");
      assertThat(times.age(now.minusSeconds(3 * 86_400))).isEqualTo("3 days ago");
      assertThat(times.asOf(Optional.empty())).isEqualTo("never read");
      assertThat(times.isStale(now.minusSeconds(90_000))).isTrue();
    }
  }
}
