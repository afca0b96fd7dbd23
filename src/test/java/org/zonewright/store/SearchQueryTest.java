package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;
import org.zonewright.model.RecordType;

/** The language of the search. */
class SearchQueryTest {

  private static final String LETTERS = "abz019.-_:/\" \t%\\ß*@,;=+öÄA";

  private static List<SearchTerm> terms(String text) {
    SearchQuery query = SearchQuery.of(text);
    assertThat(query.problems()).describedAs(text).isEmpty();
    return query.terms();
  }

  private static SearchTerm network(String text) {
    return new SearchTerm.Address(Network.parse(text).orElseThrow());
  }

  @Test
  void wordsAreTextsThatMustAllFit() {
    assertThat(terms(" Mail  example.ORG\u00a0x"))
        .containsExactly(
            new SearchTerm.Text("mail"),
            new SearchTerm.Text("example.org"),
            new SearchTerm.Text("x"));
    assertThat(SearchQuery.of(" \t ").isEmpty()).isTrue();
  }

  @Test
  void fieldsAreReadInAnyCaseOfLetters() {
    assertThat(terms("name:www TYPE:mx content:spf1 zone:example Account:Cloud"))
        .containsExactly(
            new SearchTerm.Name("www"),
            new SearchTerm.Type(RecordType.MX),
            new SearchTerm.Content("spf1"),
            new SearchTerm.Zone("example"),
            new SearchTerm.Account("cloud"));
  }

  @Test
  void quotesMeanExactlyAndKeepBlanksTogether() {
    assertThat(terms("\"www.example.org\""))
        .containsExactly(new SearchTerm.Exact("www.example.org"));
    assertThat(terms("content:\"v=spf1 -all\" a"))
        .containsExactly(new SearchTerm.Content("v=spf1 -all"), new SearchTerm.Text("a"));
    assertThat(terms("\"0 issue \"\"ca.example\"\"\""))
        .containsExactly(new SearchTerm.Exact("0 issue \"ca.example\""));
    assertThat(terms("\"still typing")).containsExactly(new SearchTerm.Exact("still typing"));
    assertThat(terms("\"\" a\"b")).containsExactly(new SearchTerm.Text("a\"b"));
  }

  @Test
  void networksAreNumbersAndAddressesTextsTheyMayBeWrittenDifferently() {
    assertThat(terms("203.0.113.0/24 2001:DB8::/32 address:192.0.2.7"))
        .containsExactly(
            network("203.0.113.0/24"), network("2001:db8::/32"), network("192.0.2.7/32"));
    assertThat(terms("203.0.113.7 2001:db8::7 fe80: face:b00c::1"))
        .containsExactly(
            new SearchTerm.Text("203.0.113.7"),
            new SearchTerm.Text("2001:db8::7"),
            new SearchTerm.Text("fe80:"),
            new SearchTerm.Text("face:b00c::1"));
    assertThat(new SearchTerm.Text("2001:DB8::0:7").address())
        .contains(IpAddress.of("2001:db8::7"));
  }

  @Test
  void whatIsNotUnderstoodIsAProblemAndNeverDropped() {
    assertThat(SearchQuery.of("typ:mx www").problems())
        .containsExactly(new SearchProblem.UnknownField("typ", "mx"));
    assertThat(SearchQuery.of("type: mx").problems())
        .containsExactly(new SearchProblem.NoValue(SearchField.TYPE));
    assertThat(SearchQuery.of("203.0.113.0/33 address:www").problems())
        .containsExactly(
            new SearchProblem.NotANetwork("203.0.113.0/33"), new SearchProblem.NotANetwork("www"));
    assertThat(SearchQuery.of("type:\"a b\"").problems())
        .containsExactly(new SearchProblem.NotAType("a b"));
    assertThat(SearchQuery.of("include:_spf.example.org").problems()).hasSize(1);
    assertThat(terms("content:include:_spf.example.org https://a.example a/b ip4:203.0.113.0"))
        .hasSize(4);
  }

  @Test
  void everyWordOfAnyTextIsATermOrAProblem() {
    Random random = new Random(20261122);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(14); n > 0; n--) {
        text.append(
            random.nextInt(6) == 0
                ? List.of(SearchField.values()).get(random.nextInt(6)).word() + ":"
                : LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      SearchQuery query = SearchQuery.of(text.toString());
      long words =
          SearchWord.of(text.toString()).stream()
              .filter(word -> !word.plain().isEmpty() || !word.quoted().isEmpty())
              .count();
      assertThat(query.terms().size() + query.problems().size())
          .describedAs(text.toString())
          .isEqualTo((int) words);
    }
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      List<SearchTerm> wanted = new ArrayList<>();
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        wanted.add(term(random));
      }
      String text = String.join(" ", wanted.stream().map(SearchQueryTest::written).toList());
      assertThat(terms(text)).describedAs(text).isEqualTo(wanted);
    }
  }

  private static SearchTerm term(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> new SearchTerm.Text("t" + inside(random).replaceAll("[\\s:/]", ""));
      case 1 -> new SearchTerm.Exact(inside(random));
      case 2 -> new SearchTerm.Name(inside(random));
      case 3 -> new SearchTerm.Content(inside(random));
      case 4 -> new SearchTerm.Zone(inside(random));
      case 5 -> new SearchTerm.Account(inside(random));
      case 6 -> new SearchTerm.Type(RecordType.KNOWN.get(random.nextInt(RecordType.KNOWN.size())));
      default -> {
        byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
        random.nextBytes(bytes);
        yield new SearchTerm.Address(
            new Network(IpAddress.ofBytes(bytes), random.nextInt(bytes.length * 8 + 1)));
      }
    };
  }

  private static String inside(Random random) {
    StringBuilder text = new StringBuilder("x");
    for (int n = random.nextInt(8); n > 0; n--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return (text + "y").replace('\t', ' ').toLowerCase(Locale.ROOT);
  }

  private static String written(SearchTerm term) {
    return switch (term) {
      case SearchTerm.Text(String text) -> text;
      case SearchTerm.Exact(String text) -> quoted(text);
      case SearchTerm.Name(String text) -> "name:" + quoted(text);
      case SearchTerm.Content(String text) -> "content:" + quoted(text);
      case SearchTerm.Zone(String text) -> "zone:" + quoted(text);
      case SearchTerm.Account(String text) -> "account:" + quoted(text);
      case SearchTerm.Type(RecordType type) -> "type:" + type.mnemonic().toLowerCase(Locale.ROOT);
      case SearchTerm.Address(Network network) -> network.toString();
    };
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
