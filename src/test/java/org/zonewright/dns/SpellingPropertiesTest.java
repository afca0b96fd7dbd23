package org.zonewright.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.dns.RandomRecords.ZONE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

/** What is written is read back to the same, for records of every type. */
class SpellingPropertiesTest {

  private static final List<ResourceRecord> RECORDS = new RandomRecords(20261121).list(3000);

  @Test
  void generatedRecordsAreUnderstood() {
    assertThat(RECORDS)
        .filteredOn(r -> DataLayout.of(r.type()).isPresent())
        .allSatisfy(
            r -> assertThat(DataLayout.of(r.type()).orElseThrow().read(r.content())).isPresent());
  }

  @Test
  void normalFormIsNormal() {
    assertThat(RECORDS).allSatisfy(r -> assertThat(NormalForm.of(r)).isEqualTo(r));
  }

  @Test
  void wireContentIsReadBack() {
    assertThat(RECORDS)
        .allSatisfy(
            r ->
                assertThat(
                        NormalForm.of(
                            r.withContent(Presentation.wireContent(r.type(), r.content()))))
                    .isEqualTo(r));
  }

  @Test
  void zoneFileDataIsReadBackWithItsPriority() {
    assertThat(RECORDS)
        .allSatisfy(
            r ->
                assertThat(
                        NormalForm.of(
                            r.withPriority(OptionalInt.empty())
                                .withContent(Presentation.zoneFileData(r))))
                    .isEqualTo(r));
  }

  @Test
  void zoneFilesAreReadBack() {
    ZoneFileContent content =
        ZoneFile.read(ZoneFile.write(ZONE, Optional.empty(), RECORDS), ZONE, 1);
    assertThat(content.problems()).isEmpty();
    assertThat(content.records()).isEqualTo(RECORDS);
  }

  @Test
  void tablesAreReadBack() {
    RecordCsvContent content = RecordCsv.read(RecordCsv.write(ZONE, RECORDS), ZONE, 1);
    assertThat(content.problems()).isEmpty();
    assertThat(content.records()).isEqualTo(RECORDS);
  }

  @Test
  void fieldsOfTheEditorMakeTheSameContentAgain() {
    assertThat(RECORDS)
        .allSatisfy(
            r -> {
              List<String> fields = ContentFields.split(r.type(), r.content());
              assertThat(fields).hasSameSizeAs(ContentFields.of(r.type()));
              assertThat(ContentFields.join(r.type(), fields)).isEqualTo(r.content());
            });
  }

  @Test
  void anyBytesSurviveAsText() {
    Random random = new Random(7);
    String alphabet = "\\\\\\0129\"\" \t;aé\u200d日";
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes =
          i % 2 == 0
              ? new RandomRecords(i).bytes(random.nextInt(12))
              : random
                  .ints(random.nextInt(10), 0, alphabet.length())
                  .mapToObj(c -> alphabet.substring(c, c + 1))
                  .reduce("", String::concat)
                  .getBytes(java.nio.charset.StandardCharsets.UTF_8);
      String logical = LogicalText.fromBytes(bytes);
      assertThat(LogicalText.toBytes(logical)).as(logical).isEqualTo(bytes);
      assertThat(LogicalText.read(logical)).isEqualTo(logical);
      assertThat(LogicalText.read(Presentation.quotedText(logical))).isEqualTo(logical);
    }
  }

  @Test
  void anyTypedContentSettlesAtOnce() {
    Random random = new Random(11);
    String alphabet = "01aF.:\"\\ -_=,;@(ü";
    for (int i = 0; i < 20_000; i++) {
      String typed =
          random
              .ints(random.nextInt(14), 0, alphabet.length())
              .mapToObj(c -> alphabet.substring(c, c + 1))
              .reduce("", String::concat);
      RecordType type = RecordType.KNOWN.get(i % RecordType.KNOWN.size());
      ResourceRecord once = NormalForm.of(ResourceRecord.of(ZONE, type, 60, typed));
      assertThat(NormalForm.of(once)).as(typed).isEqualTo(once);
    }
  }
}
