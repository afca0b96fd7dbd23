package org.zonewright.ui.reverse;

/** The one state of the reverse screen: there are three ways of having nothing to show. */
public enum ReverseState {
  /** The store is being read. */
  LOADING,
  /** There are rows. */
  READY,
  /** No account's provider has reverse records, and no address is known. */
  NO_ACCOUNT,
  /** There are accounts, but neither reverse records nor addresses. */
  NO_RECORDS,
  /** There are rows, but none that the filter lets through. */
  NO_MATCH,
  /** The store could not be read. */
  FAILED
}
