package org.zonewright.ui.bulk;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.zonewright.model.Change;
import org.zonewright.model.ZoneRef;

/** What a replacement would do to one zone, and whether it is to do it. */
public final class BulkZone {

  private final ZoneRef zone;
  private final String title;
  private final String accountName;
  private final List<Change.OfRecord> changes;
  private final BooleanProperty included = new SimpleBooleanProperty(true);

  BulkZone(ZoneRef zone, String title, String accountName, List<Change.OfRecord> changes) {
    this.zone = zone;
    this.title = title;
    this.accountName = accountName;
    this.changes = List.copyOf(changes);
  }

  /** The zone. */
  public ZoneRef zone() {
    return zone;
  }

  /** Its name as people read it. */
  public String title() {
    return title;
  }

  /** What its account is called. */
  public String accountName() {
    return accountName;
  }

  /** What would be drafted. */
  public List<Change.OfRecord> changes() {
    return changes;
  }

  /** Whether it is to be drafted. */
  public BooleanProperty included() {
    return included;
  }
}
