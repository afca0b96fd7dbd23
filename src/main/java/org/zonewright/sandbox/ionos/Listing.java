package org.zonewright.sandbox.ionos;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.zonewright.sandbox.wire.Request;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the envelope every list of the API has. */
final class Listing {
  private final IonosState state;
  private final Links links;

  Listing(IonosState state, Links links) {
    this.state = state;
    this.links = links;
  }

  /** A list with links to the pages before and after. */
  <T> ObjectNode paged(Request request, Page page, Slice<T> slice, Function<T, ObjectNode> write) {
    ObjectNode body = envelope(request, page, slice, write);
    ObjectNode pages = body.putObject("_links");
    if (page.offset() > 0) {
      pages.put("prev", link(request, page, Math.max(0, page.offset() - page.limit())));
    }
    pages.put("self", link(request, page, page.offset()));
    if (slice.more()) {
      pages.put("next", link(request, page, page.offset() + page.limit()));
    }
    return body;
  }

  /** A list that knows no paging and simply ends at its limit. */
  <T> ObjectNode unpaged(Request request, Slice<T> slice, Function<T, ObjectNode> write) {
    ObjectNode body = envelope(request, Page.ONLY, slice, write);
    body.putObject("_links").put("self", links.page(request.rawPath(), request));
    return body;
  }

  private <T> ObjectNode envelope(
      Request request, Page page, Slice<T> slice, Function<T, ObjectNode> write) {
    ObjectNode body =
        JsonReplies.object()
            .put("id", state.newId().toString())
            .put("type", "collection")
            .put("href", links.href(request.rawPath(), request));
    ArrayNode items = body.putArray("items");
    slice.items().forEach(item -> items.add(write.apply(item)));
    return body.put("offset", page.offset()).put("limit", page.limit());
  }

  private String link(Request request, Page page, int offset) {
    List<String> pairs = new ArrayList<>();
    request
        .query()
        .forEach(
            (name, values) -> {
              if (!name.equals("offset") && !name.equals("limit")) {
                values.forEach(value -> pairs.add(encode(name) + "=" + encode(value)));
              }
            });
    pairs.add("offset=" + offset);
    pairs.add("limit=" + page.limit());
    return links.page(request.rawPath() + "?" + String.join("&", pairs), request);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
