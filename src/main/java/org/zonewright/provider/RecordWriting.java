package org.zonewright.provider;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;

/** The two ways in which providers let records be written. */
public sealed interface RecordWriting {

  /** Record by record (IONOS). */
  non-sealed interface ByRecord extends RecordWriting {

    /** A new record id, chosen by us so that a repeated request cannot create twice. */
    String newRecordId();

    /** An id for a record, the same whenever it is asked for with the same seed. */
    default String recordId(String seed) {
      return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The record as it is now; empty if there is none of that id. */
    Optional<ZoneRecord> read(Zone zone, String recordId);

    /** The live records of one record set, without those that are leaving. */
    List<ZoneRecord> readSet(Zone zone, RecordSetKey set);

    /**
     * Creates the record of that id or replaces all of it.
     *
     * @return the record as the provider's answer tells it, mostly still provisioning
     */
    ZoneRecord put(Zone zone, String recordId, ResourceRecord record);

    /** Deletes the record; {@link ProviderException.NotFound} if there is none of that id. */
    void delete(Zone zone, String recordId);
  }

  /** The zone as a whole (BDOM). */
  non-sealed interface ByZone extends RecordWriting {

    /**
     * Reads the zone, lets {@code edit} say how it shall be, sends that, and reads it again.
     * Records whose id {@code edit} kept and whose data it did not change are sent back verbatim,
     * whatever their type; records with an empty id are new. An exception thrown by {@code edit} (a
     * conflict, say) ends the call before anything is sent.
     *
     * @return the zone as read after the update
     */
    ZoneContent replace(Zone zone, UnaryOperator<Target> edit);

    /**
     * What a zone shall hold.
     *
     * @param soa the start of authority; the serial is raised by the provider's adapter if it is
     *     left as it was
     * @param records all records; never empty
     */
    record Target(Soa soa, List<ZoneRecord> records) {

      /** Copies the list. */
      public Target {
        records = List.copyOf(records);
      }
    }
  }
}
