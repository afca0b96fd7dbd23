package org.zonewright.provider.ionos;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What is asked of the IONOS Cloud DNS API, without method and body.
 *
 * @param operation a stable lower-case word, for messages
 * @param object what it is about, for messages; empty if nothing in particular
 * @param path the path below the base address, encoded
 * @param parameters the query's parts, encoded
 */
record IonosRequest(String operation, String object, String path, List<String> parameters) {

  IonosRequest {
    parameters = List.copyOf(parameters);
  }

  /** The same with one more query parameter. */
  IonosRequest with(String name, Object value) {
    List<String> more = new ArrayList<>(parameters);
    more.add(name + "=" + encode(value.toString()));
    return new IonosRequest(operation, object, path, more);
  }

  /** The address at an API whose base address has no final slash. */
  URI at(URI baseUrl) {
    String query = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    return URI.create(baseUrl + path + query);
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
