package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.change.SandboxBench.a;
import static org.zonewright.change.SandboxBench.lines;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;

/** Records that exchange what they hold, so that each step waits for the other. */
class ExchangeTest {

  private static final String ZONE = "example.org";
  private static final ResourceRecord ONE = a(ZONE, "www", "192.0.2.1");
  private static final ResourceRecord TWO = a(ZONE, "www", "192.0.2.2").withEnabled(false);
  private static final ResourceRecord MAIL = a(ZONE, "mail", "192.0.2.3");

  @TempDir private Path directory;
  @AutoClose private SandboxBench bench;

  @BeforeEach
  void start() {
    bench = new SandboxBench(directory);
  }

  private void edit(ProviderKind kind, ResourceRecord before, ResourceRecord after) {
    ZoneRef zone = bench.ref(kind, ZONE);
    bench.drafts.edit(zone, bench.row(zone, before), after);
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void recordsOfDifferentNamesExchangeTheirContents(ProviderKind kind) {
    bench.putZone(kind, ZONE, List.of(ONE, MAIL));
    bench.sync();
    edit(kind, ONE, ONE.withContent(MAIL.content()));
    edit(kind, MAIL, MAIL.withContent(ONE.content()));

    assertThat(bench.outcomes()).isNotEmpty().allMatch(new Outcome.Done(false)::equals);

    assertThat(bench.held(kind, ZONE))
        .isEqualTo(
            lines(List.of(ONE.withContent(MAIL.content()), MAIL.withContent(ONE.content()))));
    bench.sync();
    assertThat(bench.plan().isEmpty()).isTrue();
  }

  /** At IONOS each of two records of one set, only one of them published. */
  @Test
  void recordsOfOneSetExchangeTheirContents() {
    ProviderKind kind = ProviderKind.IONOS;
    bench.putZone(kind, ZONE, List.of(ONE, TWO));
    bench.sync();
    ZoneRef zone = bench.ref(kind, ZONE);
    DraftRow one = bench.row(zone, ONE);
    DraftRow two = bench.row(zone, TWO);
    bench.drafts.edit(zone, one, ONE.withContent(TWO.content()));
    bench.drafts.edit(zone, two, TWO.withContent(ONE.content()));

    assertThat(bench.outcomes()).isNotEmpty().allMatch(new Outcome.Done(false)::equals);

    assertThat(bench.sandbox.ionos().records(ZONE))
        .extracting(stored -> stored.data().content() + " " + stored.data().enabled())
        .containsExactlyInAnyOrder("192.0.2.2 true", "192.0.2.1 false");
    assertThat(bench.drafts.all()).isEmpty();
  }
}
