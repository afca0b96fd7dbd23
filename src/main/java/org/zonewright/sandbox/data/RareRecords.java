package org.zonewright.sandbox.data;

import java.util.List;

/** Records of types that few zones have. */
final class RareRecords {
  private static final String DIGEST =
      "8f1c0a6d3be94427d5507a1e9c2b6f4810e3d7a95c64b2f0178e9d3a5b6c7f21";

  private RareRecords() {}

  /** One or more of every type that IONOS knows beyond the usual ones. */
  static List<Draft> ionos(String zone) {
    return List.of(
        Draft.of("", "HTTPS", 3600, "1 . alpn=h2,h3"),
        Draft.of("_25._tcp.mail", "TLSA", 3600, "3 1 1 " + DIGEST),
        Draft.of("lab", "NS", 86_400, "ns1.hosting.example"),
        Draft.of("lab", "DS", 86_400, "20326 8 2 " + DIGEST),
        Draft.of("cdn", "ALIAS", 300, "edge.cdn.example"),
        Draft.of("ssh", "SSHFP", 3600, "4 2 " + DIGEST),
        Draft.of("_8443._https.portal", "SVCB", 3600, "1 portal." + zone + " port=8443"),
        Draft.of("_smimecert", "SMIMEA", 3600, "3 0 1 " + DIGEST),
        Draft.of("_openpgpkey", "OPENPGPKEY", 3600, "mDMEZx1h2BYJKwYBBAHaRw8BAQdA7yQ2kU9dZ3VtcGxl"),
        Draft.of("cert", "CERT", 3600, "1 12345 8 MIIBszCCAVmgAwIBAgIUZXhhbXBsZQ=="),
        Draft.of("_http._tcp", "URI", 3600, 10, "10 1 \"https://" + zone + "/start\""),
        Draft.of("office", "RP", 3600, "hostmaster." + zone + " office-info." + zone),
        Draft.of("office", "LOC", 86_400, "47 16 12.000 N 11 23 38.000 E 574.00m 10m 100m 10m"));
  }

  /** Types seen at BDOM, and some that only it knows, to be kept as they are. */
  static List<Draft> bdom(String zone) {
    return List.of(
        Draft.of("_25._tcp.mail", "TLSA", 3600, "3 1 1 " + DIGEST),
        Draft.of("lab", "NS", 86_400, "ns1.hosting.example"),
        Draft.of("forward", "URL", 3600, "https://www." + zone + "/?a=1&b=<2>"),
        Draft.of("info", "MBOXFW", 3600, "office@" + zone),
        Draft.of("_sip._udp", "SRV", 3600, 10, "20 5060 sip." + zone),
        Draft.of(
            "sip", "NAPTR", 3600, 100, "10 \"u\" \"E2U+sip\" \"!^.*$!sip:info@" + zone + "!\" ."),
        Draft.of("raw", "TYPE65280", 3600, "\\# 4 0A000001"),
        Draft.of("ssh", "SSHFP", 3600, "4 2 " + DIGEST));
  }
}
