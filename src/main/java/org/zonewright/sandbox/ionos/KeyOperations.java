package org.zonewright.sandbox.ionos;

import java.util.UUID;
import org.zonewright.sandbox.wire.Reply;

/** The operations on DNSSEC keys. The sandbox signs no zones, so every zone is unsigned. */
final class KeyOperations {
  private final IonosState state;

  KeyOperations(IonosState state) {
    this.state = state;
  }

  /** The answer for reading and deleting keys of an unsigned zone. */
  Reply read(UUID zoneId) {
    checkZone(zoneId);
    throw Refusal.notSigned();
  }

  Reply create(UUID zoneId) {
    checkZone(zoneId);
    throw Refusal.malformed("signing of zones is not part of the sandbox");
  }

  private void checkZone(UUID zoneId) {
    if (state.zones().find(zoneId).isEmpty()) {
      throw Refusal.notFound("zone");
    }
  }
}
