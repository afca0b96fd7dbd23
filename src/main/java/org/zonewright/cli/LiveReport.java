package org.zonewright.cli;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zonewright.cli.json.LiveAnswerJson;
import org.zonewright.cli.json.LiveJson;
import org.zonewright.dns.Idn;
import org.zonewright.dns.LiveAnswer;
import org.zonewright.model.DnsName;
import org.zonewright.reverse.live.LiveResult;
import org.zonewright.reverse.live.LiveState;

/** What the DNS itself said of addresses, for people and as JSON. */
final class LiveReport {

  private final Output output;

  LiveReport(Output output) {
    this.output = output;
  }

  /** Prints it in the form that was asked for. */
  void print(List<LiveResult> results) {
    output.answer(results.stream().map(LiveReport::json).toList(), () -> lines(results));
  }

  private static LiveJson json(LiveResult result) {
    return new LiveJson(
        result.question().ip().toString(),
        result.question().name().map(DnsName::text),
        word(result.state()),
        LiveAnswerJson.of(result.pointer()),
        result.forward().map(LiveAnswerJson::of));
  }

  private static String word(LiveState state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<String> lines(List<LiveResult> results) {
    Table table =
        new Table(
            List.of(
                output.text("cli.column.address"),
                output.text("cli.column.name"),
                output.text("cli.column.result"),
                output.text("cli.column.pointer"),
                output.text("cli.column.ttl"),
                output.text("cli.column.forward"),
                output.text("cli.column.ttl"),
                output.text("cli.column.asked")),
            Set.of(4, 6));
    for (LiveResult result : results) {
      Optional<LiveAnswer> forward = result.forward();
      table.add(
          result.question().ip().toString(),
          result.question().name().map(Idn::toUnicode).orElse("-"),
          output.text("cli.live." + word(result.state())),
          answer(result.pointer()),
          ttl(result.pointer()),
          forward.map(this::answer).orElse("-"),
          forward.map(LiveReport::ttl).orElse(""),
          result.pointer().askedAt().truncatedTo(ChronoUnit.SECONDS).toString());
    }
    return table.lines();
  }

  private String answer(LiveAnswer answer) {
    return switch (answer.outcome()) {
      case ANSWERED ->
          answer.data().stream().map(InUnicode::words).collect(Collectors.joining(" "));
      case NO_DATA -> output.text("cli.live.answer.noData");
      case NO_NAME -> output.text("cli.live.answer.noName");
      case SERVER_FAILURE -> output.text("cli.live.answer.serverFailure");
      case NO_REPLY -> output.text("cli.live.answer.noReply");
    };
  }

  private static String ttl(LiveAnswer answer) {
    return answer.ttl().isPresent() ? String.valueOf(answer.ttl().getAsLong()) : "";
  }
}
