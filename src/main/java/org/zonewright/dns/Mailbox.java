package org.zonewright.dns;

/**
 * A mailbox in its two spellings: {@code first.last@example.org} and, as domain names in records
 * have it (RFC 1035 section 8), {@code first\.last.example.org}.
 */
final class Mailbox {

  private Mailbox() {}

  /** The domain-name spelling of either spelling. */
  static String toName(String mailbox) {
    int at = mailbox.lastIndexOf('@');
    if (at < 0) {
      return mailbox;
    }
    return mailbox.substring(0, at).replace(".", "\\.") + "." + mailbox.substring(at + 1);
  }

  /** The spelling with an at sign of either spelling; without final dot. */
  static String toAddress(String name) {
    String text = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    for (int i = 0; !text.contains("@") && i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '.') {
        return text.substring(0, i).replace("\\.", ".") + "@" + text.substring(i + 1);
      }
    }
    return text;
  }
}
