package org.zonewright.ui.reverse;

import java.util.List;
import java.util.OptionalLong;
import org.zonewright.dns.LiveAnswer;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.ui.UiWorkbench;

/** Answers of a DNS that does not exist. */
final class LiveAnswers {

  private LiveAnswers() {}

  /** There is nothing of that name. */
  static LiveAnswer none(DnsName name, RecordType type) {
    return answer(name, type, LiveAnswer.Outcome.NO_NAME, List.of());
  }

  /** That is there. */
  static LiveAnswer some(DnsName name, RecordType type, String... data) {
    return answer(name, type, LiveAnswer.Outcome.ANSWERED, List.of(data));
  }

  private static LiveAnswer answer(
      DnsName name, RecordType type, LiveAnswer.Outcome outcome, List<String> data) {
    return new LiveAnswer(
        name,
        type,
        outcome,
        data,
        data.isEmpty() ? OptionalLong.empty() : OptionalLong.of(300),
        UiWorkbench.NOW,
        "");
  }
}
