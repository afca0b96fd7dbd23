package org.zonewright.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zonewright.model.RecordType;
import org.zonewright.text.Messages;

class RuleTextsTest {

  private final Messages messages = new Messages(Locale.ENGLISH);

  @Test
  void everyRuleFieldAndProblemHasATextAndEveryTextIsUsed() {
    Set<String> keys =
        Stream.of(
                Arrays.stream(RuleCode.values()).map(RuleCode::messageKey),
                Arrays.stream(ImportProblem.Code.values()).map(ImportProblem.Code::messageKey),
                Stream.concat(RecordType.KNOWN.stream(), Stream.of(RecordType.of("WALLET")))
                    .flatMap(type -> ContentFields.of(type).stream())
                    .map(ContentField::labelKey))
            .flatMap(stream -> stream)
            .collect(Collectors.toSet());
    Set<String> texts =
        ResourceBundle.getBundle("org.zonewright.text.messages", Locale.ENGLISH).keySet().stream()
            .filter(key -> key.matches("(rule|field|import)\\..*"))
            .collect(Collectors.toSet());
    assertThat(texts).isEqualTo(keys);
  }

  @Test
  void textsReadWell() {
    assertThat(messages.text(RuleCode.TARGET_IS_ADDRESS.messageKey(), "MX"))
        .isEqualTo("An MX target must be a host name, not an address.");
    assertThat(messages.text(RuleCode.TARGET_IS_ADDRESS.messageKey(), "CNAME"))
        .isEqualTo("A CNAME target must be a host name, not an address.");
    assertThat(messages.text(RuleCode.TTL_RANGE.messageKey(), "1 min", "7 d"))
        .isEqualTo("The TTL must lie between 1 min and 7 d.");
  }

  @Test
  void everyPatternIsWellFormed() {
    assertThat(RuleCode.values())
        .allSatisfy(
            code ->
                assertThat(messages.text(code.messageKey(), "A", "B")).doesNotContain("{", "}"));
  }
}
