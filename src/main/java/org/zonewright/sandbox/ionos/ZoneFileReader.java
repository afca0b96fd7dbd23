package org.zonewright.sandbox.ionos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the common part of a zone file (RFC 1035, section 5): {@code $ORIGIN}, {@code $TTL},
 * comments, parentheses, quoted strings, names relative to the origin, and owners left out.
 */
final class ZoneFileReader {
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|;.*|[()]|[^\\s;()\"]+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final String zone;
  private String origin;
  private int ttl = 3600;
  private String owner = "";

  ZoneFileReader(String zone) {
    this.zone = zone;
    this.origin = zone;
  }

  List<RecordData> read(String file) {
    List<RecordData> records = new ArrayList<>();
    List<String> entry = new ArrayList<>();
    boolean ownerLeftOut = false;
    int depth = 0;
    for (String line : file.lines().toList()) {
      if (depth == 0) {
        ownerLeftOut = line.startsWith(" ") || line.startsWith("\t");
      }
      Matcher tokens = TOKEN.matcher(line);
      while (tokens.find()) {
        String token = tokens.group();
        if (token.equals("(")) {
          depth++;
        } else if (token.equals(")")) {
          depth--;
        } else if (!token.startsWith(";")) {
          entry.add(token);
        }
      }
      if (depth == 0 && !entry.isEmpty()) {
        addEntry(records, entry, ownerLeftOut);
        entry.clear();
      }
    }
    return records;
  }

  private void addEntry(List<RecordData> records, List<String> entry, boolean ownerLeftOut) {
    switch (entry.getFirst().toUpperCase(Locale.ROOT)) {
      case "$ORIGIN" -> origin = absolute(entry.getLast());
      case "$TTL" -> ttl = number(entry.getLast());
      default -> addRecord(records, entry, ownerLeftOut);
    }
  }

  private void addRecord(List<RecordData> records, List<String> entry, boolean ownerLeftOut) {
    int next = 0;
    if (!ownerLeftOut) {
      owner = relative(absolute(entry.get(next++)));
    }
    int recordTtl = ttl;
    while (next < entry.size() - 2 && isPreamble(entry.get(next))) {
      if (NUMBER.matcher(entry.get(next)).matches()) {
        recordTtl = number(entry.get(next));
      }
      next++;
    }
    if (entry.size() - next < 2) {
      throw Refusal.malformed("the zone file has an incomplete line");
    }
    String type = entry.get(next).toUpperCase(Locale.ROOT);
    List<String> data = entry.subList(next + 1, entry.size());
    boolean ours = type.equals("SOA") || (type.equals("NS") && owner.isEmpty());
    if (!ours) {
      records.add(checked(type, recordTtl, data));
    }
  }

  private RecordData checked(String type, int recordTtl, List<String> data) {
    boolean ranked = (type.equals("MX") || type.equals("SRV")) && data.size() > 1;
    int priority =
        ranked ? number(data.getFirst()) : type.equals("URI") ? number(data.getFirst()) : 0;
    List<String> rest = new ArrayList<>(ranked ? data.subList(1, data.size()) : data);
    if (List.of("CNAME", "ALIAS", "MX", "NS", "SRV").contains(type)) {
      rest.set(rest.size() - 1, absolute(rest.getLast()));
    }
    String content = String.join(" ", rest);
    if (!ContentRules.TYPES.contains(type) || !ContentRules.fits(type, content)) {
      throw Refusal.invalidRecord("a line of type " + type + " in the zone file");
    }
    if (!HostNames.isOwner(owner)) {
      throw Refusal.invalidRecord("the name " + owner + " is not valid");
    }
    return new RecordData(owner, type, content, recordTtl, priority, true);
  }

  private static boolean isPreamble(String token) {
    return NUMBER.matcher(token).matches() || token.equalsIgnoreCase("IN");
  }

  private static int number(String token) {
    if (!NUMBER.matcher(token).matches()) {
      throw Refusal.malformed("the zone file has " + token + " where a number must be");
    }
    return Integer.parseInt(token);
  }

  private String absolute(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("@")) {
      return origin;
    }
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower + "." + origin;
  }

  private String relative(String name) {
    if (name.equals(zone)) {
      return "";
    }
    if (!name.endsWith("." + zone)) {
      throw Refusal.malformed("the name " + name + " in the zone file is outside of the zone");
    }
    return name.substring(0, name.length() - zone.length() - 1);
  }
}
