package org.zonewright.dns;

import java.util.Optional;

/** The parameters of SVCB and HTTPS records in presentation form (RFC 9460 section 2.1). */
final class ServiceParameters {

  private static final String HEAD = "1 . ";

  private ServiceParameters() {}

  /** The parameters in the order of their numbers, spelt one way; empty if not understood. */
  static Optional<String> normal(String raw) {
    return raw.isBlank()
        ? Optional.of("")
        : WireForm.normal("SVCB", HEAD + raw)
            .filter(data -> data.startsWith(HEAD))
            .map(data -> data.substring(HEAD.length()).strip());
  }
}
