package org.zonewright.sandbox.bdom;

import org.zonewright.sandbox.wire.Reply;

/** The web pages of the server in front of the API. Like the real ones they are not XML. */
final class Pages {
  private Pages() {}

  static Reply forbidden(String path) {
    return page(403, "You don't have permission to access " + escaped(path) + " here.");
  }

  static Reply notFound(String path) {
    return page(404, "There is nothing at the URL " + escaped(path) + ".");
  }

  static Reply methodNotAllowed(String method, String path) {
    return page(405, "The method " + method + " cannot be used on the URL " + escaped(path) + ".");
  }

  static Reply failure(int status) {
    return page(status, "The server could not complete your request.<br>Its log may say more.");
  }

  private static Reply page(int status, String text) {
    String title = title(status);
    return Reply.of(
        status,
        "text/html; charset=iso-8859-1",
        "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\">\n<html><head>\n<title>"
            + status
            + " "
            + title
            + "</title>\n</head><body>\n<h1>"
            + title
            + "</h1>\n<p>"
            + text
            + "</p>\n<hr>\n<address>Sandbox server at 127.0.0.1</address>\n</body></html>\n");
  }

  private static String title(int status) {
    return switch (status) {
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 429 -> "Too Many Requests";
      case 500 -> "Internal Server Error";
      case 502 -> "Bad Gateway";
      case 503 -> "Service Unavailable";
      default -> "Error";
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
