package org.zonewright.model;

import java.util.Optional;

/** The kinds of provider Zonewright speaks to. */
public enum ProviderKind {
  /** IONOS Cloud DNS: JSON, bearer token, record by record. */
  IONOS("ionos"),
  /** The BDOM nameserver zone API of nic-direct and its sisters: XML, whole zones. */
  BDOM("bdom");

  private final String id;

  ProviderKind(String id) {
    this.id = id;
  }

  /** The word for this kind in files and on the command line. */
  public String id() {
    return id;
  }

  /** The kind whose {@link #id()} is {@code id}. */
  public static Optional<ProviderKind> byId(String id) {
    for (ProviderKind kind : values()) {
      if (kind.id.equals(id)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
