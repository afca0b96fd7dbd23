package org.zonewright.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows for each address from zones, reverse records and drafts. */
class MatrixCasesTest {

  @TempDir private Path directory;
  @AutoClose private Cache cache;

  @BeforeEach
  void open() {
    cache = new Cache(directory);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = false,
      maxCharsPerColumn = 1000,
      textBlock =
          """
          no reverse record        | www.a.example A 192.0.2.1 | - | - | \
            192.0.2.1 no-pointer (www.a.example)
          confirmed                | www.a.example A 192.0.2.1 | 192.0.2.1 > www.a.example | - | \
            192.0.2.1 confirmed (www.a.example)
          two names on one address | www.a.example A 192.0.2.1, mail.a.example A 192.0.2.1 | \
            192.0.2.1 > www.a.example | - | \
            192.0.2.1 confirmed several-names (mail.a.example www.a.example)
          two names, no reverse    | www.a.example A 192.0.2.1, www.b.example A 192.0.2.1 | - | - | \
            192.0.2.1 no-pointer several-names (www.a.example www.b.example)
          two names, neither is it | www.a.example A 192.0.2.1, mail.a.example A 192.0.2.1 | \
            192.0.2.1 > ftp.a.example | - | \
            192.0.2.1 missing several-names (mail.a.example www.a.example)
          two addresses, one name  | www.a.example A 192.0.2.1, www.a.example A 192.0.2.2 | \
            192.0.2.1 > www.a.example, 192.0.2.3 > www.a.example | - | \
            192.0.2.1 confirmed (www.a.example), 192.0.2.2 no-pointer (www.a.example), \
            192.0.2.3 orphan mismatch
          names and addresses crossed | www.a.example A 192.0.2.1, mail.a.example A 192.0.2.2 | \
            192.0.2.2 > www.a.example | - | \
            192.0.2.1 no-pointer (www.a.example), 192.0.2.2 mismatch (mail.a.example)
          wildcard                 | *.a.example A 192.0.2.1 | 192.0.2.1 > any.a.example | - | \
            192.0.2.1 confirmed (*.a.example)
          wildcard hidden by a name | *.a.example A 192.0.2.1, x.there.a.example A 192.0.2.2 | \
            192.0.2.1 > y.there.a.example | - | \
            192.0.2.1 missing (*.a.example), 192.0.2.2 no-pointer (x.there.a.example)
          alias of the name        | www.a.example A 192.0.2.1, shop.a.example CNAME www.a.example | \
            192.0.2.1 > shop.a.example | - | \
            192.0.2.1 confirmed (www.a.example)
          alias into another zone  | www.b.example A 192.0.2.1 @other, shop.a.example CNAME www.b.example | \
            192.0.2.1 > shop.a.example | - | \
            192.0.2.1 confirmed (www.b.example)
          alias out of all zones   | www.a.example CNAME www.away.test | 192.0.2.1 > www.a.example | - | \
            192.0.2.1 unknown orphan
          alias of itself          | www.a.example CNAME www.a.example | 192.0.2.1 > www.a.example | - | \
            192.0.2.1 orphan missing
          name outside all zones   | www.a.example A 192.0.2.1 | \
            192.0.2.1 > www.away.test, 192.0.2.2 > www.nota.example | - | \
            192.0.2.1 unknown (www.a.example), 192.0.2.2 unknown orphan
          name without address     | www.a.example TXT text | 192.0.2.1 > www.a.example | - | \
            192.0.2.1 orphan missing
          internationalised name   | www.straße.example A 192.0.2.1 | 192.0.2.1 > www.straße.example | - | \
            192.0.2.1 confirmed (www.straße.example)
          same address in two accounts | www.a.example A 192.0.2.1, www.b.example A 192.0.2.1 @other | \
            192.0.2.1 > www.a.example, 192.0.2.1 > ftp.b.example @other | - | \
            192.0.2.1 confirmed several-names (www.a.example www.b.example), \
            192.0.2.1 missing several-names (www.a.example www.b.example)
          same zone in two accounts | www.a.example A 192.0.2.1, www.a.example A 192.0.2.1 @other | \
            192.0.2.1 > www.a.example | - | \
            192.0.2.1 confirmed (www.a.example)
          IPv6                     | www.a.example AAAA 2001:db8::10, www.a.example A 192.0.2.100, www.a.example AAAA 2001:db8::9 | \
            2001:db8::9 > www.a.example, 2001:db8::1 > www.a.example | - | \
            192.0.2.100 no-pointer (www.a.example), 2001:db8::1 orphan mismatch, \
            2001:db8::9 confirmed (www.a.example), 2001:db8::10 no-pointer (www.a.example)
          drafted address record   | old.a.example A 192.0.2.9 | 192.0.2.1 > www.a.example | \
            +www.a.example A 192.0.2.1, +new.a.example A 192.0.2.2 | \
            192.0.2.1 confirmed (www.a.example) drafted, 192.0.2.2 no-pointer (new.a.example) drafted, \
            192.0.2.9 no-pointer (old.a.example)
          drafted removal          | www.a.example A 192.0.2.1, old.a.example A 192.0.2.2 | \
            192.0.2.1 > www.a.example | \
            -www.a.example A 192.0.2.1, -old.a.example A 192.0.2.2 | \
            192.0.2.1 orphan missing drafted
          drafted move             | www.a.example A 192.0.2.1 | 192.0.2.1 > www.a.example | \
            -www.a.example A 192.0.2.1, +www.a.example A 192.0.2.2 | \
            192.0.2.1 orphan mismatch drafted, 192.0.2.2 no-pointer (www.a.example) drafted
          drafted alias            | www.a.example A 192.0.2.1 | 192.0.2.1 > any.sub.a.example | \
            +*.sub.a.example CNAME www.a.example | \
            192.0.2.1 confirmed (www.a.example)
          drafted reverse record   | www.a.example A 192.0.2.1 | - | +192.0.2.1 > www.a.example | \
            192.0.2.1 confirmed (www.a.example) drafted
          reverse record drafted anew | www.a.example A 192.0.2.1 | 192.0.2.1 > ftp.a.example | \
            +192.0.2.1 > www.a.example | \
            192.0.2.1 confirmed (www.a.example) drafted
          reverse record drafted to go | www.a.example A 192.0.2.1 | 192.0.2.1 > www.a.example | \
            -192.0.2.1 | \
            192.0.2.1 confirmed (www.a.example) drafted
          """)
  void aCase(String title, String records, String reverse, String drafts, String rows) {
    ReverseMatrix matrix = new MatrixCase(cache).matrix(records, reverse, drafts);

    assertThat(MatrixCase.rows(matrix)).isEqualTo(rows.replaceAll("\\s+", " "));
  }
}
