package org.zonewright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RecordTypeTest {

  @Test
  void aKnownTypeIsOneObjectHoweverOftenItIsRead() {
    assertThat(RecordType.of("AAAA")).isSameAs(RecordType.AAAA);
    assertThat(RecordType.KNOWN)
        .allSatisfy(type -> assertThat(RecordType.of(type.mnemonic())).isSameAs(type));
  }

  @Test
  void aTypeIsTheSameInAnyCaseOfLetters() {
    assertThat(RecordType.of(" cname ")).isEqualTo(RecordType.CNAME);
    assertThat(RecordType.of("cname").mnemonic()).isEqualTo("CNAME");
  }

  @Test
  void aTypeNobodyHasHeardOfIsATypeToo() {
    RecordType type = RecordType.of("zonemd2");

    assertThat(type.mnemonic()).isEqualTo("ZONEMD2");
    assertThat(type.isKnown()).isFalse();
  }

  @Test
  void whatHasWhiteSpaceOrNothingInItIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> RecordType.of(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> RecordType.of("A AAAA"));
  }
}
