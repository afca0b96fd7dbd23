package org.zonewright.provider.bdom;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zonewright.provider.HttpReply;

/** Replies in the forms the BDOM zone API uses, with names and numbers of our own. */
final class Replies {

  static final String ZONE = "blaumeise.example";
  static final long USER = 4711;
  static final String ID = "5001";

  static final String STATUS =
      """
      <response >
      <domain_id>5001</domain_id>
      <name>blaumeise.example</name>
      <record_list>
      <record_item>
      <content>ns1.nest.example</content>
      <domain_id>5001</domain_id>
      <name>blaumeise.example</name>
      <record_id>901</record_id>
      <ttl>3600</ttl>
      <type>NS</type>
      </record_item>
      <record_item>
      <content>ns2.nest.example</content>
      <domain_id>5001</domain_id>
      <name>blaumeise.example</name>
      <record_id>902</record_id>
      <ttl>3600</ttl>
      <type>NS</type>
      </record_item>
      <record_item>
      <content>192.0.2.17</content>
      <domain_id>5001</domain_id>
      <name>blaumeise.example</name>
      <record_id>903</record_id>
      <ttl>600</ttl>
      <type>A</type>
      </record_item>
      <record_item>
      <content>192.0.2.18</content>
      <domain_id>5001</domain_id>
      <name>www.blaumeise.example</name>
      <record_id>904</record_id>
      <ttl>600</ttl>
      <type>A</type>
      </record_item>
      <record_item>
      <content>192.0.2.19</content>
      <domain_id>5001</domain_id>
      <name>*.blaumeise.example</name>
      <record_id>905</record_id>
      <ttl>600</ttl>
      <type>A</type>
      </record_item>
      <record_item>
      <content>post.blaumeise.example</content>
      <domain_id>5001</domain_id>
      <name>blaumeise.example</name>
      <priority>20</priority>
      <record_id>906</record_id>
      <ttl>600</ttl>
      <type>MX</type>
      </record_item>
      <record_item>
      <content>Vogel  &amp; &quot;Nest&quot;</content>
      <domain_id>5001</domain_id>
      <name>alt.blaumeise.example</name>
      <priority></priority>
      <record_id>907</record_id>
      <ttl>600</ttl>
      <type>TYPE65280</type>
      </record_item>
      </record_list>
      <soa>
      <mname>ns1.nest.example</mname>
      <record_id>908</record_id>
      <rname>brut@nest.example</rname>
      <serial>1700000000</serial>
      <ttl>3600</ttl>
      </soa>
      <user_id>4711</user_id>
      </response>
      """;

  static final String LIST =
      """
      <response>
      <zone_item>
      <domain_id>5001</domain_id>
      <name>blaumeise.example</name>
      </zone_item>
      <zone_item>
      <domain_id>5002</domain_id>
      <name>kleiber.example</name>
      </zone_item>
      </response>
      """;

  static final String EMPTY_LIST = "<response></response>";
  static final String ACCEPTED = "<response >\n<domain_id>5001</domain_id>*\n</response>\n";
  static final String DELETED = "<response >\n<status>OK</status>\n</response>\n";
  static final String NOT_FOUND =
      "<response >\n<error>\n<code>DNS_NOTFOUND</code>\n<msg>no such nest</msg>\n</error>\n"
          + "</response>";

  private Replies() {}

  static String page(String title) {
    return """
    <!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
    <html><head>
    <title>%s</title>
    </head><body>
    <h1>Oh</h1>
    <p>Something about it.<br>
    <hr>
    <address>A web server</address>
    </body></html>
    """
        .formatted(title);
  }

  static String statusOf(String name, String id) {
    return STATUS.replace(ZONE, name).replace(ID, id);
  }

  static HttpReply xml(int status, String body) {
    return reply(status, body.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  static HttpReply ok(String body) {
    return xml(200, body);
  }

  static HttpReply notFound() {
    return xml(404, NOT_FOUND);
  }

  static HttpReply reply(int status, byte[] body, Map<String, String> headers) {
    return new HttpReply(
        status,
        name ->
            headers.entrySet().stream()
                .filter(
                    e -> e.getKey().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(Optional::empty),
        body);
  }
}
