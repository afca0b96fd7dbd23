package org.zonewright.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;

class ReverseCsvTest {

  @Test
  void whatIsWrittenIsReadBack() {
    Random random = new Random(5);
    List<ReverseData> records = new ArrayList<>();
    String[] descriptions = {
      "", "rack 7", "a, b; \"c\"", "two\nlines", " blanks ", "größer\tkleiner"
    };
    for (int i = 0; i < 500; i++) {
      byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
      random.nextBytes(bytes);
      records.add(
          new ReverseData(
              IpAddress.ofBytes(bytes),
              DnsName.of("host" + i + ".example.org"),
              descriptions[random.nextInt(descriptions.length)]));
    }

    ReverseCsvContent content = ReverseCsv.read(ReverseCsv.write(records));

    assertThat(content.problems()).isEmpty();
    assertThat(
            content.rows().stream()
                .map(r -> new ReverseData(r.ip(), r.name(), r.description().orElseThrow())))
        .isEqualTo(records);
  }

  @Test
  void otherOrdersDelimitersAndFurtherColumnsAreTaken() {
    ReverseCsvContent content =
        ReverseCsv.read("\ufeffName;\"Address\";Owner\nwww.straße.de;2001:DB8::1;me\n");

    assertThat(content.problems()).isEmpty();
    ReverseCsvRow row = content.rows().getFirst();
    assertThat(row.name()).hasToString("www.xn--strae-oqa.de");
    assertThat(row.ip()).hasToString("2001:db8::1");
    assertThat(row.description()).isEmpty();
  }

  @Test
  void aTableWithoutHeadingIsAddressNameDescription() {
    assertThat(ReverseCsv.read("192.0.2.1\twww.example.org\n192.0.2.2\tb.example.org\tx").rows())
        .extracting(row -> row.ip().toString(), row -> row.name().text())
        .containsExactly(
            tuple("192.0.2.1", "www.example.org"), tuple("192.0.2.2", "b.example.org"));
  }

  @Test
  void rowsThatCannotBeReadAreToldAndDoNotStopTheRest() {
    ReverseCsvContent content =
        ReverseCsv.read(
            """
            address,name,description
            192.0.2.300,a.example.org,
            192.0.2.1,not a name,
            192.0.2.2,*.example.org,
            192.0.2.3
            192.0.2.4,,an address of the exported view
            192.0.2.5,good.example.org,
            """);

    assertThat(content.problems())
        .extracting(ImportProblem::line, ImportProblem::code)
        .containsExactly(
            tuple(2, ImportProblem.Code.ADDRESS),
            tuple(3, ImportProblem.Code.NAME),
            tuple(4, ImportProblem.Code.NAME),
            tuple(5, ImportProblem.Code.CELLS));
    assertThat(content.rows()).extracting(ReverseCsvRow::line).containsExactly(7);
  }
}
