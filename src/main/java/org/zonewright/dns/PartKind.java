package org.zonewright.dns;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xbill.DNS.CERTRecord;
import org.xbill.DNS.DNSSEC;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;

/** What a part of a record's data is, and with that how its normal form is found. */
enum PartKind {
  /** An IPv4 address. */
  IPV4 {
    @Override
    Optional<String> normal(String raw) {
      return IpAddress.parse(raw).filter(IpAddress::isV4).map(IpAddress::toString);
    }
  },
  /** An IPv6 address. */
  IPV6 {
    @Override
    Optional<String> normal(String raw) {
      return IpAddress.parse(raw).filter(ip -> !ip.isV4()).map(IpAddress::toString);
    }
  },
  /** A domain name, {@code .} for the root. */
  HOST {
    @Override
    Optional<String> normal(String raw) {
      if (raw.equals(".")) {
        return Optional.of(raw);
      }
      return raw.isEmpty() ? Optional.empty() : domainName(raw).map(DnsName::text);
    }

    @Override
    String zoneFile(String normal) {
      return ZoneFileNames.absolute(normal);
    }
  },
  /** A number without sign. */
  NUMBER {
    @Override
    Optional<String> normal(String raw) {
      return DIGITS.matcher(raw).matches()
          ? Optional.of(Long.toString(Long.parseLong(raw)))
          : Optional.empty();
    }
  },
  /** A DNSSEC algorithm by number or mnemonic (RFC 4034 appendix A.1). */
  ALGORITHM {
    @Override
    Optional<String> normal(String raw) {
      return NUMBER.normal(raw).or(() -> known(DNSSEC.Algorithm.value(raw)));
    }
  },
  /** A certificate type by number or mnemonic (RFC 4398 section 2.1). */
  CERTIFICATE_TYPE {
    @Override
    Optional<String> normal(String raw) {
      return NUMBER.normal(raw).or(() -> known(CERTRecord.CertificateType.value(raw)));
    }
  },
  /** A word of letters and digits without difference between upper and lower case. */
  TAG {
    @Override
    Optional<String> normal(String raw) {
      return WORD.matcher(raw).matches()
          ? Optional.of(raw.toLowerCase(Locale.ROOT))
          : Optional.empty();
    }
  },
  /** Bytes in hexadecimal. */
  HEX {
    @Override
    Optional<String> normal(String raw) {
      String joined = BLANKS.matcher(raw).replaceAll("");
      return PAIRS.matcher(joined).matches()
          ? Optional.of(joined.toLowerCase(Locale.ROOT))
          : Optional.empty();
    }
  },
  /** Bytes in base64. */
  BASE64 {
    @Override
    Optional<String> normal(String raw) {
      String joined = BLANKS.matcher(raw).replaceAll("");
      try {
        return joined.isEmpty()
            ? Optional.empty()
            : Optional.of(Base64.getEncoder().encodeToString(Base64.getDecoder().decode(joined)));
      } catch (IllegalArgumentException _) {
        return Optional.empty();
      }
    }
  },
  /** One string, kept in quotes; bare text may have blanks in it. */
  QUOTED_TEXT {
    @Override
    Optional<String> normal(String raw) {
      return quoted(raw);
    }

    @Override
    String editable(String raw) {
      return withoutQuotes(raw);
    }

    @Override
    String fromEditable(String field) {
      return withQuotes(field);
    }
  },
  /** One string, kept in quotes; bare text has no blanks in it. */
  QUOTED_WORD {
    @Override
    Optional<String> normal(String raw) {
      boolean bareBlanks = !raw.startsWith("\"") && BLANKS.matcher(raw).find();
      return raw.isEmpty() || bareBlanks ? Optional.empty() : quoted(raw);
    }

    @Override
    String editable(String raw) {
      return withoutQuotes(raw);
    }

    @Override
    String fromEditable(String field) {
      return withQuotes(field);
    }
  },
  /** Service parameters (RFC 9460 section 2.1), in the order of their numbers; may be empty. */
  SERVICE_PARAMETERS {
    @Override
    Optional<String> normal(String raw) {
      return ServiceParameters.normal(raw);
    }
  },
  /** A place on earth (RFC 1876 section 3). */
  LOCATION {
    @Override
    Optional<String> normal(String raw) {
      return WireForm.normal("LOC", raw);
    }
  },
  /** The strings of a TXT record. */
  TEXT {
    @Override
    Optional<String> normal(String raw) {
      return Optional.of(LogicalText.read(raw));
    }

    @Override
    String zoneFile(String normal) {
      return LogicalText.quoted(LogicalText.toBytes(normal));
    }
  };

  private static final Pattern DIGITS = Pattern.compile("\\d{1,12}");
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern PAIRS = Pattern.compile("(?:[0-9A-Fa-f]{2})+");

  /** The normal form; empty if {@code raw} is not understood. */
  abstract Optional<String> normal(String raw);

  /** How a part in normal form is written in a zone file. */
  String zoneFile(String normal) {
    return normal;
  }

  /** How a part is shown in a field of its own. */
  String editable(String raw) {
    return raw;
  }

  /** The part that was typed into a field of its own. */
  String fromEditable(String field) {
    return field;
  }

  private static String withoutQuotes(String raw) {
    return quoted(raw)
        .flatMap(CharacterStrings::readQuoted)
        .map(strings -> LogicalText.fromBytes(strings.getFirst()))
        .orElse(raw);
  }

  private static String withQuotes(String field) {
    byte[] bytes = LogicalText.toBytes(LogicalText.read(field));
    return CharacterStrings.quote(bytes, 0, bytes.length);
  }

  private static Optional<DnsName> domainName(String raw) {
    if (raw.chars().anyMatch(c -> c >= 0x80)) {
      return BLANKS.matcher(raw).find() ? Optional.empty() : Idn.parse(raw);
    }
    try {
      return Optional.of(DnsName.of(raw)).filter(name -> !name.isRoot());
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> known(int number) {
    return number < 0 ? Optional.empty() : Optional.of(Integer.toString(number));
  }

  private static Optional<String> quoted(String raw) {
    Optional<byte[]> bytes =
        raw.startsWith("\"")
            ? CharacterStrings.readQuoted(raw)
                .filter(strings -> strings.size() == 1)
                .map(strings -> strings.getFirst())
            : CharacterStrings.unescape(raw);
    return bytes.map(b -> CharacterStrings.quote(b, 0, b.length));
  }

  /** The bytes of a part of kind {@link #QUOTED_TEXT} or {@link #QUOTED_WORD} in normal form. */
  static String unquoted(String normal) {
    return CharacterStrings.readQuoted(normal)
        .map(strings -> new String(strings.getFirst(), StandardCharsets.UTF_8))
        .orElse(normal);
  }
}
