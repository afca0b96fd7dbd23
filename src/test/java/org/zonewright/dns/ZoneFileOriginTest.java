package org.zonewright.dns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zonewright.model.DnsName;

/** Which zone a zone file says it is of. */
class ZoneFileOriginTest {

  private static final DnsName ZONE = DnsName.of("example.org");

  @Test
  void theOwnerOfTheStartOfAuthorityTellsIt() {
    assertThat(
            ZoneFile.zone("example.org. 3600 IN SOA ns1.example.net. h.example.net. 1 2 3 4 5\n"))
        .contains(ZONE);
    assertThat(
            ZoneFile.zone(
                "$ORIGIN org.\nexample IN SOA ns1.example.net. h.example.net. (1 2 3 4 5)\n"))
        .contains(ZONE);
    assertThat(
            ZoneFile.zone(
                """
                $TTL 1h
                $ORIGIN example.org.
                @ SOA ns1.example.net. h.example.net. (1 2 3 4 5)
                $ORIGIN sub.example.org.
                www A 192.0.2.1
                """))
        .contains(ZONE);
  }

  @Test
  void withoutOneTheFirstOriginDoes() {
    assertThat(ZoneFile.zone("$ORIGIN example.org.\nwww 3600 IN A 192.0.2.1\n")).contains(ZONE);
  }

  @Test
  void relativeNamesAloneTellNothing() {
    assertThat(ZoneFile.zone("@ 3600 IN SOA ns1.example.net. h.example.net. 1 2 3 4 5\n"))
        .isEmpty();
    assertThat(ZoneFile.zone("www 3600 IN A 192.0.2.1\n")).isEmpty();
    assertThat(ZoneFile.zone("name,type,content\nwww,A,192.0.2.1\n")).isEmpty();
  }

  @Test
  void whatWasWrittenHereTellsItsZone() {
    assertThat(ZoneFile.zone(ZoneFile.write(ZONE, java.util.Optional.empty(), java.util.List.of())))
        .contains(ZONE);
  }
}
