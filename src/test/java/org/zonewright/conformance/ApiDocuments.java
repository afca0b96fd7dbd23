package org.zonewright.conformance;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the providers' own documents lie. They are not part of the project; tests that hold
 * requests and answers against them run only where somebody has them.
 */
public final class ApiDocuments {
  /** The name of the system property and of the environment variable. */
  public static final String NAME = "ZONEWRIGHT_API_DOCS";

  /** Why a test is skipped. */
  public static final String MISSING =
      "skipped: set " + NAME + " to a folder holding ionos/openapi.yaml and bdom/DnsZone.xsd";

  private ApiDocuments() {}

  /** The folder, if one is named. */
  public static Optional<Path> folder() {
    return Optional.ofNullable(System.getProperty(NAME))
        .or(() -> Optional.ofNullable(System.getenv(NAME)))
        .filter(name -> !name.isBlank())
        .map(Path::of);
  }
}
