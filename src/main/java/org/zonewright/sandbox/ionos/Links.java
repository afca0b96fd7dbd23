package org.zonewright.sandbox.ionos;

import org.zonewright.sandbox.wire.Request;

/** Writes the addresses of resources and pages in the style that is set. */
final class Links {
  private final IonosSettings settings;

  Links(IonosSettings settings) {
    this.settings = settings;
  }

  /** The address of a resource for its {@code href}. */
  String href(String path, Request request) {
    return switch (settings.hrefStyle()) {
      case RELATIVE -> path;
      case ABSOLUTE -> origin(request) + path;
      case PLACEHOLDER -> "<RESOURCE-URI>";
    };
  }

  /** An address a client may follow. */
  String page(String pathAndQuery, Request request) {
    return settings.hrefStyle() == IonosSettings.HrefStyle.ABSOLUTE
        ? origin(request) + pathAndQuery
        : pathAndQuery;
  }

  private static String origin(Request request) {
    return "http://" + request.header("Host").orElse("127.0.0.1");
  }
}
