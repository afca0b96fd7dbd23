package org.zonewright.account;

import java.net.URI;
import org.zonewright.model.ProviderKind;

/**
 * Where the providers' APIs usually are: IONOS Cloud DNS API, servers; BDOM zone API, where its
 * manual sends all requests.
 */
public final class DefaultAddress {

  private static final URI IONOS = URI.create("https://dns.de-fra.ionos.com");
  private static final URI BDOM = URI.create("http://backend.nic-direct.de/bdom");

  private DefaultAddress() {}

  /** The usual address of that provider's API. */
  public static URI of(ProviderKind kind) {
    return switch (kind) {
      case IONOS -> IONOS;
      case BDOM -> BDOM;
    };
  }
}
