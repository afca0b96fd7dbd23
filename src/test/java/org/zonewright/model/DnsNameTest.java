package org.zonewright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DnsNameTest {

  private static final DnsName ZONE = DnsName.of("example.org");

  @Test
  void hasOneSpelling() {
    assertThat(DnsName.of("WWW.Example.ORG.")).isEqualTo(DnsName.of("www.example.org"));
    assertThat(DnsName.of(".")).isEqualTo(DnsName.ROOT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b.org", "a..b", ".a", "..", "straße.de", "a\tb", "a\u007f"})
  void refusesWhatCanBeNoName(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> DnsName.of(text));
  }

  @Test
  void sortsInDnsOrder() {
    List<DnsName> ordered =
        Stream.of(
                "",
                "example",
                "a.example",
                "yljkjljk.a.example",
                "z.a.example",
                "zabc.a.example",
                "z.example",
                "*.z.example",
                "a.z.example",
                "example2",
                "org")
            .map(DnsName::of)
            .toList();
    List<DnsName> shuffled = new ArrayList<>(ordered);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(shuffled.stream().sorted()).isEqualTo(ordered);
    assertThat(shuffled.stream().sorted(Comparator.comparing(DnsName::sortKey))).isEqualTo(ordered);
  }

  @Test
  void sortKeyAndOrderAgreeForAnyNames() {
    Random random = new Random(3);
    List<DnsName> names = Stream.generate(() -> randomName(random)).limit(300).toList();
    for (DnsName a : names) {
      for (DnsName b : names) {
        assertThat(Integer.signum(a.compareTo(b)))
            .as("%s and %s", a, b)
            .isEqualTo(Integer.signum(a.sortKey().compareTo(b.sortKey())));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "example.org, @",
    "www.example.org, www",
    "a.b.example.org, a.b",
    "*.example.org, *",
    "other.org, other.org.",
    "notexample.org, notexample.org.",
    "a\\.example.org, a\\.example.org.",
  })
  void isWrittenRelativeToAZone(String name, String relative) {
    assertThat(DnsName.of(name).relativeTo(ZONE)).isEqualTo(relative);
    assertThat(DnsName.resolve(relative, ZONE)).isEqualTo(DnsName.of(name));
  }

  @Test
  void isWrittenRelativeToTheRoot() {
    assertThat(DnsName.of("www.example").relativeTo(DnsName.ROOT)).isEqualTo("www.example");
    assertThat(DnsName.ROOT.relativeTo(DnsName.ROOT)).isEqualTo("@");
    assertThat(DnsName.resolve("www", DnsName.ROOT)).isEqualTo(DnsName.of("www"));
    assertThat(DnsName.resolve("", ZONE)).isEqualTo(ZONE);
  }

  @Test
  void theRootIsOutsideEveryOtherZone() {
    assertThat(DnsName.resolve(DnsName.ROOT.relativeTo(ZONE), ZONE)).isEqualTo(DnsName.ROOT);
  }

  @Test
  void knowsWhatLiesBelowWhat() {
    assertThat(ZONE.isAtOrBelow(ZONE)).isTrue();
    assertThat(DnsName.of("www.example.org").isAtOrBelow(ZONE)).isTrue();
    assertThat(ZONE.isAtOrBelow(DnsName.of("www.example.org"))).isFalse();
    assertThat(DnsName.of("myexample.org").isAtOrBelow(ZONE)).isFalse();
    assertThat(DnsName.of("my\\.example.org").isAtOrBelow(ZONE)).isFalse();
    assertThat(DnsName.of("my\\\\.example.org").isAtOrBelow(ZONE)).isTrue();
    assertThat(ZONE.isAtOrBelow(DnsName.ROOT)).isTrue();
  }

  @Test
  void knowsItsLabelsAndParent() {
    assertThat(DnsName.of("a\\.b.example.org").labels()).containsExactly("a\\.b", "example", "org");
    assertThat(DnsName.of("a\\.b.example.org").parent()).isEqualTo(ZONE);
    assertThat(DnsName.of("org").parent()).isEqualTo(DnsName.ROOT);
    assertThat(DnsName.ROOT.labels()).isEmpty();
  }

  @Test
  void keepsAnEscapedDotAtTheEnd() {
    assertThat(DnsName.of("a\\.").text()).isEqualTo("a\\.");
    assertThat(DnsName.of("a\\\\.").text()).isEqualTo("a\\\\");
  }

  @Test
  void knowsWildcards() {
    assertThat(DnsName.of("*.example.org").isWildcard()).isTrue();
    assertThat(DnsName.of("a.*.example.org").isWildcard()).isFalse();
    assertThat(DnsName.of("*a.example.org").isWildcard()).isFalse();
  }

  private static DnsName randomName(Random random) {
    String characters = "-019_az*~!";
    StringBuilder name = new StringBuilder();
    for (int label = random.nextInt(4); label >= 0; label--) {
      for (int i = random.nextInt(3); i >= 0; i--) {
        name.append(characters.charAt(random.nextInt(characters.length())));
      }
      name.append(label == 0 ? "" : ".");
    }
    return DnsName.of(name.toString());
  }
}
