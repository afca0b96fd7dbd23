package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.zonewright.cli.ReverseBench.NETWORK;
import static org.zonewright.cli.ReverseBench.texts;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonewright.dns.RealNameServer;
import org.zonewright.dns.RealProgram;
import tools.jackson.databind.JsonNode;

/** The live check from a shell: what we export is loaded by a real name server and then asked. */
@Timeout(120)
class ReverseLiveCheckTest {

  private static final String FORWARD =
      """
      $TTL 300
      @ IN SOA ns1.example.net. hostmaster.example.net. 1 3600 600 86400 300
      @ IN NS ns1.example.net.
      ok 120 IN A 10.77.5.1
      gone IN A 10.77.5.99
      """;

  @TempDir private Path directory;
  @AutoClose private ReverseBench bench;

  @BeforeEach
  void synchronise() {
    bench = new ReverseBench(directory);
  }

  private Ran check(String server, String... more) {
    String[] command = new String[more.length + 7];
    System.arraycopy(
        new String[] {"reverse", "check", "--live", "--network", NETWORK, "--server", server},
        0,
        command,
        0,
        7);
    System.arraycopy(more, 0, command, 7, more.length);
    return bench.run(command);
  }

  @ParameterizedTest
  @EnumSource
  void whatTheDnsAnswersIsToldForEachReverseRecord(RealProgram program) throws Exception {
    assumeTrue(program.find().isPresent(), program.absence());
    String reverse =
        bench
            .run(
                "reverse", "export", "--network", NETWORK, "--zone-file", "--ns", "ns1.example.net")
            .out();
    Path files = Files.createDirectory(directory.resolve("server"));
    Map<String, String> zones = Map.of("5.77.10.in-addr.arpa", reverse, ReverseBench.ZONE, FORWARD);

    try (RealNameServer real = RealNameServer.start(program, files, zones)) {
      String server = real.server().toString();
      Ran asked = check(server, "--json");

      assertThat(asked.status()).isEqualTo(1);
      assertThat(asked.err()).contains("1 of 4 confirmed");
      JsonNode results = asked.json();
      assertThat(texts(results, "ip"))
          .containsExactly("10.77.5.1", "10.77.5.4", "10.77.5.6", "10.77.5.7");
      assertThat(texts(results, "result"))
          .containsExactly("confirmed", "mismatch", "no-address", "failed");
      assertThat(results.at("/0/pointer/ttl").asInt()).isEqualTo(3600);
      assertThat(results.at("/0/forward/ttl").asInt()).isEqualTo(120);
      assertThat(results.at("/1/forward/data/0").asString()).isEqualTo("10.77.5.99");
      assertThat(results.at("/2/forward/outcome").asString()).isEqualTo("no-name");
      assertThat(results.at("/3/forward/outcome").asString()).isEqualTo("server-failure");
      assertThat(Instant.parse(results.at("/0/pointer/askedAt").asString()))
          .isBefore(Instant.now());
      assertThat(check(server).out())
          .contains("RESULT", "confirmed", "other address", "10.77.5.99", "refused or failed");
      assertThat(check(server, "--state", "confirmed").status()).isZero();
    }
  }

  @Test
  void aServerThatDoesNotReplyConfirmsNothing() throws Exception {
    try (DatagramSocket mute =
        new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
      Ran asked = check("127.0.0.1:" + mute.getLocalPort(), "--timeout", "1", "--state", "unknown");

      assertThat(asked.status()).isEqualTo(1);
      assertThat(asked.out()).contains("not answered", "no reply");
    }
  }
}
