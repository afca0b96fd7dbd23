package org.zonewright.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;

class ZoneFileTest {

  private static final DnsName ZONE = DnsName.of("pinetree.example");
  private static final Soa START =
      new Soa("ns1.provider.example", "host.master@pinetree.example", BigInteger.valueOf(7), 3600);

  @Test
  void writesLinesThatOtherProgramsRead() {
    ResourceRecord mx = ResourceRecord.of(ZONE, RecordType.MX, 300, 10, "mail.pinetree.example");
    ResourceRecord text =
        ResourceRecord.of(DnsName.of("_dmarc." + ZONE), RecordType.TXT, 300, "v=DMARC1; p=none");
    assertThat(ZoneFile.write(ZONE, Optional.of(START), List.of(mx, text)))
        .isEqualTo(
            """
            $ORIGIN pinetree.example.
            @ 3600 IN SOA ns1.provider.example. host\\.master.pinetree.example. 7 86400 7200 3600000 3600
            @ 300 IN MX 10 mail.pinetree.example.
            _dmarc 300 IN TXT "v=DMARC1; p=none"
            """);
  }

  @Test
  void readsItsOwnStartOfAuthority() {
    assertThat(read(ZoneFile.write(ZONE, Optional.of(START), List.of())).soa()).contains(START);
  }

  @Test
  void readsWhatPeopleWrite() {
    ZoneFileContent content =
        read(
            """
            $TTL 1h ; everything
            @   IN SOA ns1 hostmaster (
                    2026112101 ; serial
                    1d 2h 4w   ; times
                    1h )
                IN NS ns1
                   NS ns2.provider.example.
            www 300 A 192.0.2.1
                IN 2h AAAA 2001:DB8::1
            mail MX 10 Mail
            _sip._tcp SRV 5 10 5060 sip
            txt TXT bare words "and quoted" ; "not this"
            long TXT ( "a"
              "b" )
            web HTTPS 1 . alpn="h3,h2"
            $ORIGIN sub
            @ A 192.0.2.9
            bücher CNAME @
            """);
    assertThat(content.problems()).isEmpty();
    assertThat(content.soa().map(Soa::rname)).contains("hostmaster@pinetree.example");
    assertThat(content.soa().map(Soa::serial)).contains(BigInteger.valueOf(2026112101));
    assertThat(content.records())
        .extracting(
            r -> r.name().relativeTo(ZONE),
            ResourceRecord::ttl,
            r -> r.type().mnemonic(),
            ResourceRecord::content)
        .containsExactly(
            tuple("@", 3600L, "NS", "ns1.pinetree.example"),
            tuple("@", 3600L, "NS", "ns2.provider.example"),
            tuple("www", 300L, "A", "192.0.2.1"),
            tuple("www", 7200L, "AAAA", "2001:db8::1"),
            tuple("mail", 3600L, "MX", "mail.pinetree.example"),
            tuple("_sip._tcp", 3600L, "SRV", "10 5060 sip.pinetree.example"),
            tuple("txt", 3600L, "TXT", "barewordsand quoted"),
            tuple("long", 3600L, "TXT", "ab"),
            tuple("web", 3600L, "HTTPS", "1 . alpn=h3,h2"),
            tuple("sub", 3600L, "A", "192.0.2.9"),
            tuple("xn--bcher-kva.sub", 3600L, "CNAME", "sub.pinetree.example"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "x TYPE65280 \\# 3 0A0B0C|TYPE65280|\\# 3 0A0B0C",
        "x TYPE1 \\# 4 c0000201|A|192.0.2.1",
        "x MX \\# 6 000a 0161 0162|MX|",
        "x IN WALLET some \"quoted data\"|WALLET|some \"quoted data\"",
        "x NAPTR 1 2 \"s\" \"x\" \"\" y|NAPTR|1 2 \"s\" \"x\" \"\" y.pinetree.example.",
        "x NAPTR 1 2 \"s\" \"x\" \"\" y.|NAPTR|1 2 \"s\" \"x\" \"\" y.",
      })
  void keepsTypesWithoutRules(String line, String type, String content) {
    ZoneFileContent read = read(line);
    if (content == null) {
      assertThat(read.problems()).hasSize(1);
    } else {
      assertThat(read.problems()).isEmpty();
      assertThat(read.records())
          .containsExactly(
              ResourceRecord.of(DnsName.of("x." + ZONE), RecordType.of(type), 60, content));
    }
  }

  @Test
  void keepsRecordsThatAreNotPublished() {
    ResourceRecord hidden =
        ResourceRecord.of(DnsName.of("www." + ZONE), RecordType.A, 60, "192.0.2.1")
            .withEnabled(false);
    String line = ZoneFile.line(hidden, ZONE);
    assertThat(line).startsWith(";");
    assertThat(read(line).records()).containsExactly(hidden);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "www A 300.1.1.1|DATA",
        "www A|DATA",
        "www MX mail|DATA",
        "www AB 192.0.2.1|TYPE_MISSING",
        "www|TYPE_MISSING",
        "www 99999999999 A 192.0.2.1|TTL",
        "www CH TXT x|RECORD_CLASS",
        "a..b A 192.0.2.1|NAME",
        "www TXT \"open|UNCLOSED_QUOTE",
        "www TXT ( \"a\"|UNBALANCED_PARENTHESIS",
        "www TXT \"a\" )|UNBALANCED_PARENTHESIS",
        "$GENERATE 1-2 a$ A 192.0.2.$|DIRECTIVE",
        "$TTL soon|TTL",
        "$ORIGIN a..b.|NAME",
        "@ SOA ns1 mail 1 2 3|DATA",
      })
  void tellsWhatItCannotReadAndGoesOn(String line, ImportProblem.Code code) {
    ZoneFileContent content = read("first A 192.0.2.1\n\n" + line + "\n");
    assertThat(content.records()).hasSize(1);
    assertThat(content.problems())
        .extracting(ImportProblem::line, ImportProblem::code)
        .containsExactly(tuple(3, code));
  }

  @Test
  void goesOnBehindAMistake() {
    assertThat(read("a TXT \"open\nb A 192.0.2.1\n").records()).hasSize(1);
  }

  @Test
  void neverReadsOtherFiles(@TempDir Path directory) throws Exception {
    Path other = Files.writeString(directory.resolve("other.zone"), "www 60 IN A 192.0.2.1\n");
    ZoneFileContent content = read("$INCLUDE " + other);
    assertThat(content.records()).isEmpty();
    assertThat(content.problems())
        .extracting(ImportProblem::code)
        .containsExactly(ImportProblem.Code.INCLUDE);
  }

  @Test
  void contentCannotBreakOutOfItsLine() {
    ResourceRecord odd =
        ResourceRecord.of(ZONE, RecordType.of("WALLET"), 60, "x\nevil 60 IN A 192.0.2.66");
    assertThat(ZoneFile.line(odd, ZONE)).doesNotContain("\n");
  }

  @Test
  void readsTextThatIsIndentedAsAWhole() {
    assertThat(read("  www 60 IN A 192.0.2.1\n  ftp 60 IN A 192.0.2.2\n").records())
        .extracting(r -> r.name().relativeTo(ZONE))
        .containsExactly("www", "ftp");
  }

  private static ZoneFileContent read(String text) {
    return ZoneFile.read(text, ZONE, 60);
  }
}
