package org.zonewright.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zonewright.provider.ProviderException.UnreadableReply;

class ReplyTextTest {

  private static HttpReply reply(String body, String contentType, Charset charset) {
    return new HttpReply(
        500,
        name -> name.equals("Content-Type") ? Optional.of(contentType) : Optional.empty(),
        body.getBytes(charset));
  }

  private static ReplyText utf8(String body) {
    return ReplyText.of(reply(body, "text/html", StandardCharsets.UTF_8));
  }

  @Test
  void findsTheTitleOfAPage() {
    assertThat(utf8("<!DOCTYPE HTML PUBLIC \"x\">\n<HTML><TITLE>\n Not\n here </TITLE>").title())
        .isEqualTo("Not here");
    assertThat(utf8("<html><body>none</body></html>").title()).isEmpty();
  }

  @Test
  void knowsAPageByWhatItIsAndNotByWhatTheServerCallsIt() {
    assertThat(utf8("<?xml version=\"1.0\"?>\n<!-- x --><html><head/></html>").isHtml()).isTrue();
    assertThat(utf8("<br />\n<b>Fatal error</b>").isHtml()).isTrue();
    assertThat(utf8("<?xml version=\"1.0\"?><zones><title>x</title></zones>").isHtml()).isFalse();
    assertThat(utf8("<bdom/>").isHtml()).isFalse();
    assertThat(utf8("{\"a\":\"<html>\"}").isHtml()).isFalse();
  }

  @Test
  void readsInTheCharacterSetTheServerNames() {
    Charset latin = StandardCharsets.ISO_8859_1;
    assertThat(ReplyText.of(reply("\u00fc", "text/html; charset=iso-8859-1", latin)).text())
        .isEqualTo("\u00fc");
    assertThat(
            ReplyText.of(reply("\u00fc", "text/html; charset=\"no-such\"", StandardCharsets.UTF_8))
                .text())
        .isEqualTo("\u00fc");
  }

  @Test
  void keepsStatusTitleAndTheFirstTwoHundredCharactersButNoToken() {
    HttpCall call =
        new HttpCall(
            "main",
            "zones.list",
            "",
            "GET",
            URI.create("https://dns.example.net"),
            Map.of(),
            Optional.of(Secret.of("tok-1")),
            new byte[0],
            true);
    String page = "<html><title>Bad tok-1</title>tok-1" + "x".repeat(300);
    UnreadableReply problem =
        ReplyText.unreadable(call, reply(page, "", StandardCharsets.UTF_8), "not JSON");

    assertThat(problem.failure().status()).hasValue(500);
    assertThat(problem.title()).isEqualTo("Bad (secret)");
    assertThat(problem.excerpt()).hasSize(200).doesNotContain("tok-1").endsWith("xx");
  }
}
