package org.zonewright.ui.records;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.zonewright.dns.Idn;
import org.zonewright.dns.Ttl;
import org.zonewright.model.Soa;
import org.zonewright.ui.common.UiTools;

/** The start of authority as the user edits it. */
public final class SoaViewModel {

  private final UiTools tools;
  private final StringProperty primary;
  private final StringProperty contact;
  private final StringProperty serial;
  private final StringProperty ttl;
  private final StringBinding problem;

  /** Beginning with what is drafted, or else cached. */
  public SoaViewModel(Soa soa, UiTools tools) {
    this.tools = tools;
    this.primary = new SimpleStringProperty(soa.mname());
    this.contact = new SimpleStringProperty(soa.rname());
    this.serial = new SimpleStringProperty(soa.serial().toString());
    this.ttl = new SimpleStringProperty(Ttl.format(soa.ttl()));
    this.problem =
        Bindings.createStringBinding(() -> check().orElse(""), primary, contact, serial, ttl);
  }

  /** The primary name server. */
  public StringProperty primary() {
    return primary;
  }

  /** The mailbox of the person responsible. */
  public StringProperty contact() {
    return contact;
  }

  /** The serial. */
  public StringProperty serial() {
    return serial;
  }

  /** The TTL as people write it. */
  public StringProperty ttl() {
    return ttl;
  }

  /** What is wrong, in words; empty if nothing is. */
  public StringBinding problem() {
    return problem;
  }

  /** The start of authority as edited; only where {@link #problem()} is empty. */
  public Soa soa() {
    return new Soa(
        primary.get().strip(),
        contact.get().strip(),
        new BigInteger(serial.get().strip()),
        Ttl.parse(ttl.get()).orElseThrow());
  }

  private Optional<String> check() {
    if (primary.get().isBlank() || !isName(primary.get().strip())) {
      return Optional.of(tools.text("ui.soa.badPrimary"));
    }
    if (contact.get().isBlank() || contact.get().strip().contains(" ")) {
      return Optional.of(tools.text("ui.soa.badContact"));
    }
    if (!serial.get().strip().matches("\\d{1,20}")) {
      return Optional.of(tools.text("ui.soa.badSerial"));
    }
    OptionalLong seconds = Ttl.parse(ttl.get());
    return seconds.isPresent() ? Optional.empty() : Optional.of(tools.text("ui.records.badTtl"));
  }

  private static boolean isName(String text) {
    try {
      Idn.toAscii(text);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
