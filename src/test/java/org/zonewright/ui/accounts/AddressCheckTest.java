package org.zonewright.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.model.ProviderKind;

class AddressCheckTest {

  @ParameterizedTest
  @CsvSource({
    "https://dns.example.com, IONOS, NONE",
    "http://dns.example.com, IONOS, CLEAR_TEXT_TOKEN",
    "http://dns.example.com/bdom, BDOM, CLEAR_TEXT",
    "https://dns.example.com/bdom, BDOM, NONE",
    "http://127.0.0.1:8080, IONOS, NONE",
    "http://[::1]:8080, IONOS, NONE",
    "http://localhost:8080, IONOS, NONE",
    "http://localhost.example.com, IONOS, CLEAR_TEXT_TOKEN",
    "https://me:pw@dns.example.com, IONOS, CREDENTIALS_INSIDE",
    "ftp://dns.example.com, IONOS, MALFORMED",
    "dns.example.com, IONOS, MALFORMED",
    "https://, IONOS, MALFORMED",
    "https://dns.example.com?x=1, IONOS, MALFORMED",
    "'https://dns example.com', IONOS, MALFORMED",
    "'  ', IONOS, EMPTY"
  })
  void anAddressIsJudgedByWhatWouldTravelToIt(
      String address, ProviderKind kind, AddressProblem problem) {
    assertThat(AddressCheck.of(address, kind)).isEqualTo(problem);
  }
}
