package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.cli.ReverseBench.NETWORK;
import static org.zonewright.cli.ReverseBench.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.dns.ReverseCsv;
import org.zonewright.model.Change;
import org.zonewright.model.IpAddress;
import tools.jackson.databind.JsonNode;

/** Reading the reverse matrix from a shell: listing, filters, exports, the check of the cache. */
class ReverseListingCommandsTest {

  @TempDir private Path directory;
  @AutoClose private ReverseBench bench;

  @BeforeEach
  void synchronise() {
    bench = new ReverseBench(directory);
  }

  private List<String> listed(String... options) {
    String[] command = new String[options.length + 4];
    command[0] = "reverse";
    command[1] = "--network";
    command[2] = NETWORK;
    command[3] = "--json";
    System.arraycopy(options, 0, command, 4, options.length);
    return texts(bench.run(command).json(), "ip");
  }

  @Test
  void theListingHasReverseRecordsOnlyUnlessMoreIsAskedFor() {
    assertThat(listed()).containsExactly("10.77.5.1", "10.77.5.4", "10.77.5.6", "10.77.5.7");
    assertThat(listed("--state", "no-pointer"))
        .containsExactly("10.77.5.2", "10.77.5.3", "10.77.5.8");
    assertThat(listed("--all"))
        .containsExactly(
            "10.77.5.1",
            "10.77.5.2",
            "10.77.5.3",
            "10.77.5.4",
            "10.77.5.6",
            "10.77.5.7",
            "10.77.5.8");
  }

  @ParameterizedTest
  @CsvSource({
    "confirmed, 10.77.5.1",
    "missing, 10.77.5.4 10.77.5.6",
    "orphan, 10.77.5.6 10.77.5.7",
    "UNKNOWN, 10.77.5.7",
    "NO_POINTER, 10.77.5.2 10.77.5.3 10.77.5.8"
  })
  void aStateNarrowsTheListing(String state, String found) {
    assertThat(String.join(" ", listed("--state", state))).isEqualTo(found);
  }

  @Test
  void severalStatesAndAnAccountNarrowTheListing() {
    assertThat(listed("--state", "confirmed", "--state", "unknown"))
        .containsExactly("10.77.5.1", "10.77.5.7");
    assertThat(listed("--account", "cloud")).hasSize(4);
    assertThat(listed("--account", "cloud", "--all")).hasSize(4);
    assertThat(listed("--account", "registrar", "--all"))
        .containsExactly("10.77.5.2", "10.77.5.3", "10.77.5.8");
  }

  @Test
  void anAddressWithoutReverseRecordHasNothingThatBelongsToOne() {
    JsonNode row = bench.run("reverse", "--network", "10.77.5.3", "--all", "--json").json().get(0);

    for (String member : List.of("account", "id", "name", "description", "forward", "modified")) {
      assertThat(row.get(member).isNull()).as(member).isTrue();
    }
    assertThat(row.get("state").asString()).isEqualTo("no-pointer");
    assertThat(row.get("states").toString()).isEqualTo("[\"no-pointer\",\"several-names\"]");
    assertThat(row.get("forwardNames").toString())
        .isEqualTo("[\"one.office.example\",\"second.office.example\"]");
  }

