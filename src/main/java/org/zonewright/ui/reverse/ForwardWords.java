package org.zonewright.ui.reverse;

import java.util.Locale;
import java.util.stream.Collectors;
import org.zonewright.dns.Idn;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.reverse.ForwardCheck;
import org.zonewright.reverse.ForwardState;
import org.zonewright.text.Messages;

/** Says forward checks in words. */
final class ForwardWords {

  private final Messages messages;

  ForwardWords(Messages messages) {
    this.messages = messages;
  }

  /** One word for the state. */
  String word(ForwardState state) {
    return messages.text("reverse.forward." + state.name().toLowerCase(Locale.ROOT));
  }

  /** What was found, in a sentence. */
  String sentence(ReverseData data, ForwardCheck check) {
    String zone = check.zone().map(ref -> Idn.toUnicode(ref.name())).orElse("");
    String addresses =
        check.addresses().stream().map(IpAddress::toString).collect(Collectors.joining(", "));
    String sentence =
        messages.text(
            "reverse.forward." + check.state().name().toLowerCase(Locale.ROOT) + ".sentence",
            Idn.toUnicode(data.name()),
            zone,
            addresses,
            data.ip().toString());
    boolean doubtful = check.zone().isPresent() && !check.zoneComplete();
    return doubtful ? sentence + " " + messages.text("reverse.forward.incomplete", zone) : sentence;
  }
}
