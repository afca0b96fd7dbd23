package org.zonewright.account;

/** Where a secret is kept. */
public enum CredentialPlace {
  /** The environment variable ZONEWRIGHT_TOKEN, for one process. */
  ENVIRONMENT,
  /** The operating system's keychain. */
  KEYCHAIN,
  /** This process's memory, until it ends. */
  MEMORY
}
