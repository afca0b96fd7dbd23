package org.zonewright.provider.bdom;

/** A record to be kept or changed is no longer in the zone; becomes a conflict. */
final class StaleRecordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StaleRecordException(String id) {
    super("there is no longer a record number " + id);
  }
}
