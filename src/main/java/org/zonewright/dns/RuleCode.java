package org.zonewright.dns;

/**
 * The rules for records. Each has one text for the user, whose arguments are told here where there
 * are any.
 */
public enum RuleCode {
  /** The content is empty. */
  CONTENT_MISSING(Severity.ERROR),
  /** The owner name is longer than 253 characters. */
  NAME_TOO_LONG(Severity.ERROR),
  /** A label is longer than 63 characters; {0} the label. */
  NAME_LABEL_TOO_LONG(Severity.ERROR),
  /** A character that providers refuse; {0} the character. */
  NAME_CHARACTER(Severity.ERROR),
  /** A label begins or ends with a hyphen; {0} the label. */
  NAME_HYPHEN(Severity.WARNING),
  /** A label begins with xn-- but is no encoded name; {0} the label. */
  NAME_ENCODING(Severity.WARNING),
  /** A star that is not the whole leftmost label (RFC 4592). */
  NAME_WILDCARD(Severity.ERROR),
  /** The name is not in the zone; {0} the zone. */
  NAME_OUTSIDE_ZONE(Severity.ERROR),
  /** An SRV owner not of the form _service._proto (RFC 2782). */
  NAME_SRV(Severity.WARNING),
  /** A TLSA owner not of the form _port._proto (RFC 6698 section 3). */
  NAME_TLSA(Severity.WARNING),
  /** The start of authority is not edited as a record. */
  TYPE_SOA(Severity.WARNING),
  /** A CNAME at the apex (RFC 1034 section 3.6.2). */
  CNAME_AT_APEX(Severity.ERROR),
  /** A DS at the apex belongs into the parent zone (RFC 4035 section 2.4). */
  DS_AT_APEX(Severity.WARNING),
  /** The TTL is out of bounds; {0} the smallest, {1} the greatest. */
  TTL_RANGE(Severity.ERROR),
  /** The type needs a priority; {0} the type. */
  PRIORITY_MISSING(Severity.ERROR),
  /** The priority is not within 0..65535. */
  PRIORITY_RANGE(Severity.ERROR),
  /** The type has no priority; {0} the type. */
  PRIORITY_NOT_ALLOWED(Severity.ERROR),
  /** An A record without IPv4 address. */
  A_ADDRESS(Severity.ERROR),
  /** An A record with an IPv6 address. */
  A_HOLDS_IPV6(Severity.ERROR),
  /** An AAAA record without IPv6 address. */
  AAAA_ADDRESS(Severity.ERROR),
  /** An AAAA record with an IPv4 address. */
  AAAA_HOLDS_IPV4(Severity.ERROR),
  /** A target that is an address; {0} the type. */
  TARGET_IS_ADDRESS(Severity.ERROR),
  /** A target that is no host name; {0} the type. */
  TARGET_NOT_NAME(Severity.ERROR),
  /** A target that is the root where that means nothing; {0} the type. */
  TARGET_IS_ROOT(Severity.ERROR),
  /** A target name or one of its labels is too long. */
  TARGET_TOO_LONG(Severity.ERROR),
  /** A character no host name has; {0} the character. */
  TARGET_CHARACTER(Severity.ERROR),
  /** An underscore in a name that must be a host's; {0} the type. */
  TARGET_UNDERSCORE(Severity.WARNING),
  /** The target is the record's own name; {0} the type. */
  TARGET_IS_SELF(Severity.ERROR),
  /** The target is one label; {0} the target, {1} what was probably meant. */
  TARGET_SINGLE_LABEL(Severity.WARNING),
  /** The target ends in the zone's name twice; {0} what was probably meant. */
  TARGET_ZONE_TWICE(Severity.WARNING),
  /** Not flags, tag and value. */
  CAA_FORM(Severity.ERROR),
  /** Flags other than 0 and 128 (RFC 8659 section 4.1). */
  CAA_FLAGS(Severity.ERROR),
  /** A tag nobody has registered; {0} the tag. */
  CAA_TAG(Severity.WARNING),
  /** An issuer that is no domain name; {0} the tag. */
  CAA_ISSUER(Severity.ERROR),
  /** A report address that is neither mailto nor http(s). */
  CAA_REPORT(Severity.ERROR),
  /** Not weight, port and target. */
  SRV_FORM(Severity.ERROR),
  /** A weight or port out of range. */
  SRV_NUMBER(Severity.ERROR),
  /** Not weight and target. */
  URI_FORM(Severity.ERROR),
  /** A weight out of range. */
  URI_WEIGHT(Severity.ERROR),
  /** The target is no URI with a scheme (RFC 7553 section 4.4). */
  URI_TARGET(Severity.ERROR),
  /** Not usage, selector, matching type and data; {0} the type. */
  TLSA_FORM(Severity.ERROR),
  /** Usage not in 0..3 or 255 (RFC 6698 section 2.1). */
  TLSA_USAGE(Severity.ERROR),
  /** Selector not 0, 1 or 255. */
  TLSA_SELECTOR(Severity.ERROR),
  /** Matching type not 0, 1, 2 or 255. */
  TLSA_MATCHING_TYPE(Severity.ERROR),
  /** Not algorithm, type and fingerprint. */
  SSHFP_FORM(Severity.ERROR),
  /** An algorithm not in 1, 2, 3, 4, 6 (RFC 4255, 6594, 7479, 8709). */
  SSHFP_ALGORITHM(Severity.ERROR),
  /** A fingerprint type other than 1 and 2. */
  SSHFP_TYPE(Severity.ERROR),
  /** Not key tag, algorithm, digest type and digest. */
  DS_FORM(Severity.ERROR),
  /** A key tag out of range. */
  DS_KEY_TAG(Severity.ERROR),
  /** An algorithm that is no number up to 255 or name of one. */
  DS_ALGORITHM(Severity.ERROR),
  /** A digest type not in 1, 2, 3, 4, 5, 6. */
  DS_DIGEST_TYPE(Severity.ERROR),
  /** Data that is not hexadecimal. */
  HEX_EXPECTED(Severity.ERROR),
  /** A digest of the wrong length; {0} the digits it should have, {1} those it has. */
  DIGEST_LENGTH(Severity.ERROR),
  /** Data that is not base64. */
  BASE64_EXPECTED(Severity.ERROR),
  /** Not type, key tag, algorithm and certificate. */
  CERT_FORM(Severity.ERROR),
  /** A type, key tag or algorithm out of range. */
  CERT_NUMBER(Severity.ERROR),
  /** Not priority, target and parameters; {0} the type. */
  SVCB_FORM(Severity.ERROR),
  /** A service priority out of range. */
  SVCB_PRIORITY(Severity.ERROR),
  /** Parameters that are not understood. */
  SVCB_PARAMETERS(Severity.ERROR),
  /** Parameters in alias mode, where they mean nothing (RFC 9460 section 2.4.2). */
  SVCB_ALIAS_PARAMETERS(Severity.WARNING),
  /** A mandatory parameter that is not there; {0} its name. */
  SVCB_MANDATORY(Severity.ERROR),
  /** Not a location (RFC 1876 section 3). */
  LOC_FORM(Severity.ERROR),
  /** Not two names. */
  RP_FORM(Severity.ERROR),
  /** A mailbox with an at sign; {0} how it is written. */
  RP_AT_SIGN(Severity.WARNING),
  /** A text without content. */
  TEXT_EMPTY(Severity.WARNING),
  /** A text that fits in no record; {0} its length in bytes. */
  TEXT_TOO_LONG(Severity.ERROR),
  /** A text too long for one UDP answer; {0} its length in bytes. */
  TEXT_LONG(Severity.WARNING),
  /** A text that begins with a quote but is not well quoted. */
  TEXT_QUOTES(Severity.WARNING),
  /** Other records at the name of a CNAME (RFC 1034 section 3.6.2); {0} their types. */
  CNAME_BESIDE_OTHERS(Severity.ERROR),
  /** Two CNAME records of one name. */
  CNAME_TWICE(Severity.ERROR),
  /** The same record again. */
  DUPLICATE(Severity.ERROR),
  /**
   * Another TTL than the rest of the record set (RFC 2181 section 5.2), which name servers refuse
   * or level; {0} that TTL.
   */
  TTL_DIFFERS(Severity.ERROR),
  /** No NS at the apex. */
  APEX_NS_MISSING(Severity.WARNING),
  /** Two SPF texts at one name (RFC 7208 section 4.5). */
  SPF_TWICE(Severity.WARNING),
  /**
   * The target of MX, NS or SRV is a CNAME (RFC 2181 section 10.3, RFC 2782); {0} type, {1} target.
   */
  TARGET_IS_CNAME(Severity.ERROR),
  /** The target would be in this zone but is not there; {0} type, {1} target. */
  TARGET_MISSING(Severity.WARNING),
  /** A TTL so low that every use is a query; {0} the TTL. */
  TTL_LOW(Severity.WARNING),
  /** An address that means something else everywhere; {0} the address. */
  ADDRESS_PRIVATE(Severity.WARNING),
  /** An SPF text that needs too many look-ups (RFC 7208 section 4.6.4); {0} how many. */
  SPF_LOOKUPS(Severity.WARNING),
  /** Not a DKIM key (RFC 6376 section 3.6.1). */
  DKIM_FORM(Severity.WARNING),
  /** Not a DMARC policy (RFC 7489 section 6.3). */
  DMARC_FORM(Severity.WARNING);

  private final Severity severity;

  RuleCode(Severity severity) {
    this.severity = severity;
  }

  /** How much a violation of this rule weighs. */
  public Severity severity() {
    return severity;
  }

  /** The key of the text for the user. */
  public String messageKey() {
    return MessageKeys.of("rule", this);
  }
}