  @Test
  void peopleReadStatesAndOtherNames() {
    String out = bench.run("reverse", "--network", NETWORK, "--all").out();

    assertThat(out.lines())
        .anySatisfy(line -> assertThat(line).contains("10.77.5.1 ", "confirmed", "rack 1"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("10.77.5.3 ", "no reverse record", "second.office.example"))
        .anySatisfy(line -> assertThat(line).contains("gone.office.example", "no address"));
  }

  @Test
  void aDraftIsNotWhatTheProviderHas() {
    bench.bench.inWindow(
        services -> {
          var record = services.reverseRecords().byAddress(IpAddress.of("10.77.5.1")).getFirst();
          return services
              .drafts()
              .put(new Change.OfReverse(record.account(), Optional.of(record), Optional.empty()));
        });
    assertThat(listed()).hasSize(4);
  }

  @Test
  void theTableIsWrittenToAFileOrToStandardOutput() throws IOException {
    Path file = directory.resolve("reverse.csv");

    Ran toFile = bench.run("reverse", "--network", NETWORK, "--csv", file.toString());
    Ran toOutput = bench.run("reverse", "--network", NETWORK, "--csv", "-");

    assertThat(toFile.status()).isZero();
    assertThat(toFile.out()).isEmpty();
    assertThat(toFile.err()).contains(file.toString());
    assertThat(Files.readString(file)).isEqualTo(toOutput.out());
    assertThat(ReverseCsv.read(toOutput.out()).rows()).hasSize(4);
    assertThat(bench.run("reverse", "--csv", "-", "--json").status()).isEqualTo(2);
  }

  @Test
  void aNetworkIsExportedAsATableThatTheImportTakesBack() throws IOException {
    Path file = directory.resolve("pointers.csv");

    assertThat(
            bench.run("reverse", "export", "--network", NETWORK, "--to", file.toString()).status())
        .isZero();

    Ran taken = bench.run("reverse", "import", file.toString(), "--json");
    assertThat(taken.json().get("plan")).isEmpty();
    assertThat(texts(taken.json().get("skipped"), "reason")).hasSize(4).containsOnly("unchanged");
    assertThat(Files.readString(file)).startsWith("address,name,description");
  }

  @Test
  void aNetworkIsExportedAsAZoneFile() {
    Ran whole =
        bench.run(
            "reverse", "export", "--network", NETWORK, "--zone-file", "--ns", "ns1.example.net");

    assertThat(whole.status()).isZero();
    assertThat(whole.out())
        .startsWith("$ORIGIN 5.77.10.in-addr.arpa.\n")
        .contains("@ 3600 IN NS ns1.example.net.")
        .contains("hostmaster.example.net.")
        .contains("1 3600 IN PTR ok.office.example.");
    assertThat(bench.run("reverse", "export", "--network", NETWORK, "--zone-file").err())
        .contains("--ns");
  }

  @Test
  void aBlockSmallerThanAnOctetBecomesTwoFiles() throws IOException {
    Path target = directory.resolve("zones");
    String[] command = {
      "reverse",
      "export",
      "--network",
      "10.77.5.0/29",
      "--zone-file",
      "--ns",
      "ns1.example.net",
      "--ttl",
      "2h",
      "--to",
      target.toString()
    };

    assertThat(bench.run(command).status()).isZero();

    assertThat(Files.readString(target.resolve("0-29.5.77.10.in-addr.arpa.zone")))
        .contains("1 7200 IN PTR ok.office.example.");
    assertThat(Files.readString(target.resolve("5.77.10.in-addr.arpa.delegation.zone")))
        .contains("1 7200 IN CNAME 1.0/29");
    command[command.length - 1] = "-";
    assertThat(bench.run(command).out()).contains("; zone 0/29.5.77.10.in-addr.arpa", "; lines");
  }

  @Test
  void theCheckFailsAndListsWhatTheCacheDoesNotConfirm() {
    Ran some = bench.run("reverse", "check", "--network", NETWORK, "--json");
    Ran none = bench.run("reverse", "check", "--network", "10.77.5.1");

    assertThat(some.status()).isEqualTo(1);
    assertThat(texts(some.json(), "ip")).containsExactly("10.77.5.4", "10.77.5.6", "10.77.5.7");
    assertThat(some.err()).contains("1 of 4 confirmed");
    assertThat(none.status()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reverse --network 10.77.5.0/33               | is no network
          reverse --state wrong                        | Choose from no-pointer
          reverse export                               | Say which network
          reverse export --network 10.0.0.0/8 --json   | not JSON
          reverse pattern host-{4}.office.example      | Say which network
          reverse pattern x{9}.example --network 10.0.0.0/8   | too many addresses
          reverse pattern same.example --network 10.77.5.0/24 | the same name
          reverse pattern h{.example --network 10.77.5.0/24   | a brace
          reverse pattern h{a}.example --network 10.77.5.0/24 | may stand in braces
          reverse --network 10.77.5.0/24 delete-orphans --yes | write --network behind delete-orphans
          reverse check --server 127.0.0.1             | add --live
          reverse check --live --server not:a:server   | is no name server
          reverse check --live --timeout 0             | 1 to 60 seconds
          reverse fill --choose 10.77.5.999=a.example  | is not an IPv4
          """)
  void wrongUseIsToldInOneSentence(String command, String sentence) {
    Ran ran = bench.run(command.strip().split(" ", -1));

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains(sentence.strip());
    assertThat(ran.err().lines()).hasSize(1);
  }
}
