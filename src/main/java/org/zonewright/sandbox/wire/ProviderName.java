package org.zonewright.sandbox.wire;

/** The two providers the sandbox stands in for. */
public enum ProviderName {
  /** The IONOS Cloud DNS API: JSON, one record at a time, bearer token. */
  IONOS,
  /** The BDOM zone API: XML, one zone at a time, identified by user id. */
  BDOM
}
