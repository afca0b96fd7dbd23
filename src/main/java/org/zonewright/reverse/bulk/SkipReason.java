package org.zonewright.reverse.bulk;

/** Why a bulk operation leaves an address alone. */
public enum SkipReason {
  /** It has a reverse record, which was not asked to be replaced. */
  HAS_POINTER,
  /** Its reverse record says so already. */
  UNCHANGED,
  /** Its reverse record's name has the address, so that there is nothing to be mended. */
  CONFIRMED,
  /** Its reverse record is drafted to be deleted. */
  DRAFTED_DELETION,
  /** It is only drafted so far, and its draft can be taken back. */
  ONLY_DRAFTED,
  /** Several accounts have a reverse record of it, none of them the one chosen. */
  SEVERAL_POINTERS,
  /** No name has the address. */
  NO_NAME,
  /** Several names have the address and none is chosen; they are told. */
  SEVERAL_NAMES,
  /** What has the address is no host name (a wildcard, an underscore); the names are told. */
  NOT_HOST_NAME,
  /** The pattern has numbers that an address of this family has not. */
  OTHER_FAMILY,
  /** The pattern gives it the name of an address before it; the name is told. */
  NAME_TWICE,
  /** The table has the address twice; the first row counts. */
  ADDRESS_TWICE,
  /** An address record has the address, or the name has it: not an orphan. */
  NOT_ORPHAN,
  /** The name lies in no cached zone, where it may have the address; the name is told. */
  NAME_ELSEWHERE,
  /** The zone of the name is not wholly cached, so that the address may be in it; name is told. */
  CACHE_INCOMPLETE
}
