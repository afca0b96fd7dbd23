package org.zonewright.model;

import java.net.URI;
import java.util.OptionalLong;

/**
 * One set of credentials at one provider. Holds no secret: those are in the credential store.
 *
 * @param id never changes
 * @param name what the user calls it; unique
 * @param kind the provider
 * @param baseUrl where the provider's API is; without a final slash
 * @param userId BDOM: the number by which the provider knows the customer; absent for IONOS
 */
public record Account(
    AccountId id, String name, ProviderKind kind, URI baseUrl, OptionalLong userId) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the name is blank, the address is not an absolute http(s)
   *     one, or the user id does not fit the kind
   */
  public Account {
    name = name.strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("an account needs a name");
    }
    String scheme = String.valueOf(baseUrl.getScheme());
    if (!(scheme.equals("http") || scheme.equals("https")) || baseUrl.getHost() == null) {
      throw new IllegalArgumentException("not an http or https address: " + baseUrl);
    }
    String address = baseUrl.toString();
    if (address.endsWith("/")) {
      baseUrl = URI.create(address.replaceAll("/+$", ""));
    }
    if (kind == ProviderKind.BDOM && userId.isEmpty()) {
      throw new IllegalArgumentException("a BDOM account needs a user id");
    }
    if (userId.isPresent() && userId.getAsLong() < 0) {
      throw new IllegalArgumentException("negative user id");
    }
  }
}
