package org.zonewright.provider;

import java.util.Optional;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;

/** Writing of reverse records (IONOS). */
public interface ReverseWriting {

  /** A new id, chosen by us so that a repeated request cannot create twice. */
  String newId();

  /** The reverse record of exactly that address, live. */
  Optional<ReverseRecord> find(IpAddress ip);

  /** The reverse record of that id, live. */
  Optional<ReverseRecord> read(String id);

  /** Creates the reverse record of that id or replaces all of it. */
  ReverseRecord put(String id, ReverseData data);

  /** Deletes; {@link ProviderException.NotFound} if there is none of that id. */
  void delete(String id);
}
