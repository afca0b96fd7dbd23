package org.zonewright.sandbox.ionos;

import static org.zonewright.sandbox.ionos.Router.ID;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.zonewright.sandbox.wire.Reply;
import org.zonewright.sandbox.wire.Request;
import org.zonewright.sandbox.wire.Service;

/** Lets requests with the right token in, one at a time, and turns refusals into error answers. */
final class IonosService implements Service {
  private static final String CONTRACT = "31000042";

  private final String authorization;
  private final IonosState state;
  private final IonosSettings settings;
  private final Router router = new Router();
  private final Lock lock = new ReentrantLock();

  IonosService(
      String token, IonosState state, IonosSettings settings, ForwardRecords forwardRecords) {
    this.authorization = "Bearer " + token;
    this.state = state;
    this.settings = settings;
    Links links = new Links(settings);
    JsonReplies json = new JsonReplies(links, state.newId(), CONTRACT);
    Listing listing = new Listing(state, links);
    addZones(new ZoneOperations(state, settings, json, listing));
    addRecords(new RecordOperations(state, settings, json, listing));
    addReverses(new ReverseOperations(state, settings, json, listing, forwardRecords));
    addSecondaries(new SecondaryOperations(state, settings, json, listing));
    addZoneFiles(new ZoneFileOperations(state, settings, json, listing));
    addKeys(new KeyOperations(state));
    router.add(
        "GET",
        List.of("quota"),
        call -> JsonReplies.reply(200, JsonReplies.quota(state.usage(), settings.limits())));
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
      state.beginRequest();
      if (settings.changesDenied() && !request.method().equals("GET")) {
        throw Refusal.notAllowed();
      }
      return router.answer(request);
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

  private void addZones(ZoneOperations zones) {
    List<String> all = List.of("zones");
    List<String> one = List.of("zones", ID);
    router.add("GET", all, call -> zones.list(call.request()));
    router.add("POST", all, call -> zones.create(call.request()));
    router.add("GET", one, call -> zones.read(call.request(), call.id()));
    router.add("PUT", one, call -> zones.ensure(call.request(), call.id()));
    router.add("DELETE", one, call -> zones.delete(call.id()));
  }

  private void addRecords(RecordOperations records) {
    List<String> ofZone = List.of("zones", ID, "records");
    List<String> one = List.of("zones", ID, "records", ID);
    router.add("GET", List.of("records"), call -> records.list(call.request()));
    router.add("GET", ofZone, call -> records.listOfZone(call.request(), call.id()));
    router.add("POST", ofZone, call -> records.create(call.request(), call.id()));
    router.add("GET", one, call -> records.read(call.request(), call.id(), call.innerId()));
    router.add("PUT", one, call -> records.ensure(call.request(), call.id(), call.innerId()));
    router.add("DELETE", one, call -> records.delete(call.id(), call.innerId()));
  }

  private void addReverses(ReverseOperations reverses) {
    List<String> all = List.of("reverserecords");
    List<String> one = List.of("reverserecords", ID);
    router.add("GET", all, call -> reverses.list(call.request()));
    router.add("POST", all, call -> reverses.create(call.request()));
    router.add("GET", one, call -> reverses.read(call.request(), call.id()));
    router.add("PUT", one, call -> reverses.ensure(call.request(), call.id()));
    router.add("DELETE", one, call -> reverses.delete(call.id()));
  }

  private void addSecondaries(SecondaryOperations secondaries) {
    List<String> all = List.of("secondaryzones");
    List<String> one = List.of("secondaryzones", ID);
    List<String> records = List.of("secondaryzones", ID, "records");
    List<String> transfer = List.of("secondaryzones", ID, "axfr");
    router.add("GET", all, call -> secondaries.list(call.request()));
    router.add("POST", all, call -> secondaries.create(call.request()));
    router.add("GET", one, call -> secondaries.read(call.request(), call.id()));
    router.add("PUT", one, call -> secondaries.ensure(call.request(), call.id()));
    router.add("DELETE", one, call -> secondaries.delete(call.id()));
    router.add("GET", records, call -> secondaries.records(call.request(), call.id()));
    router.add("GET", transfer, call -> secondaries.transferStatus(call.id()));
    router.add("PUT", transfer, call -> secondaries.startTransfer(call.id()));
  }

  private void addZoneFiles(ZoneFileOperations zoneFiles) {
    List<String> file = List.of("zones", ID, "zonefile");
    router.add("GET", file, call -> zoneFiles.read(call.id()));
    router.add("PUT", file, call -> zoneFiles.replace(call.request(), call.id()));
  }

  private void addKeys(KeyOperations keys) {
    List<String> path = List.of("zones", ID, "keys");
    router.add("GET", path, call -> keys.read(call.id()));
    router.add("POST", path, call -> keys.create(call.id()));
    router.add("DELETE", path, call -> keys.read(call.id()));
  }
}
