package org.zonewright.ui.accounts;

import java.util.Locale;

/** What is wrong, or to be known, of the address of a provider's API. */
enum AddressProblem {
  /** Nothing. */
  NONE(true),
  /** It is empty. */
  EMPTY(false),
  /** It is no http or https address with a host. */
  MALFORMED(false),
  /** It holds a user name or password, which would be stored and shown. */
  CREDENTIALS_INSIDE(false),
  /** A token would travel in clear text. */
  CLEAR_TEXT_TOKEN(false),
  /** Requests and answers travel in clear text, which this provider offers only. */
  CLEAR_TEXT(true);

  private final boolean usable;

  AddressProblem(boolean usable) {
    this.usable = usable;
  }

  /** Whether an account may have such an address. */
  boolean usable() {
    return usable;
  }

  /** Lower-case name, used in message keys. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
