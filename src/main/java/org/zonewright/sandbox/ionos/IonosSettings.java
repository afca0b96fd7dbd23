package org.zonewright.sandbox.ionos;

import java.time.Duration;
import java.util.List;

/** How the IONOS stand-in behaves where the documents leave room. Safe for many threads. */
public final class IonosSettings {
  /** How the {@code href} of resources is written. Links between pages are never placeholders. */
  public enum HrefStyle {
    /** {@code /zones/...}, as real clients see it. */
    RELATIVE,
    /** With scheme and host. */
    ABSOLUTE,
    /** The how-to's placeholder. */
    PLACEHOLDER
  }

  /** Which forward record a new reverse record needs. */
  public enum ForwardCheck {
    NONE,
    /** Some A or AAAA record with the address, as the how-to demands. */
    ADDRESS,
    /** An A or AAAA record with the address and the reverse record's name. */
    ADDRESS_AND_NAME
  }

  private volatile Pace pace = new Pace(Duration.ofMillis(300), 0);
  private volatile HrefStyle hrefStyle = HrefStyle.RELATIVE;
  private volatile ForwardCheck forwardCheck = ForwardCheck.ADDRESS;
  private volatile boolean changesDenied;
  private volatile boolean changesFail;
  private volatile int quotaStatus = 403;
  private volatile Quotas limits = new Quotas(50_000, 100_000, 100_000, 5_000);
  private volatile List<AddressBlock> reservedBlocks =
      List.of(
          AddressBlock.parse("192.0.2.0/24"),
          AddressBlock.parse("198.51.100.0/24"),
          AddressBlock.parse("203.0.113.0/24"),
          AddressBlock.parse("10.0.0.0/8"),
          AddressBlock.parse("2001:db8::/32"));

  Pace pace() {
    return pace;
  }

  /** Accepted changes settle after this time; zero lets them settle at once. */
  public void settleAfter(Duration time) {
    pace = new Pace(time, 0);
  }

  /** Accepted changes settle after the resource was read this many times, at least 1. */
  public void settleAfterReads(int reads) {
    pace = new Pace(Duration.ZERO, reads);
  }

  HrefStyle hrefStyle() {
    return hrefStyle;
  }

  public void hrefStyle(HrefStyle style) {
    hrefStyle = style;
  }

  ForwardCheck forwardCheck() {
    return forwardCheck;
  }

  public void forwardCheck(ForwardCheck check) {
    forwardCheck = check;
  }

  boolean changesDenied() {
    return changesDenied;
  }

  /** Whether every change is answered 403, as for a user without the DNS privilege. */
  public void denyChanges(boolean deny) {
    changesDenied = deny;
  }

  boolean changesFail() {
    return changesFail;
  }

  /** Whether accepted zones and records end in the state FAILED. */
  public void failChanges(boolean fail) {
    changesFail = fail;
  }

  int quotaStatus() {
    return quotaStatus;
  }

  /** The status that answers a change beyond the quota; the documents name none. */
  public void quotaStatus(int status) {
    quotaStatus = status;
  }

  /** The contract's limits. */
  public Quotas limits() {
    return limits;
  }

  public void limits(Quotas quotas) {
    limits = quotas;
  }

  List<AddressBlock> reservedBlocks() {
    return reservedBlocks;
  }

  /** The blocks whose addresses may have reverse records, written like {@code 192.0.2.0/24}. */
  public void reservedBlocks(List<String> blocks) {
    reservedBlocks = blocks.stream().map(AddressBlock::parse).toList();
  }
}
