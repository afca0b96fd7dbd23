package org.zonewright.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonewright.ui.common.Scheme;

/** Every screen, in every scheme, as small as it gets: one tour, looked at in several ways. */
@Tag("long")
class LooksTest {

  private static final Findings NAMES = new Findings();
  private static final Findings CUTS = new Findings();
  private static final Findings GERMAN_CUTS = new Findings();
  private static final Map<Scheme, Findings> CONTRASTS = new EnumMap<>(Scheme.class);

  @BeforeAll
  static void tour(@TempDir Path directory) throws Exception {
    Looks looks = new Looks();
    looks.and(new NameCheck(NAMES)).and(new CutCheck(CUTS));
    for (Scheme scheme : Scheme.values()) {
      CONTRASTS.put(scheme, new Findings());
      looks.and(new ContrastCheck(scheme, CONTRASTS.get(scheme)));
    }
    looks.tour(directory.resolve("english"), Locale.ENGLISH, 900, 600);
    new Looks()
        .and(new CutCheck(GERMAN_CUTS))
        .tour(directory.resolve("german"), Locale.GERMANY, 900, 600);
  }

  @Test
  void everythingThatTheKeyboardReachesAndEveryTableHasAName() {
    assertThat(NAMES.lines()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void everyTextIconAndFieldIsStrongEnough(Scheme scheme) {
    assertThat(Objects.requireNonNull(CONTRASTS.get(scheme)).lines()).isEmpty();
  }

  @Test
  void nothingIsCutInTheSmallestWindow() {
    assertThat(CUTS.lines()).isEmpty();
  }

  @Test
  void nothingIsCutInGerman() {
    assertThat(GERMAN_CUTS.lines()).isEmpty();
  }
}
