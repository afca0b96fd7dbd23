package org.zonewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.zonewright.cli.json.SkippedJson;
import org.zonewright.dns.Idn;
import org.zonewright.model.DnsName;
import org.zonewright.reverse.bulk.SkipReason;
import org.zonewright.reverse.bulk.Skipped;
import org.zonewright.text.Messages;

/** What a command for many addresses leaves alone, in words. */
final class SkippedText {

  /** What is as it shall be is counted and not listed. */
  private static final Set<SkipReason> IN_ORDER =
      Set.of(SkipReason.CONFIRMED, SkipReason.UNCHANGED, SkipReason.NOT_ORPHAN);

  private final Messages messages;

  SkippedText(Messages messages) {
    this.messages = messages;
  }

  /** A line for each, and one for all that are in order. */
  List<String> lines(List<Skipped> skipped) {
    List<String> lines = new ArrayList<>();
    skipped.stream()
        .filter(one -> !IN_ORDER.contains(one.reason()))
        .map(one -> messages.text("cli.reverse.skipped", sentence(one)))
        .forEach(lines::add);
    long inOrder = skipped.stream().filter(one -> IN_ORDER.contains(one.reason())).count();
    if (inOrder > 0) {
      lines.add(messages.text("cli.reverse.inOrder", inOrder));
    }
    return lines;
  }

  SkippedJson document(Skipped skipped) {
    return new SkippedJson(
        skipped.ip().toString(),
        word(skipped.reason()),
        skipped.names().stream().map(DnsName::text).toList(),
        sentence(skipped));
  }

  private String sentence(Skipped skipped) {
    String names = skipped.names().stream().map(Idn::toUnicode).collect(Collectors.joining(", "));
    return messages.text(
        "cli.reverse.skip." + word(skipped.reason()),
        skipped.ip().toString(),
        names,
        skipped.names().size());
  }

  private static String word(SkipReason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
