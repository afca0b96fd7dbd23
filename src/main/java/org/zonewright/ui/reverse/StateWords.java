package org.zonewright.ui.reverse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zonewright.dns.Idn;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.reverse.AddressState;
import org.zonewright.reverse.ForwardCheck;
import org.zonewright.reverse.live.LiveState;
import org.zonewright.text.Messages;

/** Says in words what the matrix knows of an address. */
public final class StateWords {

  private final Messages messages;

  /** Words in that language. */
  public StateWords(Messages messages) {
    this.messages = messages;
  }

  /** A word or two for the state. */
  public String word(AddressState state) {
    return messages.text("reverse.state." + key(state.name()));
  }

  /** A word or two for what the DNS itself says. */
  public String word(LiveState state) {
    return messages.text("reverse.live." + key(state.name()));
  }

  /** The part of message keys and ids that stands for a state. */
  static String key(AddressState state) {
    return key(state.name());
  }

  private static String key(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is known of a row, in sentences. */
  public String sentence(ReverseItem item) {
    List<String> sentences = new ArrayList<>();
    item.pointer()
        .ifPresent(pointer -> sentences.add(sentence(pointer.shown(), pointer.forward())));
    if (item.row().states().has(AddressState.NO_POINTER)) {
      sentences.add(messages.text("reverse.state.noPointer.sentence", item.row().names().size()));
    }
    if (item.row().states().has(AddressState.ORPHAN)) {
      sentences.add(messages.text("reverse.state.orphan.sentence"));
    }
    if (!item.ip().isV4() && item.pointer().isEmpty()) {
      sentences.add(messages.text("reverse.address.ipv6"));
    }
    return String.join(" ", sentences);
  }

  /** What a forward check found, in a sentence or two. */
  public String sentence(ReverseData data, ForwardCheck check) {
    String zone = check.zone().map(ref -> Idn.toUnicode(ref.name())).orElse("");
    String addresses =
        check.addresses().stream().map(IpAddress::toString).collect(Collectors.joining(", "));
    String sentence =
        messages.text(
            "reverse.forward." + check.state().name().toLowerCase(Locale.ROOT),
            Idn.toUnicode(data.name()),
            zone,
            addresses,
            data.ip().toString());
    boolean doubtful = check.zone().isPresent() && !check.zoneComplete();
    return doubtful ? sentence + " " + messages.text("reverse.forwardIncomplete", zone) : sentence;
  }
}
