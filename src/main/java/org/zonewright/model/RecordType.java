package org.zonewright.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The type of a resource record by its mnemonic (IANA "Resource Record TYPEs"; ALIAS is a
 * provider's own). A type nobody here has heard of is a type like any other: it is kept and sent
 * back verbatim.
 *
 * @param mnemonic upper case, never empty
 */
public record RecordType(String mnemonic) implements Comparable<RecordType> {

  public static final RecordType A = new RecordType("A");
  public static final RecordType AAAA = new RecordType("AAAA");
  public static final RecordType ALIAS = new RecordType("ALIAS");
  public static final RecordType CAA = new RecordType("CAA");
  public static final RecordType CERT = new RecordType("CERT");
  public static final RecordType CNAME = new RecordType("CNAME");
  public static final RecordType DS = new RecordType("DS");
  public static final RecordType HTTPS = new RecordType("HTTPS");
  public static final RecordType LOC = new RecordType("LOC");
  public static final RecordType MX = new RecordType("MX");
  public static final RecordType NS = new RecordType("NS");
  public static final RecordType OPENPGPKEY = new RecordType("OPENPGPKEY");
  public static final RecordType PTR = new RecordType("PTR");
  public static final RecordType RP = new RecordType("RP");
  public static final RecordType SMIMEA = new RecordType("SMIMEA");
  public static final RecordType SOA = new RecordType("SOA");
  public static final RecordType SRV = new RecordType("SRV");
  public static final RecordType SSHFP = new RecordType("SSHFP");
  public static final RecordType SVCB = new RecordType("SVCB");
  public static final RecordType TLSA = new RecordType("TLSA");
  public static final RecordType TXT = new RecordType("TXT");
  public static final RecordType URI = new RecordType("URI");

  /** The types Zonewright has rules for, in alphabetical order. */
  public static final List<RecordType> KNOWN =
      List.of(
          A,
          AAAA,
          ALIAS,
          CAA,
          CERT,
          CNAME,
          DS,
          HTTPS,
          LOC,
          MX,
          NS,
          OPENPGPKEY,
          PTR,
          RP,
          SMIMEA,
          SOA,
          SRV,
          SSHFP,
          SVCB,
          TLSA,
          TXT,
          URI);

  /** Records are read by the hundred thousand: one object for each type that is known. */
  private static final Map<String, RecordType> BY_MNEMONIC =
      KNOWN.stream().collect(Collectors.toUnmodifiableMap(RecordType::mnemonic, type -> type));

  private static final Set<String> PRIORITY = Set.of("MX", "SRV", "URI");

  /**
   * Normalises to upper case.
   *
   * @throws IllegalArgumentException if the mnemonic is empty or has white space in it
   */
  public RecordType {
    mnemonic = mnemonic.strip().toUpperCase(Locale.ROOT);
    if (mnemonic.isEmpty() || mnemonic.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException("not a record type: '" + mnemonic + "'");
    }
  }

  /** The type of that mnemonic, in any case of letters. */
  public static RecordType of(String mnemonic) {
    RecordType known = BY_MNEMONIC.get(mnemonic);
    return known == null ? new RecordType(mnemonic) : known;
  }

  /** Whether Zonewright has rules for this type. */
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  /**
   * Whether the first number of the record data is held apart as {@link ResourceRecord#priority()}.
   */
  public boolean hasPriority() {
    return PRIORITY.contains(mnemonic);
  }

  @Override
  public int compareTo(RecordType other) {
    return mnemonic.compareTo(other.mnemonic);
  }

  @Override
  public String toString() {
    return mnemonic;
  }
}
