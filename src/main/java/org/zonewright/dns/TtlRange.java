package org.zonewright.dns;

/**
 * The TTLs a provider accepts.
 *
 * @param min smallest, in seconds, not negative
 * @param max greatest, in seconds, at least {@code min}
 */
public record TtlRange(long min, long max) {

  /** What the DNS itself allows (RFC 2181 section 8). */
  public static final TtlRange ANY = new TtlRange(0, Integer.MAX_VALUE);

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the bounds are negative or the wrong way round
   */
  public TtlRange {
    if (min < 0 || max < min) {
      throw new IllegalArgumentException("not a range of TTLs: %d to %d".formatted(min, max));
    }
  }

  /** Whether a TTL in seconds lies within the bounds. */
  public boolean contains(long ttl) {
    return ttl >= min && ttl <= max;
  }
}
