package org.zonewright.reverse.live;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonewright.dns.DnsLookup;
import org.zonewright.dns.LiveAnswer;
import org.zonewright.dns.LiveAnswer.Outcome;
import org.zonewright.dns.NameServer;
import org.zonewright.dns.RealNameServer;
import org.zonewright.dns.RealProgram;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;

/** Live checks against name servers of others on loopback. */
@Timeout(120)
class RealLiveChecksTest {

  @TempDir private Path directory;

  private static LiveQuestion question(String ip, String name) {
    return new LiveQuestion(
        IpAddress.of(ip), Optional.of(name).filter(n -> !n.equals("-")).map(DnsName::of));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfAnswerIsJudged(RealProgram program) throws Exception {
    assumeTrue(program.find().isPresent(), program.absence());
    // address, name of the reverse record here, result, answers
    String expected =
        """
        192.0.2.1 ok.example.org CONFIRMED [ok.example.org] 300 [192.0.2.1] 120
        192.0.2.1 - CONFIRMED [ok.example.org] 300 [192.0.2.1] 120
        192.0.2.1 was.example.org OTHER_NAME [ok.example.org] 300 NO_NAME
        192.0.2.2 moved.example.org MISMATCH [moved.example.org] 300 [192.0.2.99] 300
        192.0.2.3 gone.example.org NO_ADDRESS [gone.example.org] 300 NO_NAME
        192.0.2.4 text.example.org NO_ADDRESS [text.example.org] 300 NO_DATA
        192.0.2.5 ok.example.org NO_POINTER NO_NAME [192.0.2.1] 120
        192.0.2.6 chain.example.org CONFIRMED [chain.example.org] 300 [192.0.2.6] 60
        192.0.2.7 second.example.org CONFIRMED [first.example.org, second.example.org] 300 [192.0.2.7] 300
        192.0.2.9 www.broken.example FAILED [www.broken.example] 300 SERVER_FAILURE
        192.0.2.10 www.refused.example FAILED [www.refused.example] 300 SERVER_FAILURE
        2001:db8::1 six.example.org CONFIRMED [six.example.org] 300 [2001:db8::1] 300
        """;

    try (RealNameServer real = RealNameServer.start(program, directory, RealZones.zones())) {
      LiveChecks checks = new LiveChecks(lookup(real.server()), LiveChecks.AT_ONCE);
      List<String> told = new ArrayList<>();
      for (String line : expected.lines().toList()) {
        String[] words = line.split(" ", -1);
        told.add(
            words[0] + " " + words[1] + " " + told(checks.check(question(words[0], words[1]))));
      }

      assertThat(String.join("\n", told) + "\n").isEqualTo(expected);
    }
  }

  private static String told(LiveResult result) {
    return result.state()
        + " "
        + told(result.pointer())
        + result.forward().map(answer -> " " + told(answer)).orElse("");
  }

  private static String told(LiveAnswer answer) {
    return answer.outcome() == Outcome.ANSWERED
        ? answer.data() + " " + answer.ttl().orElseThrow()
        : answer.outcome().toString();
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerLongerThanADatagramIsWhole(RealProgram program) throws Exception {
    assumeTrue(program.find().isPresent(), program.absence());
    try (RealNameServer real = RealNameServer.start(program, directory, RealZones.zones())) {
      LiveResult result =
          new LiveChecks(lookup(real.server()), 1).check(question("192.0.2.8", "many.example.org"));

      assertThat(result.state()).isEqualTo(LiveState.CONFIRMED);
      assertThat(result.forward().orElseThrow().data()).hasSize(RealZones.ADDRESSES);
    }
  }

  @ParameterizedTest
  @EnumSource
  void hundredsAreAskedAtOnce(RealProgram program) throws Exception {
    assumeTrue(program.find().isPresent(), program.absence());
    try (RealNameServer real = RealNameServer.start(program, directory, RealZones.zones())) {
      List<LiveQuestion> questions =
          IntStream.range(0, 256).mapToObj(i -> question("192.0.2." + i, "-")).toList();
      List<LiveResult> results = new ArrayList<>();

      new LiveChecks(lookup(real.server()), LiveChecks.AT_ONCE)
          .check(questions, results::add, () -> false);

      assertThat(results).extracting(LiveResult::question).hasSameElementsAs(questions);
      assertThat(
              results.stream()
                  .filter(result -> result.state() == LiveState.CONFIRMED)
                  .map(result -> result.question().ip())
                  .sorted(Comparator.naturalOrder())
                  .map(IpAddress::toString)
                  .collect(joining(" ")))
          .isEqualTo("192.0.2.1 192.0.2.6 192.0.2.7 192.0.2.8");
    }
  }

  @Test
  void whereNothingListensThereIsNoReply() throws Exception {
    NameServer nobody;
    try (DatagramSocket socket = free()) {
      nobody = new NameServer(socket.getLocalAddress().getHostAddress(), socket.getLocalPort());
    }

    assertThat(checkAt(nobody)).isEqualTo(Outcome.NO_REPLY);
  }

  @Test
  void whereNobodyAnswersThereIsNoReply() throws Exception {
    try (DatagramSocket mute = free()) {
      NameServer server =
          new NameServer(mute.getLocalAddress().getHostAddress(), mute.getLocalPort());

      assertThat(checkAt(server)).isEqualTo(Outcome.NO_REPLY);
    }
  }

  private static DatagramSocket free() throws IOException {
    return new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  private static Outcome checkAt(NameServer server) throws Exception {
    DnsLookup impatient = DnsLookup.of(server, Duration.ofMillis(200), Clock.systemUTC());
    LiveResult result = new LiveChecks(impatient, 1).check(question("192.0.2.1", "ok.example.org"));
    assertThat(result.state()).isEqualTo(LiveState.FAILED);
    return result.pointer().outcome();
  }

  private static DnsLookup lookup(NameServer server) throws IOException {
    return DnsLookup.of(server, DnsLookup.PATIENCE, Clock.systemUTC());
  }
}
