package org.zonewright.sandbox.ionos;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.zonewright.sandbox.wire.Reply;
import org.zonewright.sandbox.wire.Request;
import org.zonewright.sandbox.wire.Service;

/** Finds the operation a request asks for, after looking at its token. */
final class IonosService implements Service {
  private final String authorization;
  private final IonosState state;
  private final IonosSettings settings;
  private final ZoneOperations zones;
  private final RecordOperations records;
  private final ReverseOperations reverses;
  private final SecondaryOperations secondaries;
  private final Lock lock = new ReentrantLock();

  IonosService(
      String token, IonosState state, IonosSettings settings, ForwardRecords forwardRecords) {
    this.authorization = "Bearer " + token;
    this.state = state;
    this.settings = settings;
    Links links = new Links(settings);
    JsonReplies json = new JsonReplies(links, state.newId(), "31000042");
    Listing listing = new Listing(state, links);
    this.zones = new ZoneOperations(state, settings, json, listing);
    this.records = new RecordOperations(state, settings, json, listing);
    this.reverses = new ReverseOperations(state, settings, json, listing, forwardRecords);
    this.secondaries = new SecondaryOperations(state, settings, json, listing);
  }

  Lock lock() {
    return lock;
  }

  @Override
  public Reply failure(int status, String code, String message) {
    return JsonReplies.error(status, code.isEmpty() ? "paas-dns-rest-9" + status : code, message);
  }

  @Override
  public Reply answer(Request request) {
    if (!authorized(request)) {
      return JsonReplies.error(
          401, "paas-auth-1", "Unauthorized, wrong or no api key provided to process this request");
    }
    lock.lock();
    try {
      state.sweep();
      if (settings.changesDenied() && !request.method().equals("GET")) {
        throw Refusal.notAllowed();
      }
      return route(request);
    } catch (Refusal refusal) {
      return JsonReplies.error(refusal.status(), refusal.code(), refusal.text());
    } catch (IllegalArgumentException badEscape) {
      return JsonReplies.error(400, "paas-dns-rest-9000", "malformed path or query");
    } finally {
      lock.unlock();
    }
  }

  private boolean authorized(Request request) {
    String given = request.header("Authorization").orElse("");
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), authorization.getBytes(StandardCharsets.UTF_8));
  }

  private Reply route(Request request) {
    List<String> path = request.segments();
    return switch (path.getFirst()) {
      case "zones" -> zones(request, path);
      case "records" -> path.size() == 1 ? records(request) : unknownPath();
      case "reverserecords" -> reverses(request, path);
      case "secondaryzones" -> secondaries(request, path);
      case "quota" -> path.size() == 1 ? quota(request) : unknownPath();
      default -> unknownPath();
    };
  }

  private Reply zones(Request request, List<String> path) {
    String method = request.method();
    if (path.size() == 1) {
      return switch (method) {
        case "GET" -> zones.list(request);
        case "POST" -> zones.create(request);
        default -> unknownMethod();
      };
    }
    UUID id = Filters.id(path.get(1));
    if (path.size() == 2) {
      return switch (method) {
        case "GET" -> zones.read(request, id);
        case "PUT" -> zones.ensure(request, id);
        case "DELETE" -> zones.delete(id);
        default -> unknownMethod();
      };
    }
    return switch (path.get(2)) {
      case "records" -> zoneRecords(request, path, id);
      case "zonefile" -> path.size() == 3 ? zoneFile(request, id) : unknownPath();
      case "keys" -> path.size() == 3 ? keys(request, id) : unknownPath();
      default -> unknownPath();
    };
  }

  private Reply zoneRecords(Request request, List<String> path, UUID zoneId) {
    String method = request.method();
    if (path.size() == 3) {
      return switch (method) {
        case "GET" -> records.listOfZone(request, zoneId);
        case "POST" -> records.create(request, zoneId);
        default -> unknownMethod();
      };
    }
    if (path.size() != 4) {
      return unknownPath();
    }
    UUID id = Filters.id(path.get(3));
    return switch (method) {
      case "GET" -> records.read(request, zoneId, id);
      case "PUT" -> records.ensure(request, zoneId, id);
      case "DELETE" -> records.delete(zoneId, id);
      default -> unknownMethod();
    };
  }

  private Reply zoneFile(Request request, UUID id) {
    ZoneRow zone = state.zones().find(id).orElseThrow(() -> Refusal.notFound("zone"));
    return request.method().equals("GET")
        ? Reply.of(200, "text/plain; charset=utf-8", ZoneFileWriter.write(zone))
        : unknownMethod();
  }

  /** The sandbox signs no zones, so the answer is always that of an unsigned zone. */
  private Reply keys(Request request, UUID id) {
    if (state.zones().find(id).isEmpty()) {
      throw Refusal.notFound("zone");
    }
    return switch (request.method()) {
      case "GET", "DELETE" -> throw Refusal.notSigned();
      case "POST" -> throw Refusal.malformed("signing of zones is not part of the sandbox");
      default -> unknownMethod();
    };
  }

  private Reply records(Request request) {
    return request.method().equals("GET") ? records.list(request) : unknownMethod();
  }

  private Reply quota(Request request) {
    return request.method().equals("GET")
        ? JsonReplies.reply(200, JsonReplies.quota(state.usage(), settings.limits()))
        : unknownMethod();
  }

  private Reply reverses(Request request, List<String> path) {
    String method = request.method();
    if (path.size() == 1) {
      return switch (method) {
        case "GET" -> reverses.list(request);
        case "POST" -> reverses.create(request);
        default -> unknownMethod();
      };
    }
    if (path.size() != 2) {
      return unknownPath();
    }
    UUID id = Filters.id(path.get(1));
    return switch (method) {
      case "GET" -> reverses.read(request, id);
      case "PUT" -> reverses.ensure(request, id);
      case "DELETE" -> reverses.delete(id);
      default -> unknownMethod();
    };
  }

  private Reply secondaries(Request request, List<String> path) {
    String method = request.method();
    if (path.size() == 1) {
      return switch (method) {
        case "GET" -> secondaries.list(request);
        case "POST" -> secondaries.create(request);
        default -> unknownMethod();
      };
    }
    UUID id = Filters.id(path.get(1));
    return switch (method + " " + String.join("/", path.subList(2, path.size()))) {
      case "GET " -> secondaries.read(request, id);
      case "PUT " -> secondaries.ensure(request, id);
      case "DELETE " -> secondaries.delete(id);
      case "GET records" -> secondaries.records(request, id);
      case "GET axfr" -> secondaries.transferStatus(id);
      case "PUT axfr" -> secondaries.startTransfer(id);
      default -> unknownPath();
    };
  }

  private static Reply unknownPath() {
    throw Refusal.notFound("resource");
  }

  private static Reply unknownMethod() {
    throw Refusal.of(405, "paas-dns-rest-9405", "method not allowed");
  }
}
