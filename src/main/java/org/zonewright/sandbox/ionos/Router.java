package org.zonewright.sandbox.ionos;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.zonewright.sandbox.wire.Reply;
import org.zonewright.sandbox.wire.Request;

/** Finds the operation for a method and a path. */
final class Router {
  /**
   * A request to one operation.
   *
   * @param ids the ids in the path, outermost first
   */
  record Call(Request request, List<UUID> ids) {
    UUID id() {
      return ids.getFirst();
    }

    UUID innerId() {
      return ids.getLast();
    }
  }

  private record Route(String method, List<String> template, Function<Call, Reply> operation) {
    boolean matches(List<String> path) {
      if (path.size() != template.size()) {
        return false;
      }
      for (int i = 0; i < path.size(); i++) {
        if (!template.get(i).equals(ID) && !template.get(i).equals(path.get(i))) {
          return false;
        }
      }
      return true;
    }

    List<UUID> ids(List<String> path) {
      List<UUID> ids = new ArrayList<>();
      for (int i = 0; i < path.size(); i++) {
        if (template.get(i).equals(ID)) {
          ids.add(Filters.id(path.get(i)));
        }
      }
      return ids;
    }
  }

  /** Stands for an id in a template. */
  static final String ID = "{id}";

  private final List<Route> routes = new ArrayList<>();

  /** Adds an operation; the parts of its path are texts or {@link #ID}. */
  void add(String method, List<String> template, Function<Call, Reply> operation) {
    routes.add(new Route(method, List.copyOf(template), operation));
  }

  Reply answer(Request request) {
    List<String> path = request.segments();
    List<Route> here = routes.stream().filter(route -> route.matches(path)).toList();
    if (here.isEmpty()) {
      throw Refusal.notFound("resource");
    }
    Route route =
        here.stream()
            .filter(each -> each.method().equals(request.method()))
            .findFirst()
            .orElseThrow(
                () -> Refusal.of(405, "paas-dns-rest-9405", "the method is not allowed here"));
    return route.operation().apply(new Call(request, route.ids(path)));
  }
}
