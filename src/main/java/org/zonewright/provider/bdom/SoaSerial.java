package org.zonewright.provider.bdom;

import java.math.BigInteger;
import java.time.Instant;
import org.zonewright.model.Soa;

/**
 * The next serial of a zone. Whether the server raises it by itself is not known, so we do.
 *
 * <p>Within 32 bits it becomes the time in seconds (as the API's manual has it) or one more than it
 * was, whichever is greater; never a step of more than 2^31-1, which secondary servers would take
 * for a step back (RFC 1982 section 3.2), and after the last 32-bit number comes 1, as DNS counts.
 * A number beyond 32 bits, which the API stores though DNS cannot carry it, is raised by one only:
 * whatever rule it was made by is not known here.
 */
final class SoaSerial {

  private static final BigInteger LARGEST_STEP = BigInteger.valueOf(0x7fff_ffffL);

  private SoaSerial() {}

  static BigInteger next(BigInteger old, Instant now) {
    if (old.equals(Soa.MAX_DNS_SERIAL)) {
      return BigInteger.ONE;
    }
    BigInteger raised = old.add(BigInteger.ONE);
    if (old.compareTo(Soa.MAX_DNS_SERIAL) > 0) {
      return raised;
    }
    BigInteger time = BigInteger.valueOf(now.getEpochSecond());
    boolean tooFar = old.signum() >= 0 && time.subtract(old).compareTo(LARGEST_STEP) > 0;
    return (tooFar ? raised : time.max(raised)).max(BigInteger.ZERO);
  }
}
