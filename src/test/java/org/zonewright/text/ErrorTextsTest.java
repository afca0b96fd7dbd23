package org.zonewright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.ProviderKind;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.Failure;
import org.zonewright.provider.ProviderException.ProviderProblem;

class ErrorTextsTest {

  private static final Account IONOS =
      new Account(
          AccountId.random(),
          "Production",
          ProviderKind.IONOS,
          URI.create("https://dns.example.net"),
          OptionalLong.empty());
  private static final Account BDOM =
      new Account(
          AccountId.random(),
          "Registrar",
          ProviderKind.BDOM,
          URI.create("http://backend.example.net/bdom"),
          OptionalLong.of(4711));

  private final ErrorTexts texts =
      new ErrorTexts(
          new Messages(Locale.ENGLISH),
          name -> List.of(IONOS, BDOM).stream().filter(a -> a.name().equals(name)).findFirst());

  @Test
  void aRefusedTokenIsNotAnApiKeyOfTheHostingProduct() {
    assertThat(texts.of(new ProviderException.BadCredentials(failure("Production", 401))))
        .startsWith("Production, reading the list of zones: the token")
        .contains("token of IONOS Cloud", "not an API key of the IONOS hosting product");
  }

  @Test
  void anAddressThatIsNotEnabledIsToldWithUserIdAndHost() {
    assertThat(texts.of(new ProviderException.NotAllowed(failure("Registrar", 403))))
        .contains(
            "this computer's public address is not enabled for user id 4711 at"
                + " backend.example.net");
  }

  @Test
  void anAccountThatIsOnlyTriedIsKnownToo() {
    assertThat(texts.of(new ProviderException.NotAllowed(failure("New", 403)), BDOM))
        .contains("user id 4711");
  }

  @Test
  void allCodesAndMessagesOfTheProviderAreShown() {
    Failure failure =
        new Failure(
            "Production",
            "records.put",
            "www.example.org",
            OptionalInt.of(422),
            List.of(
                new ProviderProblem("paas-1", "name is missing"),
                new ProviderProblem("", "second text")),
            "");

    assertThat(texts.of(new ProviderException.Rejected(failure)))
        .contains("www.example.org", "name is missing (paas-1); second text.")
        .endsWith("Correct the values and try again.");
  }

  @Test
  void theTimeToWaitIsToldInSeconds() {
    assertThat(
            texts.of(
                new ProviderException.RateLimited(
                    failure("Production", 429), Optional.of(Duration.ofSeconds(7)))))
        .endsWith("Try again in 7 seconds.");
    assertThat(
            texts.of(
                new ProviderException.RateLimited(failure("Production", 429), Optional.empty())))
        .endsWith("Try again in a minute.");
  }

  @Test
  void everyReasonForBeingUnavailableHasItsOwnSentence() {
    for (ProviderException.Unavailable.Cause cause : ProviderException.Unavailable.Cause.values()) {
      assertThat(texts.of(new ProviderException.Unavailable(failure("Production", 503), cause)))
          .startsWith("Production, ")
          .contains(cause.name().startsWith("PROXY") ? "the proxy " : "dns.example.net");
    }
  }

  @Test
  void anHtmlPageIsToldByItsTitle() {
    assertThat(
            texts.of(
                new ProviderException.UnreadableReply(
                    failure("Registrar", 405), "405 Method Not Allowed", "<html>")))
        .contains("HTTP 405, a page titled \"405 Method Not Allowed\"");
  }

  @Test
  void anAnswerThatIsNoPageIsToldByWhatIsWrongWithIt() {
    Failure failure =
        new Failure(
            "Registrar", "zones.list", "", OptionalInt.of(200), List.of(), "the reply is empty");

    assertThat(texts.of(new ProviderException.UnreadableReply(failure, "", "")))
        .contains("(HTTP 200, the reply is empty)");
  }

  private static Failure failure(String account, int status) {
    return new Failure(account, "zones.list", "", OptionalInt.of(status), List.of(), "");
  }
}
