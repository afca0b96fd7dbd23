package org.zonewright.provider.bdom;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zonewright.model.Account;
import org.zonewright.model.DnsName;
import org.zonewright.model.Zone;
import org.zonewright.provider.HttpCall;
import org.zonewright.provider.HttpGateway;
import org.zonewright.provider.HttpReply;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.Failure;
import org.zonewright.provider.ReplyText;

/**
 * The five requests of the BDOM zone API, one method each. Only reading is repeated by the gateway;
 * the others are sent once.
 */
final class BdomRequests {

  private static final byte[] NO_BODY = {};
  private static final String XML = "text/xml; charset=utf-8";

  private final Account account;
  private final HttpGateway gateway;
  private final BdomPaths paths;
  private final ReplyClassifier classifier;
  private final ZoneMapping mapping;

  BdomRequests(Account account, HttpGateway gateway, BdomPaths paths, ReplyClassifier classifier) {
    this.account = account;
    this.gateway = gateway;
    this.paths = paths;
    this.classifier = classifier;
    this.mapping = new ZoneMapping(account.id());
  }

  /**
   * All zones of the user, without their records.
   *
   * @throws ProviderException.NotFound if there are none, or the user's number is not theirs: the
   *     API does not tell these apart
   */
  List<Zone> list() {
    return understood(
        reading(OperationNames.LIST, "", paths.list()),
        Member.ZONE_ITEMS,
        reply ->
            reply.zones().stream()
                .map(item -> mapping.zone(item.domainId(), item.name()))
                .toList());
  }

  /**
   * The zone of that number.
   *
   * @throws ProviderException.NotFound also if the number is another zone's by now
   */
  LiveZone statusById(String id, DnsName name) {
    LiveZone live = status(name, paths.zoneById(id), _ -> {});
    if (!live.hasName(name)) {
      throw new ProviderException.NotFound(
          failure(OperationNames.READ, name.text(), id + " is now the zone " + live.wire().name()));
    }
    return live;
  }

  /** The zone of that name. */
  LiveZone statusByName(DnsName name) {
    URI uri = checked(OperationNames.READ, name.text(), () -> paths.zoneByName(name.text()));
    return status(name, uri, live -> mustBe(name, live));
  }

  private static void mustBe(DnsName name, LiveZone live) {
    if (!live.hasName(name)) {
      throw new MalformedReplyException("the reply is about another zone, " + live.wire().name());
    }
  }

  private LiveZone status(DnsName name, URI uri, Consumer<LiveZone> check) {
    return understood(
        reading(OperationNames.READ, name.text(), uri),
        Member.ZONE,
        reply -> {
          LiveZone live = mapping.live(reply.zone().orElseThrow());
          check.accept(live);
          return live;
        });
  }

  /** Creates a zone; the answer is its number. */
  String create(WireZone zone) {
    byte[] body = checked(OperationNames.CREATE, zone.name(), () -> ZoneXmlWriter.create(zone));
    HttpCall call = writing(OperationNames.CREATE, zone.name(), "PUT", paths.create(), body);
    return understood(call, Member.DOMAIN_ID, reply -> reply.domainId().orElseThrow().strip());
  }

  /** Replaces all of a zone. */
  void update(WireZone zone) {
    byte[] body = checked(OperationNames.UPDATE, zone.name(), () -> ZoneXmlWriter.update(zone));
    URI uri = checked(OperationNames.UPDATE, zone.name(), () -> paths.zoneByName(zone.name()));
    understood(
        writing(OperationNames.UPDATE, zone.name(), "POST", uri, body),
        Member.DOMAIN_ID,
        ReplyDocument::domainId);
  }

  /** Deletes a zone. */
  void delete(DnsName name) {
    URI uri = checked(OperationNames.DELETE, name.text(), () -> paths.zoneByName(name.text()));
    understood(
        writing(OperationNames.DELETE, name.text(), "DELETE", uri, NO_BODY),
        Member.STATUS_OK,
        ReplyDocument::status);
  }

  /** What failed, for problems found without asking the server. */
  Failure failure(String operation, String object, String detail) {
    return new Failure(account.name(), operation, object, OptionalInt.empty(), List.of(), detail);
  }

  private HttpCall reading(String operation, String object, URI uri) {
    return new HttpCall(
        account.name(), operation, object, "GET", uri, Map.of(), Optional.empty(), NO_BODY, true);
  }

  private HttpCall writing(String operation, String object, String method, URI uri, byte[] body) {
    Map<String, String> headers = body.length == 0 ? Map.of() : Map.of("Content-Type", XML);
    return new HttpCall(
        account.name(), operation, object, method, uri, headers, Optional.empty(), body, false);
  }

  private <T> T understood(HttpCall call, Member expected, Function<ReplyDocument, T> meaning) {
    HttpReply reply = gateway.send(call);
    ReplyDocument document = classifier.success(call, reply, expected);
    try {
      return meaning.apply(document);
    } catch (MalformedReplyException e) {
      throw ReplyText.unreadable(call, reply, e.why());
    }
  }

  /** What the API could not be sent is refused in its name. */
  private <T> T checked(String operation, String object, Supplier<T> make) {
    try {
      return make.get();
    } catch (IllegalArgumentException e) {
      throw new ProviderException.Rejected(
          failure(operation, object, "not sent: " + e.getMessage()));
    }
  }
}
