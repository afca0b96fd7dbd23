package org.zonewright.sandbox.bdom;

import java.util.Collection;
import org.zonewright.sandbox.wire.Delivery;
import org.zonewright.sandbox.wire.Reply;

/**
 * Writes replies in the provider's style: no declaration, a blank in the root's tag, children in
 * alphabetical order.
 */
final class XmlReplies {
  private final BdomSettings settings;
  private final long userId;

  XmlReplies(BdomSettings settings, long userId) {
    this.settings = settings;
    this.userId = userId;
  }

  Reply accepted(long domainId) {
    return reply(200, element("domain_id", Long.toString(domainId)));
  }

  Reply deleted() {
    return reply(200, element("status", "OK"));
  }

  Reply zone(BdomZone zone) {
    StringBuilder xml = new StringBuilder(400 + zone.records().size() * 200);
    String domainId = element("domain_id", Long.toString(zone.id()));
    xml.append(domainId).append(element("name", zone.name())).append("<record_list>\n");
    for (BdomRecord row : zone.records()) {
      xml.append("<record_item>\n");
      row.recordClass().ifPresent(value -> xml.append(element("class", value)));
      xml.append(element("content", row.content())).append(domainId);
      xml.append(element("name", row.name()));
      if (row.priority().isPresent() || settings.blankPriority()) {
        xml.append(element("priority", row.priority().orElse("")));
      }
      xml.append(element("record_id", Long.toString(row.id())));
      xml.append(element("ttl", row.ttl())).append(element("type", row.type()));
      xml.append("</record_item>\n");
    }
    BdomSoa soa = zone.soa();
    xml.append("</record_list>\n<soa>\n").append(element("mname", soa.mname()));
    xml.append(element("record_id", Long.toString(soa.id()))).append(element("rname", soa.rname()));
    xml.append(element("serial", soa.serial())).append(element("ttl", soa.ttl()));
    xml.append("</soa>\n").append(element("user_id", Long.toString(userId)));
    return reply(200, xml.toString());
  }

  Reply list(Collection<BdomZone> zones) {
    StringBuilder xml = new StringBuilder(16 + zones.size() * 80);
    for (BdomZone zone : zones) {
      xml.append("<zone_item>\n").append(element("domain_id", Long.toString(zone.id())));
      xml.append(element("name", zone.name())).append("</zone_item>\n");
    }
    return reply(200, xml.toString());
  }

  /**
   * @param listing whether the request was for the list, whose errors say more
   */
  Reply error(int status, String code, String message, boolean listing) {
    BdomSettings.UserMessage place = settings.userMessage();
    boolean inside =
        place == BdomSettings.UserMessage.INSIDE_ERROR
            || (place == BdomSettings.UserMessage.AS_DOCUMENTED && listing);
    String error =
        "<error>\n"
            + element("code", code)
            + element("msg", message)
            + (inside ? element("umsg", message) : "")
            + "</error>\n";
    boolean beside = place == BdomSettings.UserMessage.BESIDE_ERROR;
    return reply(
        settings.errorsWithStatus200() ? 200 : status,
        beside ? error + element("umsg", message) : error);
  }

  private Reply reply(int status, String children) {
    String xml = "<response >\n" + children + "</response>";
    if (settings.strayText()) {
      xml = xml.replace("</domain_id>\n", "</domain_id>*\n").replace("</soa>\n", "</soa> -\n");
    }
    Reply reply = Reply.of(status, "text/xml", xml);
    return settings.chunked() ? reply.withDelivery(new Delivery.Chunked()) : reply;
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + escaped(text) + "</" + name + ">\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
