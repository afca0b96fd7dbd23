package org.zonewright.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonewright.model.RecordType;

class ContentFieldsTest {

  @Test
  void givesEveryPartOfTheDataAField() {
    assertThat(ContentFields.of(RecordType.SRV))
        .extracting(ContentField::labelKey)
        .containsExactly("field.weight", "field.port", "field.target");
    assertThat(ContentFields.of(RecordType.MX))
        .extracting(ContentField::labelKey)
        .containsExactly("field.target");
    assertThat(ContentFields.of(RecordType.of("WALLET")))
        .extracting(ContentField::labelKey)
        .containsExactly("field.content");
  }

  @Test
  void takesQuotesOffAndPutsThemOn() {
    assertThat(ContentFields.split(RecordType.CAA, "0 issue \"ca.example; x=1\""))
        .containsExactly("0", "issue", "ca.example; x=1");
    assertThat(ContentFields.join(RecordType.CAA, List.of("0", "issue", "say \"hi\"")))
        .isEqualTo("0 issue \"say \\\"hi\\\"\"");
    assertThat(ContentFields.join(RecordType.CAA, List.of("0", "issue", "\"ca.example\"")))
        .isEqualTo("0 issue \"ca.example\"");
  }

  @Test
  void leavesFieldsEmptyThatTheContentLacks() {
    assertThat(ContentFields.split(RecordType.SRV, "5")).containsExactly("5", "", "");
    assertThat(ContentFields.split(RecordType.HTTPS, "1 .")).containsExactly("1", ".", "");
    assertThat(ContentFields.join(RecordType.HTTPS, List.of("1", ".", ""))).isEqualTo("1 .");
    assertThat(ContentFields.split(RecordType.CAA, "")).containsExactly("", "", "");
    assertThat(ContentFields.join(RecordType.CAA, List.of("", " ", ""))).isEmpty();
  }

  @Test
  void bringsWhatWasTypedIntoNormalForm() {
    assertThat(ContentFields.join(RecordType.SRV, List.of(" 05", "443 ", "Host.Example.")))
        .isEqualTo("5 443 host.example");
  }

  @Test
  void refusesAnotherNumberOfFields() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContentFields.join(RecordType.SRV, List.of("1")));
  }
}
