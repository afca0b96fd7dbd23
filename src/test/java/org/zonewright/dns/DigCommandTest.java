package org.zonewright.dns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;

/** What is copied of records means the same wherever it is pasted. */
class DigCommandTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "www.example.org | A | dig +short www.example.org A",
        "_sip._tcp.example.org | SRV | dig +short _sip._tcp.example.org SRV",
        "*.example.org | MX | dig +short '*.example.org' MX",
        "a'b.example.org | TXT | dig +short 'a'\\''b.example.org' TXT",
        "$(reboot).example.org | A | dig +short '$(reboot).example.org' A",
        "-x.example.org | A | dig +short -q '-x.example.org' A",
        "@.example.org | A | dig +short -q '@.example.org' A",
        ". | NS | dig +short . NS",
      })
  void aNameIsQuotedWhereAShellWouldTakeItForSomethingElse(
      String name, String type, String command) {
    assertThat(DigCommand.of(DnsName.of(name), RecordType.of(type))).isEqualTo(command);
  }

  @Test
  void anAddressIsAskedForItsName() {
    assertThat(DigCommand.of(IpAddress.of("203.0.113.7"))).isEqualTo("dig +short -x 203.0.113.7");
  }

  @Test
  void aLineHasItsWholeName() {
    ResourceRecord www =
        ResourceRecord.of(DnsName.of("www.example.org"), RecordType.CNAME, 3600, "web.example.net");

    assertThat(RecordText.line(www)).isEqualTo("www.example.org. 3600 IN CNAME web.example.net.");
    assertThat(RecordText.line(www.withEnabled(false)))
        .isEqualTo(ZoneFileScanner.DISABLED + RecordText.line(www));
    assertThat(
            RecordText.line(
                new ReverseData(IpAddress.of("203.0.113.7"), DnsName.of("www.example.org"), "")))
        .isEqualTo("7.113.0.203.in-addr.arpa. IN PTR www.example.org.");
  }
}
