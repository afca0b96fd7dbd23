package org.zonewright.model;

import java.util.UUID;

/**
 * Zonewright's own, never changing name of an account.
 *
 * @param text a UUID in text form
 */
public record AccountId(String text) {

  /** A new one. */
  public static AccountId random() {
    return new AccountId(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return text;
  }
}
