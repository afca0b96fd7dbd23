package org.zonewright.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.zonewright.dns.Idn;
import org.zonewright.dns.MalformedNameException;
import org.zonewright.dns.NameProblem;
import org.zonewright.dns.Ttl;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;
import org.zonewright.model.RecordType;
import org.zonewright.reverse.AddressState;

/** Understands the values of arguments; what cannot be understood is wrong usage. */
final class Names {

  private final Output output;

  Names(Output output) {
    this.output = output;
  }

  /** A name that is absolute, with or without final dot, in any script. */
  DnsName absolute(String text) {
    try {
      return Idn.toAscii(text);
    } catch (MalformedNameException e) {
      throw new CommandFailure(FailureKind.USAGE, output.text(e.problem().messageKey(), e.part()));
    } catch (IllegalArgumentException _) {
      throw new CommandFailure(
          FailureKind.USAGE, output.text(NameProblem.CHARACTER.messageKey(), text));
    }
  }

  /** A zone's name. */
  DnsName zone(String text) {
    DnsName name = absolute(text);
    if (name.isRoot()) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.rootZone"));
    }
    return name;
  }

  /** A name in a zone: {@code @}, relative, or absolute with a final dot. */
  DnsName inZone(String text, DnsName zone) {
    if (text.equals("@")) {
      return zone;
    }
    if (text.isBlank()) {
      // a shell variable that is not set must not mean the apex
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.emptyName"));
    }
    DnsName name =
        DnsName.isAbsolute(text.strip())
            ? absolute(text)
            : absolute(text.strip() + "." + zone.text());
    if (!name.isAtOrBelow(zone)) {
      throw new CommandFailure(
          FailureKind.USAGE,
          output.text("cli.usage.outsideZone", Idn.toUnicode(name), Idn.toUnicode(zone)));
    }
    if (name.text().endsWith("." + zone.text() + "." + zone.text())) {
      output.message("cli.hint.doubledZone", Idn.toUnicode(name), text);
    }
    return name;
  }

  RecordType type(String text) {
    try {
      return RecordType.of(text);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.type", text));
    }
  }

  IpAddress address(String text) {
    return IpAddress.parse(text)
        .orElseThrow(
            () -> new CommandFailure(FailureKind.USAGE, output.text("cli.usage.address", text)));
  }

  /** A block of addresses; a single address is a block of one. */
  Network network(String text) {
    return Network.parse(text)
        .orElseThrow(
            () -> new CommandFailure(FailureKind.USAGE, output.text("cli.usage.network", text)));
  }

  /** A state of an address. */
  AddressState state(String text) {
    return AddressState.parse(text)
        .orElseThrow(
            () ->
                new CommandFailure(
                    FailureKind.USAGE, output.text("cli.usage.state", text, states())));
  }

  private static String states() {
    return Arrays.stream(AddressState.values())
        .map(AddressState::word)
        .collect(Collectors.joining(", "));
  }

  /** A TTL in seconds or with units; empty if none was given. */
  OptionalLong ttl(Optional<String> text) {
    if (text.isEmpty()) {
      return OptionalLong.empty();
    }
    OptionalLong seconds = Ttl.parse(text.get());
    if (seconds.isEmpty()) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.ttl", text.get()));
    }
    return seconds;
  }
}
