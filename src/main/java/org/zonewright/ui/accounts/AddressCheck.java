package org.zonewright.ui.accounts;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.zonewright.account.TokenTransport;
import org.zonewright.model.ProviderKind;

/** Judges the address of a provider's API as it is typed. */
final class AddressCheck {

  private AddressCheck() {}

  /** What is to be said of that address for an account of that kind. */
  static AddressProblem of(String text, ProviderKind kind) {
    if (text.isBlank()) {
      return AddressProblem.EMPTY;
    }
    Optional<URI> parsed = parse(text);
    if (parsed.isEmpty()) {
      return AddressProblem.MALFORMED;
    }
    URI address = parsed.get();
    if (address.getRawUserInfo() != null) {
      return AddressProblem.CREDENTIALS_INSIDE;
    }
    if (TokenTransport.allows(address)) {
      return AddressProblem.NONE;
    }
    return switch (kind) {
      case IONOS -> AddressProblem.CLEAR_TEXT_TOKEN;
      case BDOM -> AddressProblem.CLEAR_TEXT;
    };
  }

  /** The address, if it is an http or https one with a host and nothing behind the path. */
  static Optional<URI> parse(String text) {
    try {
      URI address = new URI(text.strip());
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      boolean plain = address.getRawQuery() == null && address.getRawFragment() == null;
      return web && plain && address.getHost() != null ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
