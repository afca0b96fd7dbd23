package org.zonewright.ui.accounts;

import java.util.Locale;
import org.zonewright.account.CredentialPlace;

/** What is known of an account's token. */
public enum TokenState {
  /** The provider takes none. */
  NOT_NEEDED,
  /** The operating system's keychain keeps it. */
  KEYCHAIN,
  /** The environment gives it to this process. */
  ENVIRONMENT,
  /** It is in memory and forgotten when the program ends. */
  MEMORY,
  /** There is none. */
  MISSING;

  static TokenState of(CredentialPlace place) {
    return switch (place) {
      case KEYCHAIN -> KEYCHAIN;
      case ENVIRONMENT -> ENVIRONMENT;
      case MEMORY -> MEMORY;
    };
  }

  /** Lower-case name, used in message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
