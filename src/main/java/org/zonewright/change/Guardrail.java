package org.zonewright.change;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.Account;
import org.zonewright.model.ZoneRef;

/** A reason why a plan needs the user's explicit yes, though nothing in it is wrong by itself. */
public sealed interface Guardrail {

  /** The zone whose name the user has to type; empty where it is not about one zone. */
  Optional<ZoneRef> zone();

  /** Key of the text in the message files. */
  String messageKey();

  /** The text's arguments. */
  List<String> arguments();

  /**
   * More than 30 % of the records of a zone of ten or more are changed or deleted.
   *
   * @param of the zone
   * @param touched how many are changed or deleted
   * @param records how many the zone has
   */
  record LargeShare(ZoneRef of, int touched, int records) implements Guardrail {

    @Override
    public Optional<ZoneRef> zone() {
      return Optional.of(of);
    }

    @Override
    public String messageKey() {
      return "plan.guardrail.largeShare";
    }

    @Override
    public List<String> arguments() {
      return List.of(of.name().text(), String.valueOf(touched), String.valueOf(records));
    }
  }

  /** The name servers at a zone's apex are changed. */
  record ApexNameServers(ZoneRef of) implements Guardrail {

    @Override
    public Optional<ZoneRef> zone() {
      return Optional.of(of);
    }

    @Override
    public String messageKey() {
      return "plan.guardrail.apexNameServers";
    }

    @Override
    public List<String> arguments() {
      return List.of(of.name().text());
    }
  }

  /** A zone is deleted with all its records. */
  record ZoneDeletion(ZoneRef of, int records) implements Guardrail {

    @Override
    public Optional<ZoneRef> zone() {
      return Optional.of(of);
    }

    @Override
    public String messageKey() {
      return "plan.guardrail.zoneDeletion";
    }

    @Override
    public List<String> arguments() {
      return List.of(of.name().text(), String.valueOf(records));
    }
  }

  /** More than 25 zones are changed by one plan. */
  record ManyZones(int zones) implements Guardrail {

    @Override
    public Optional<ZoneRef> zone() {
      return Optional.empty();
    }

    @Override
    public String messageKey() {
      return "plan.guardrail.manyZones";
    }

    @Override
    public List<String> arguments() {
      return List.of(String.valueOf(zones));
    }
  }

  /**
   * More than 30 % of the ten or more reverse records of an account are deleted, or more than 25.
   *
   * @param of the account
   * @param deleted how many are deleted
   * @param records how many the account has
   */
  record ManyReverseRecords(Account of, int deleted, int records) implements Guardrail {

    @Override
    public Optional<ZoneRef> zone() {
      return Optional.empty();
    }

    @Override
    public String messageKey() {
      return "plan.guardrail.manyReverseRecords";
    }

    @Override
    public List<String> arguments() {
      return List.of(of.name(), String.valueOf(deleted), String.valueOf(records));
    }
  }
}
