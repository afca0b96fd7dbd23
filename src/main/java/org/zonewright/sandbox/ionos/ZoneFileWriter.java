package org.zonewright.sandbox.ionos;

/** Writes a zone as a file in BIND format (RFC 1035), with the provider's own SOA and NS. */
final class ZoneFileWriter {
  private static final String[] NAMESERVERS = {
    "ns-ic.ui-dns.com", "ns-ic.ui-dns.de", "ns-ic.ui-dns.org", "ns-ic.ui-dns.biz"
  };

  private ZoneFileWriter() {}

  static String write(ZoneRow zone) {
    StringBuilder file = new StringBuilder(256);
    file.append(";Zone: ").append(zone.name()).append("\n\n");
    file.append("$ORIGIN ").append(zone.name()).append(".\n$TTL 3600\n\n");
    file.append("@  86400  IN  SOA  ").append(NAMESERVERS[0]);
    file.append(". hostmaster.").append(zone.name()).append(". (\n");
    file.append("          ").append(zone.modified().getEpochSecond()).append("  ; serial\n");
    file.append("          28800  ; refresh\n          7200  ; retry\n");
    file.append("          604800  ; expire\n          600 )  ; minimum\n");
    for (String nameserver : NAMESERVERS) {
      file.append("@  86400  IN  NS  ").append(nameserver).append(".\n");
    }
    zone.records().stream()
        .filter(row -> row.data().enabled() && !row.leaving())
        .map(RecordRow::data)
        .forEach(data -> file.append(line(data)));
    return file.toString();
  }

  private static String line(RecordData data) {
    String name = data.name().isEmpty() ? "@" : data.name();
    return name + "  " + data.ttl() + "  IN  " + data.type() + "  " + content(data) + "\n";
  }

  private static String content(RecordData data) {
    String content = data.content();
    return switch (data.type()) {
      case "MX" -> data.priority() + " " + absolute(content);
      case "SRV" -> data.priority() + " " + absolute(content);
      case "CNAME", "ALIAS", "NS" -> absolute(content);
      case "TXT" -> content.startsWith("\"") ? content : quoted(content);
      default -> content;
    };
  }

  private static String absolute(String host) {
    return host.endsWith(".") ? host : host + ".";
  }

  /** One text in strings of at most 255 characters. */
  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    StringBuilder strings = new StringBuilder(escaped.length() + 8);
    for (int from = 0; from < escaped.length(); from += 250) {
      int to = Math.min(from + 250, escaped.length());
      strings.append(strings.isEmpty() ? "\"" : " \"").append(escaped, from, to).append('"');
    }
    return strings.toString();
  }
}
