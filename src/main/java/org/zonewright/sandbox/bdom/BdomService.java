package org.zonewright.sandbox.bdom;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.zonewright.sandbox.wire.Reply;
import org.zonewright.sandbox.wire.Request;
import org.zonewright.sandbox.wire.Service;

/**
 * Finds the operation a request asks for: {@code PUT /bdom/dns/domain/-/U/}, {@code GET, POST,
 * DELETE /bdom/dns/domain/ZONE/U/} and {@code GET /bdom/dns/list/domain/U/}, nothing else.
 */
final class BdomService implements Service {
  private static final String SCHEMA_ATTRIBUTE = "xsi:noNameSpaceSchemaLocation=\"DnsZone.xsd\"";

  private final BdomState state;
  private final BdomSettings settings;
  private final XmlReplies xml;
  private final String userId;
  private final Lock lock = new ReentrantLock();

  BdomService(BdomState state, BdomSettings settings, long userId) {
    this.state = state;
    this.settings = settings;
    this.xml = new XmlReplies(settings, userId);
    this.userId = Long.toString(userId);
  }

  Lock lock() {
    return lock;
  }

  @Override
  public Reply failure(int status, String code, String message) {
    return code.isEmpty() ? Pages.failure(status) : xml.error(status, code, message, false);
  }

  @Override
  public Reply answer(Request request) {
    if (!settings.addressEnabled()) {
      return Pages.forbidden(request.rawPath());
    }
    lock.lock();
    try {
      return route(request);
    } catch (ApiError error) {
      return xml.error(error.status(), error.code(), error.text(), false);
    } catch (IllegalArgumentException badEscape) {
      return Pages.notFound(request.rawPath());
    } finally {
      lock.unlock();
    }
  }

  private Reply route(Request request) throws ApiError {
    List<String> path = request.segments();
    boolean known = path.size() == 6 && path.getLast().isEmpty() && path.get(1).equals("dns");
    String method = request.method();
    if (known && path.get(2).equals("list") && path.get(3).equals("domain")) {
      return method.equals("GET") ? list(path.get(4)) : wrongPath(request);
    }
    if (!known || !path.get(2).equals("domain")) {
      return wrongPath(request);
    }
    String zone = path.get(3);
    String user = path.get(4);
    boolean placeholder = zone.equals("-");
    return switch (method) {
      case "PUT" -> placeholder ? create(request, user) : wrongPath(request);
      case "GET" -> placeholder ? wrongPath(request) : status(zone, user);
      case "POST" -> placeholder ? wrongPath(request) : update(request, zone, user);
      case "DELETE" -> placeholder ? wrongPath(request) : delete(zone, user);
      default -> wrongPath(request);
    };
  }

  private static Reply wrongPath(Request request) {
    return request.method().equals("GET")
        ? Pages.notFound(request.rawPath())
        : Pages.methodNotAllowed(request.method(), request.rawPath());
  }

  private Reply list(String user) {
    boolean nothing = state.zones().isEmpty() && settings.emptyListAnError();
    if (nothing || !user.equals(userId)) {
      String message = "DNS Object not found [domain/" + user + "(" + user + ")]";
      return xml.error(404, "DNS_NOTFOUND", message, true);
    }
    return xml.list(state.zones());
  }

  private Reply status(String key, String user) throws ApiError {
    Optional<BdomZone> zone =
        isNumber(key)
            ? find(key).filter(found -> !settings.idsRefused())
            : find(key).filter(found -> !settings.namesRefused());
    return xml.zone(zone.filter(found -> user.equals(userId)).orElseThrow(() -> unknown(key)));
  }

  private Reply create(Request request, String user) throws ApiError {
    if (!request.bodyText().contains(SCHEMA_ATTRIBUTE)) {
      return Pages.failure(500);
    }
    SentZone sent = ZoneReader.read(request.body());
    checkOwner(sent, user);
    SentZoneRules.check(sent);
    if (state.byName(sent.name()).isPresent()) {
      throw ApiError.exists(sent.name());
    }
    return xml.accepted(state.create(sent.name(), sent.soa(), sent.records()).id());
  }

  private Reply update(Request request, String key, String user) throws ApiError {
    if (!request.bodyText().contains(SCHEMA_ATTRIBUTE)) {
      return Pages.failure(500);
    }
    SentZone sent = ZoneReader.read(request.body());
    BdomZone zone = mine(key, user);
    checkOwner(sent, user);
    SentZoneRules.check(sent);
    if (!sent.name().toLowerCase(Locale.ROOT).equals(zone.name())) {
      throw ApiError.invalid("the name is not that of the zone in the path");
    }
    if (sent.domainId().isPresent() && !sent.domainId().get().equals(Long.toString(zone.id()))) {
      throw ApiError.invalid("the domain_id is not that of the zone in the path");
    }
    String serial = sent.soa().serial();
    BdomSoa soa =
        settings.serialBumped() ? sent.soa().withSerial(BdomState.next(serial)) : sent.soa();
    state.replace(zone, soa, sent.records(), settings.renumbering());
    return xml.accepted(zone.id());
  }

  private Reply delete(String key, String user) throws ApiError {
    state.remove(mine(key, user));
    return xml.deleted();
  }

  private BdomZone mine(String key, String user) throws ApiError {
    return find(key).filter(zone -> user.equals(userId)).orElseThrow(() -> unknown(key));
  }

  private Optional<BdomZone> find(String key) {
    return isNumber(key) ? state.byId(Long.parseLong(key)) : state.byName(key);
  }

  private void checkOwner(SentZone sent, String user) throws ApiError {
    if (!user.equals(userId) || !sent.userId().orElse(user).equals(user)) {
      throw ApiError.invalid("the user_id is not that of the path");
    }
  }

  private static ApiError unknown(String key) {
    return ApiError.zoneUnknown(key);
  }

  private static boolean isNumber(String key) {
    return !key.isEmpty() && key.length() < 18 && key.chars().allMatch(Character::isDigit);
  }
}
