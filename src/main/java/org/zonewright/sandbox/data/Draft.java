package org.zonewright.sandbox.data;

/**
 * A record before a provider has made it its own.
 *
 * @param name relative to the zone; empty for the apex
 * @param priority 0 where the type has none
 */
record Draft(String name, String type, int ttl, int priority, String content, boolean enabled) {
  static Draft of(String name, String type, int ttl, String content) {
    return new Draft(name, type, ttl, 0, content, true);
  }

  static Draft of(String name, String type, int ttl, int priority, String content) {
    return new Draft(name, type, ttl, priority, content, true);
  }

  Draft disabled() {
    return new Draft(name, type, ttl, priority, content, false);
  }
}
