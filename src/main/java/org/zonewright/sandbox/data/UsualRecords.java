package org.zonewright.sandbox.data;

import java.util.ArrayList;
import java.util.List;

/** The records that nearly every zone has: web, mail and their proofs. */
final class UsualRecords {
  private static final String DKIM_START = "v=DKIM1; k=rsa; p=";
  private static final String BASE64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final int KEY_LETTERS = 392;

  private UsualRecords() {}

  static List<Draft> of(String zone, int place) {
    String mail = "mail." + zone;
    String web = AddressPlan.web(place);
    List<Draft> drafts = new ArrayList<>(24);
    drafts.add(Draft.of("", "A", AddressPlan.ttl(place), web));
    drafts.add(
        place % 2 == 0
            ? Draft.of("www", "CNAME", 3600, zone)
            : Draft.of("www", "A", AddressPlan.ttl(place + 1), web));
    drafts.add(Draft.of("", "MX", 86_400, 10, mail));
    drafts.add(Draft.of("mail", "A", 86_400, AddressPlan.mail(place)));
    drafts.add(Draft.of("", "TXT", 3600, "v=spf1 mx ip4:" + AddressPlan.mail(place) + " -all"));
    drafts.add(Draft.of("_dmarc", "TXT", 3600, "v=DMARC1; p=quarantine; rua=mailto:dmarc@" + zone));
    drafts.add(Draft.of("", "AAAA", AddressPlan.ttl(place), AddressPlan.web6(place)));
    drafts.add(Draft.of("s2026._domainkey", "TXT", 3600, DKIM_START + key(place)));
    drafts.add(
        place % 3 == 0
            ? Draft.of("*", "A", 300, web)
            : Draft.of("ftp", "CNAME", 43_200, "files.brennerhof.example"));
    drafts.add(Draft.of("autodiscover", "CNAME", 3600, mail));
    drafts.add(Draft.of("_imaps._tcp", "SRV", 86_400, 5, "10 993 " + mail));
    drafts.add(Draft.of("", "CAA", 86_400, "0 issue \"ca.example\""));
    drafts.add(Draft.of("shop", "A", 300, AddressPlan.service(place, 1)));
    drafts.add(Draft.of("blog", "CNAME", 3600, "pages.hafenkontor.example"));
    drafts.add(Draft.of("api", "A", 300, AddressPlan.service(place, 2)));
    drafts.add(Draft.of("api", "AAAA", 300, AddressPlan.six(place, 0x80)));
    drafts.add(Draft.of("", "MX", 86_400, 20, "mx2.example.net"));
    drafts.add(Draft.of("", "TXT", 3600, "site-verification=" + key(place + 1).substring(40, 72)));
    drafts.add(Draft.of("vpn", "A", 600, AddressPlan.service(place, 3)));
    drafts.add(Draft.of("old", "A", 604_800, AddressPlan.service(place, 4)).disabled());
    return drafts;
  }

  /** A made-up key, longer than one string of a TXT record can be. */
  private static String key(int place) {
    StringBuilder letters = new StringBuilder("MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A");
    long state = place * 2_654_435_761L + 97;
    while (letters.length() < KEY_LETTERS) {
      state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
      letters.append(BASE64.charAt((int) (state >>> 58)));
    }
    return letters.toString();
  }
}
