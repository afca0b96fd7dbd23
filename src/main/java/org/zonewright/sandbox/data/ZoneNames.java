package org.zonewright.sandbox.data;

import java.net.IDN;
import java.util.List;

/**
 * Names of zones under domains that are reserved for examples and tests. The first ones are chosen
 * by hand, with subzones beside their parents and names beyond ASCII; then follow combinations.
 */
final class ZoneNames {
  /** Written out: IDNA 2003, which is all the JDK knows, would make {@code strasse} of it. */
  private static final String STRASSE = "xn--strae-und-platz-tib.example";

  private static final List<String> CHOSEN =
      List.of(
          "brennerhof.example",
          "hafenkontor.example",
          "shop.brennerhof.example",
          "lindenblick.example",
          "example.org",
          "example.net",
          "intern.brennerhof.example",
          "sales.hafenkontor.example",
          ascii("müllerei-adler.example"),
          STRASSE,
          "nordlicht-energie.example",
          "weingut-sonnenhang.example",
          "example.com",
          "mail.example.net",
          "staging.example.com",
          "steinbock-outdoor.test",
          "tischlerei-eichenau.example",
          "morgenrot-verlag.example",
          ascii("bäckerei-kornblume.example"),
          ascii("café-zimtstern.example"),
          "kupferkanne.example",
          "silbersee-camping.example",
          "sternwarte-hochkar.example",
          "waldschenke.example",
          "apotheke-am-markt.example",
          "kanzlei-rosenthal.example",
          "dev.steinbock-outdoor.test",
          "zahnarzt-lindner.example",
          "rheinwerft.example",
          "alpenglueck-reisen.example",
          "cloud.nordlicht-energie.example",
          "blumen-veilchen.example",
          "radhaus-elbe.example",
          "kunsthalle-ost.example",
          "gartenbau-wiesner.example",
          "musikschule-forte.example",
          ascii("grünes-band.example"),
          ascii("käserei-alpstein.example"),
          "druckhaus-letter.example",
          "imkerei-bienenfleiss.example",
          "solar-mittag.example",
          "buchladen-seitenwind.example",
          "feuerwehr-talheim.example",
          "optik-klarblick.example",
          "turnverein-1893.example",
          "schlosserei-funke.example",
          "wetterstation.test",
          "labor-analytica.test",
          "ferienhaus-duene.example",
          "molkerei-bergwiese.example",
          ascii("smørrebrød.example"),
          ascii("crème-und-zucker.example"),
          "hausverwaltung-kern.example",
          "spedition-weitblick.example",
          "taxi-nachtigall.example",
          "yoga-am-fluss.example",
          "werkstatt-drehmoment.example",
          "tierarzt-pfote.example",
          "stadtarchiv.test",
          "orgelbau-klangraum.example");

  private static final List<String> FIRST =
      List.of(
          "alpen", "birken", "burg", "dorf", "eichen", "elb", "fichten", "fels", "garten", "glas",
          "hafen", "heide", "insel", "kloster", "licht", "linden", "markt", "mond", "moor", "nord",
          "ost", "quell", "rhein", "rosen", "see", "silber", "sonnen", "stein", "stern", "sued",
          "tal", "tannen", "ufer", "wald", "weiden", "west", "wiesen", "winter");
  private static final List<String> SECOND =
      List.of(
          "apotheke",
          "atelier",
          "bau",
          "blumen",
          "brot",
          "buch",
          "druck",
          "farben",
          "foto",
          "haus",
          "hof",
          "holz",
          "hotel",
          "kanzlei",
          "logistik",
          "kueche",
          "labor",
          "markt",
          "mode",
          "moebel",
          "musik",
          "optik",
          "praxis",
          "radio",
          "reisen",
          "schule",
          "solar",
          "technik",
          "verlag",
          "werk");
  private static final List<String> BEYOND_ASCII =
      List.of("blüte", "küche", "mühle", "brücke", "kräuter", "vögel", "jäger", "höfe");

  private ZoneNames() {}

  /** The name at a place in the order, in ASCII; no two places have the same. */
  static String at(int place) {
    if (place < CHOSEN.size()) {
      return CHOSEN.get(place);
    }
    int rest = place - CHOSEN.size();
    String first = FIRST.get(rest % FIRST.size());
    String second = SECOND.get(rest / FIRST.size() % SECOND.size());
    int round = rest / (FIRST.size() * SECOND.size());
    String number = round == 0 ? "" : "-" + (round + 1);
    String top = rest % 9 == 4 ? ".test" : ".example";
    if (rest % 29 == 11) {
      String word = BEYOND_ASCII.get(rest / 29 % BEYOND_ASCII.size());
      return ascii(first + word + "-" + second + number) + top;
    }
    return first + second + number + top;
  }

  private static String ascii(String name) {
    return IDN.toASCII(name);
  }
}
