package org.zonewright.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

class RecordCsvTest {

  private static final DnsName ZONE = DnsName.of("pinetree.example");
  private static final ResourceRecord MX =
      ResourceRecord.of(ZONE, RecordType.MX, 300, 10, "mail.pinetree.example");

  @Test
  void writesOneRowForEachRecord() {
    ResourceRecord text =
        ResourceRecord.of(DnsName.of("a." + ZONE), RecordType.TXT, 60, "x, \"y\"")
            .withEnabled(false);
    assertThat(RecordCsv.write(ZONE, List.of(MX, text)))
        .isEqualTo(
            "name,type,ttl,priority,content,enabled\r\n"
                + "@,MX,300,10,mail.pinetree.example,true\r\n"
                + "a,TXT,60,,\"x, \"\"y\"\"\",false\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,type,ttl,priority,content,enabled\n@,MX,300,10,mail.pinetree.example,true\n",
        "\ufeffName;Type;TTL;Priority;Content\n@;mx;5m;10;Mail.Pinetree.Example.\n",
        "@\tMX\t300\t10\tmail.pinetree.example\tyes\n",
        "@,MX,300,,10 mail.pinetree.example\r\n",
        "name,comment,content,type,priority\npinetree.example,hi,mail.pinetree.example,MX,10\n",
        "pinetree.example.,MX,,10,mail.pinetree.example\n",
      })
  void readsWhatSpreadsheetsMakeOfIt(String table) {
    RecordCsvContent content = RecordCsv.read(table, ZONE, 300);
    assertThat(content.problems()).isEmpty();
    assertThat(content.records()).containsExactly(MX);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "www|CELLS",
        "www,,60,,192.0.2.1|CELLS",
        "a..b,A,60,,192.0.2.1|NAME",
        "www,A,soon,,192.0.2.1|TTL",
        "www,MX,60,many,mail|PRIORITY",
        "www,A,60,,192.0.2.1,perhaps|SWITCH",
        "www,A B,60,,192.0.2.1|TYPE_MISSING",
      })
  void tellsWhatItCannotReadAndGoesOn(String row, ImportProblem.Code code) {
    RecordCsvContent content =
        RecordCsv.read("a,A,60,,192.0.2.1\n" + row + "\nb,A,60,,192.0.2.2\n", ZONE, 60);
    assertThat(content.records()).hasSize(2);
    assertThat(content.problems())
        .extracting(ImportProblem::line, ImportProblem::code)
        .containsExactly(tuple(2, code));
  }

  @Test
  void saysThatATableIsBroken() {
    assertThat(RecordCsv.read("www,\"A\"x,60\n", ZONE, 60).problems())
        .extracting(ImportProblem::code)
        .containsExactly(ImportProblem.Code.TABLE);
  }

  @Test
  void writesMisleadingNamesWhole() {
    ResourceRecord odd =
        ResourceRecord.of(
            DnsName.of("pinetree.example.pinetree.example"), RecordType.A, 60, "192.0.2.1");
    assertThat(RecordCsv.read(RecordCsv.write(ZONE, List.of(odd)), ZONE, 60).records())
        .containsExactly(odd);
  }
}
