package org.zonewright.dns;

/** How much a violation weighs. */
public enum Severity {
  /** The record cannot be sent: a provider or the DNS itself would refuse it. */
  ERROR,
  /** The record can be sent, but is probably not what was meant. */
  WARNING
}
