package org.zonewright.ui.accounts;

import java.net.URI;
import org.zonewright.model.ProviderKind;

/** Where the providers' APIs usually are. */
final class DefaultAddress {

  private static final URI IONOS = URI.create("https://dns.de-fra.ionos.com");
  private static final URI BDOM = URI.create("http://backend.nic-direct.de/bdom");

  private DefaultAddress() {}

  static URI of(ProviderKind kind) {
    return switch (kind) {
      case IONOS -> IONOS;
      case BDOM -> BDOM;
    };
  }
}
