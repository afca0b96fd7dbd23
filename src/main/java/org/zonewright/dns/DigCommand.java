package org.zonewright.dns;

import java.util.regex.Pattern;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;

/** Commands that ask the DNS with BIND's {@code dig}, quoted for a POSIX shell. */
public final class DigCommand {

  /** Nothing that a shell, or dig itself, takes for something else. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.][A-Za-z0-9._-]*");

  private DigCommand() {}

  /** Asks for the records of a name and type. */
  public static String of(DnsName name, RecordType type) {
    String text = name.isRoot() ? "." : name.text();
    if (PLAIN.matcher(text).matches()) {
      return "dig +short " + text + " " + type.mnemonic();
    }
    String quoted = "'" + text.replace("'", "'\\''") + "'";
    // as a bare word, a name that begins with one of these is a server or an option to dig
    String asked = "@+-".indexOf(text.charAt(0)) >= 0 ? "-q " + quoted : quoted;
    return "dig +short " + asked + " " + type.mnemonic();
  }

  /** Asks for the name of an address. */
  public static String of(IpAddress ip) {
    return "dig +short -x " + ip;
  }
}
