package org.zonewright.provider.bdom;

/** The stable words for what is tried, as told in problems. */
final class OperationNames {

  static final String LIST = "zones.list";
  static final String READ = "zone.read";
  static final String CREATE = "zone.create";
  static final String UPDATE = "zone.update";
  static final String DELETE = "zone.delete";

  private OperationNames() {}
}
