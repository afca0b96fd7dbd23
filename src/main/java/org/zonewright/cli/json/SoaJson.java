package org.zonewright.cli.json;

import java.math.BigInteger;
import org.zonewright.model.Soa;

/** A zone's start of authority. */
public record SoaJson(String mname, String rname, BigInteger serial, long ttl) {

  /** The JSON of it. */
  public static SoaJson of(Soa soa) {
    return new SoaJson(soa.mname(), soa.rname(), soa.serial(), soa.ttl());
  }
}
